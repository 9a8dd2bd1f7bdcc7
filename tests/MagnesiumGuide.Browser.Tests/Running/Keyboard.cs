using Microsoft.Playwright;

namespace MagnesiumGuide.Browser.Tests.Running;

/// <summary>A visitor without a mouse. Wherever Tab leads, the focus must be seen: an outline, and not below the slim bar.</summary>
public sealed class Keyboard(IPage page)
{
    private const int MostTabs = 80;

    /// <summary>The element with the focus.</summary>
    public ILocator Focused => page.Locator(Selectors.Focused);

    /// <summary>Presses a key.</summary>
    public Task PressAsync(string key) => page.Keyboard.PressAsync(key);

    /// <summary>Types over what stands in the field.</summary>
    public async Task TypeAsync(string text)
    {
        await page.Keyboard.PressAsync("Control+a");
        await page.Keyboard.TypeAsync(text);
    }

    /// <summary>Presses Tab, or Shift and Tab, until the focus is on an element.</summary>
    public async Task TabToAsync(string selector, string tab = "Tab")
    {
        for (var i = 0; i < MostTabs; i++)
        {
            await PressAsync(tab);
            await ShouldSeeFocusAsync();
            if (await Focused.EvaluateAsync<bool>("(element, selector) => element.matches(selector)", selector))
            {
                return;
            }
        }

        throw new InvalidOperationException($"After {MostTabs} times {tab} the focus was not on {selector}.");
    }

    private async Task ShouldSeeFocusAsync()
    {
        var where = await Focused.EvaluateAsync<string>("element => element.outerHTML.slice(0, 120)");
        var outline = await Focused.EvaluateAsync<double>(
            "element => getComputedStyle(element).outlineStyle === 'none' ? 0 : parseFloat(getComputedStyle(element).outlineWidth)");
        outline.Should().BeGreaterThanOrEqualTo(2, "the focus must be seen on {0}", where);
        var covered = await Focused.EvaluateAsync<bool>(
            """
            element => {
              const box = element.getBoundingClientRect();
              const bar = document.querySelector('.answer-bar');
              const free = !bar || bar.contains(element) || !bar.offsetHeight ? innerHeight : bar.getBoundingClientRect().top;
              return box.top >= free || box.bottom <= 0;
            }
            """);
        covered.Should().BeFalse("the slim bar may not cover {0}", where);
    }

    private static class Selectors
    {
        public const string Focused = "*:focus";
    }
}
