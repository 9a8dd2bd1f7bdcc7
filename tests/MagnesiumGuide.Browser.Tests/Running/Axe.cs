using System.Text.Json;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace MagnesiumGuide.Browser.Tests.Running;

/// <summary>
/// Runs the axe that Deque ships in the page itself. Their own RunAxe opens a second window for every page it looks at, which
/// takes three times as long; there are no frames here that would need it.
/// </summary>
public static class Axe
{
    private const string Run =
        """
        async options => {
          const result = await axe.run(document, { ...options, resultTypes: ['violations'] });
          return {
            passes: result.passes.length,
            violations: result.violations.flatMap(rule => rule.nodes.map(node => rule.id + ': ' + node.target + ': ' + node.html)),
          };
        }
        """;

    private static readonly string[] Standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    private static readonly string[] OfColour = ["color-contrast", "link-in-text-block"];
    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>Every rule of WCAG 2.2 A and AA, and those that axe calls best practice. The size of targets is off unless asked for.</summary>
    public static object AllRules { get; } = new Dictionary<string, object>(StringComparer.Ordinal)
    {
        ["runOnly"] = Standards,
        ["rules"] = new Dictionary<string, object>(StringComparer.Ordinal) { ["target-size"] = new { enabled = true } },
    };

    /// <summary>The rules that only look at colours.</summary>
    public static object ColourRules { get; } = new { runOnly = OfColour };

    /// <summary>What axe finds wrong on the page as it is now, and how many rules it passes.</summary>
    public static async Task<(int Passes, IReadOnlyList<string> Violations)> RunAsync(IPage page, object rules)
    {
        await page.EvaluateAsync(Script);
        var result = (await page.EvaluateAsync(Run, rules))!.Value;
        return (result.GetProperty("passes").GetInt32(), result.GetProperty("violations").Deserialize<string[]>()!);
    }
}
