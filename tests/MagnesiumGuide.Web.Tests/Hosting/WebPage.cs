using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace MagnesiumGuide.Web.Tests.Hosting;

/// <summary>An answer, read as a browser reads it: by its elements, never by its text.</summary>
public sealed class WebPage
{
    private WebPage(HttpResponseMessage response, IHtmlDocument document)
    {
        Response = response;
        Document = document;
    }

    public HttpResponseMessage Response { get; }

    public IHtmlDocument Document { get; }

    public HttpStatusCode Status => Response.StatusCode;

    public string Title => Document.Title ?? "";

    /// <summary>All that can be read on the page, with single spaces.</summary>
    public string Text => Flat(Document.Body!.TextContent);

    /// <summary>The total as programs read it off the page; null when the page says that nothing is known.</summary>
    public decimal? Total => Number(Document.QuerySelector("#antwoord-zin data"));

    /// <summary>The names of the lines of the day, in their order.</summary>
    public IReadOnlyList<string> Lines => [.. Document.QuerySelectorAll("table.lines > tbody > tr > th.name > b").Select(b => b.TextContent)];

    public static async Task<WebPage> GetAsync(HttpClient client, string address)
    {
        var response = await client.GetAsync(new Uri(address, UriKind.RelativeOrAbsolute), TestContext.Current.CancellationToken);
        return await OfAsync(response);
    }

    public static async Task<WebPage> OfAsync(HttpResponseMessage response)
    {
        var html = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return Of(response, html);
    }

    public static WebPage Of(HttpResponseMessage response, string html) => new(response, new HtmlParser().ParseDocument(html));

    public static decimal? Number(IElement? data) =>
        data is null ? null : decimal.Parse(data.GetAttribute("value")!, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    public static string Flat(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public string TextOf(string selector) => Flat(Document.QuerySelector(selector)?.TextContent ?? "");

    public IElement Id(string id) => Document.GetElementById(id) ?? throw new InvalidOperationException($"There is no element with the id '{id}'.");
}
