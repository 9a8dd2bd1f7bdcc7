using AngleSharp.Dom;
using MagnesiumGuide.Web.Tests.Hosting;

namespace MagnesiumGuide.Web.Tests.References;

/// <summary>The page with all bodies side by side, as a visitor reads it.</summary>
public sealed class ReferencesPage
{
    private ReferencesPage(WebPage page) => Page = page;

    public WebPage Page { get; }

    /// <summary>The rows of the table of values: body, kind, amount (null where the body gives none), for whom.</summary>
    public IReadOnlyList<(string Body, string Kind, decimal? Mg, string Whom)> Values =>
        [.. Page.Document.QuerySelectorAll("#waarden-tabel tbody tr").Select(Value)];

    /// <summary>The rows of the table of upper levels: body, amount or null, what counts.</summary>
    public IReadOnlyList<(string Body, decimal? Mg, string Counts)> Levels =>
        [.. Page.Document.QuerySelectorAll("#bovengrens-tabel tbody tr").Select(r => (Cell(r, 0), WebPage.Number(r.QuerySelector("data")), Cell(r, 4)))];

    public static async Task<ReferencesPage> GetAsync(HttpClient client, string query, string root = "/richtwaarden") =>
        new(await WebPage.GetAsync(client, root + query));

    public IEnumerable<decimal> Of(string body, string kind = "") =>
        Values.Where(v => v.Body == body && v.Kind.StartsWith(kind, StringComparison.Ordinal)).Select(v => v.Mg).OfType<decimal>();

    private static (string Body, string Kind, decimal? Mg, string Whom) Value(IElement row) =>
        row.Children.Length == 2 ? (Cell(row, 0), "", null, "") : (Cell(row, 0), Cell(row, 1), WebPage.Number(row.QuerySelector("data")), Cell(row, 4));

    private static string Cell(IElement row, int index) => WebPage.Flat(row.Children[index].TextContent);
}
