using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using MagnesiumGuide.Web.Tests.Hosting;

namespace MagnesiumGuide.Web.Tests.Editing;

/// <summary>A form of the editors as a browser without script would send it, hidden fields and all.</summary>
public sealed class AdminForm
{
    private readonly HttpClient browser;
    private readonly string action;
    private readonly Dictionary<string, string> fields;

    private AdminForm(HttpClient browser, string action, Dictionary<string, string> fields) => (this.browser, this.action, this.fields) = (browser, action, fields);

    public IReadOnlyDictionary<string, string> Fields => fields;

    /// <summary>The form on a page whose address ends so.</summary>
    public static AdminForm On(HttpClient browser, WebPage page, string actionEnd)
    {
        var form = page.Document.QuerySelectorAll<IHtmlFormElement>("form[method=post]").Single(f => f.GetAttribute("action")!.EndsWith(actionEnd, StringComparison.Ordinal));
        var sent = form.QuerySelectorAll("input[name],select[name]").Where(IsSent).ToDictionary(e => e.GetAttribute("name")!, ValueOf, StringComparer.Ordinal);
        return new AdminForm(browser, form.GetAttribute("action")!, sent);
    }

    /// <summary>Opens the form of a food.</summary>
    public static async Task<AdminForm> OfFoodAsync(HttpClient browser, string id) =>
        On(browser, await WebPage.GetAsync(browser, $"/beheer/voedingsmiddelen/{id}"), "?handler=check");

    /// <summary>The form after filling in fields; null takes a tick away.</summary>
    public AdminForm With(params (string Name, string? Value)[] typed)
    {
        var filled = new Dictionary<string, string>(fields, StringComparer.Ordinal);
        foreach (var (name, value) in typed)
        {
            if (value is null)
            {
                filled.Remove(name);
            }
            else
            {
                filled[name] = value;
            }
        }

        return new AdminForm(browser, action, filled);
    }

    /// <summary>The form with why, by which source and where.</summary>
    public AdminForm Saying(string reason) => With(("reden", reason), ("wijzigbron", "usda-sr"), ("wijzigplaats", "blz. 3"));

    public async Task<WebPage> SendAsync()
    {
        using var content = new FormUrlEncodedContent(fields);
        return await WebPage.OfAsync(await browser.PostAsync(new Uri(action, UriKind.Relative), content, TestContext.Current.CancellationToken));
    }

    /// <summary>Sends it, checks the answers and saves.</summary>
    public async Task<WebPage> SaveAsync()
    {
        var check = await SendAsync();
        check.Status.Should().Be(System.Net.HttpStatusCode.OK, string.Join("; ", check.Document.QuerySelectorAll(".error").Select(e => e.TextContent)));
        var saved = await On(browser, check, "?handler=save").SendAsync();
        saved.Status.Should().Be(System.Net.HttpStatusCode.Redirect);
        return await WebPage.GetAsync(browser, saved.Response.Headers.Location!.OriginalString);
    }

    private static bool IsSent(IElement element) => element is IHtmlSelectElement
        || (element is IHtmlInputElement input && (input.Type is not ("radio" or "checkbox") || input.HasAttribute("checked")));

    private static string ValueOf(IElement element) => element is IHtmlSelectElement select
        ? (select.QuerySelector("option[selected]") ?? select.QuerySelector("option"))!.GetAttribute("value") ?? ""
        : element.GetAttribute("value") ?? "";
}
