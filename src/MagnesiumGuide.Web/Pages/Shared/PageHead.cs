using MagnesiumGuide.Web.Localization;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace MagnesiumGuide.Web.Pages.Shared;

/// <summary>What a page says of itself to the layout.</summary>
/// <param name="Title">Title, without the name of the site.</param>
/// <param name="Description">One sentence for search engines.</param>
/// <param name="Page">One of the constants of <see cref="SiteMap"/>; null on error pages.</param>
/// <param name="Id">The id in the address, for pages that have one.</param>
/// <param name="DutchAddress">Address in Dutch, when it holds more than the page.</param>
/// <param name="EnglishAddress">Address in English, when it holds more than the page.</param>
public sealed record PageHead(
    string Title, string Description, string? Page, string? Id = null, string? DutchAddress = null, string? EnglishAddress = null)
{
    private const string Key = "PageHead";

    /// <summary>Hands it to the layout.</summary>
    public void Show(ViewDataDictionary data) => data[Key] = this;

    /// <summary>What the page said.</summary>
    public static PageHead Of(ViewDataDictionary data) =>
        (PageHead?)data[Key] ?? throw new InvalidOperationException("The page did not say what it is called.");

    /// <summary>The address without a query in a language; the root for error pages.</summary>
    public string Canonical(Language language) => SiteMap.PathOf(Page ?? SiteMap.Calculator, language, Id);

    /// <summary>The same page in a language, with what was filled in.</summary>
    public string AddressIn(Language language) =>
        (language == Language.English ? EnglishAddress : DutchAddress) ?? Canonical(language);
}
