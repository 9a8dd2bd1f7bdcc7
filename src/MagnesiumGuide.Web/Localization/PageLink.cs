namespace MagnesiumGuide.Web.Localization;

/// <summary>
/// A place on the site as the data names it, without a language: a page of <see cref="SiteMap"/>, then a space and the id of what
/// the page is about, then a query and a part of the page, each where there is one ("/Foods/Food banaan", "/Forms/Index?doel=slaap#doelen").
/// </summary>
/// <param name="Page">One of the constants of <see cref="SiteMap"/>.</param>
/// <param name="Id">The id in the address, or null.</param>
/// <param name="Rest">Query and part of the page, as they stand in the address; may be empty.</param>
public sealed record PageLink(string Page, string? Id, string Rest)
{
    /// <summary>Reads one place.</summary>
    public static PageLink Read(string text)
    {
        var rest = text.IndexOfAny(['?', '#']) is >= 0 and var at ? text[at..] : "";
        var page = text[..^rest.Length].Split(' ', 2);
        return new PageLink(page[0], page.ElementAtOrDefault(1), rest);
    }

    /// <summary>Reads the places of a cell, a semicolon between them.</summary>
    public static IReadOnlyList<PageLink> ReadAll(string text) => [.. text.Split(';').Select(Read)];

    /// <summary>The address in a language.</summary>
    public string In(Language language) => SiteMap.PathOf(Page, language, Id) + Rest;
}
