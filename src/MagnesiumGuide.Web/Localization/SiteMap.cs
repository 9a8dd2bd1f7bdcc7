using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace MagnesiumGuide.Web.Localization;

/// <summary>Every public page and its address in both languages.</summary>
public static class SiteMap
{
    /// <summary>The calculator.</summary>
    public const string Calculator = "/Index";

    /// <summary>The foods.</summary>
    public const string Foods = "/Foods/Index";

    /// <summary>One food.</summary>
    public const string Food = "/Foods/Food";

    /// <summary>Several days.</summary>
    public const string Days = "/Days/Index";

    /// <summary>The forms of magnesium.</summary>
    public const string Forms = "/Forms/Index";

    /// <summary>One form of magnesium.</summary>
    public const string Form = "/Forms/Form";
    /// <summary>The label reader.</summary>
    public const string Label = "/Label/Index";
    /// <summary>A menu for a week.</summary>
    public const string WeekMenu = "/WeekMenu/Index";
    /// <summary>Reference values of all bodies.</summary>
    public const string References = "/References/Index";

    /// <summary>The whole table of one body.</summary>
    public const string ReferenceSet = "/References/Set";

    /// <summary>The sources.</summary>
    public const string Sources = "/Sources/Index";

    /// <summary>One source.</summary>
    public const string Source = "/Sources/Source";

    /// <summary>Interactions.</summary>
    public const string Interactions = "/Interactions/Index";

    /// <summary>The timing plan.</summary>
    public const string Timing = "/Timing/Index";

    /// <summary>The sheet for a consult.</summary>
    public const string Sheet = "/Sheet/Index";

    /// <summary>What has not been checked in its source.</summary>
    public const string Unconfirmed = "/Sources/Unconfirmed";

    /// <summary>How the site calculates, what it cannot do, and whose it is.</summary>
    public const string About = "/About";

    /// <summary>What magnesium does.</summary>
    public const string MagnesiumDoes = "/Knowledge/Magnesium";

    /// <summary>Questions people ask.</summary>
    public const string Questions = "/Knowledge/Questions";

    /// <summary>What to check before buying a supplement.</summary>
    public const string BeforeYouBuy = "/Knowledge/BeforeYouBuy";
    /// <summary>What articles say.</summary>
    public const string Articles = "/Articles/Index";

    /// <summary>One article.</summary>
    public const string Article = "/Articles/Article";

    /// <summary>Stands for the id in an address.</summary>
    public const string IdPart = "{id}";

    private static readonly HashSet<string> TakesForms = new([Days, Label, Interactions, Timing, Sheet], StringComparer.Ordinal);

    /// <summary>The pages.</summary>
    public static IReadOnlyList<(string Page, string Dutch, string English)> Pages { get; } =
    [
        (Calculator, "/", "/en/"),
        (Foods, "/voeding", "/en/foods"),
        (Food, "/voeding/{id}", "/en/foods/{id}"),
        (Days, "/dagen", "/en/days"),
        (Forms, "/vormen", "/en/forms"),
        (Form, "/vormen/{id}", "/en/forms/{id}"),
        (Interactions, "/wisselwerkingen", "/en/interactions"),
        (Timing, "/innameplan", "/en/timing"),
        (Sheet, "/overzicht", "/en/sheet"),
        (Label, "/etiket", "/en/label"),
        (WeekMenu, "/weekmenu", "/en/week-menu"),
        (References, "/richtwaarden", "/en/reference-values"),
        (ReferenceSet, "/richtwaarden/{id}", "/en/reference-values/{id}"),
        (Sources, "/bronnen", "/en/sources"),
        (Source, "/bronnen/{id}", "/en/sources/{id}"),
        (Unconfirmed, "/bronnen/niet-bevestigd", "/en/sources/unconfirmed"),
        (About, "/over", "/en/about"),
        (MagnesiumDoes, "/wat-doet-magnesium", "/en/what-magnesium-does"),
        (Questions, "/vragen", "/en/questions"),
        (BeforeYouBuy, "/voor-u-koopt", "/en/before-you-buy"),
        (Articles, "/artikelen", "/en/articles"),
        (Article, "/artikelen/{id}", "/en/articles/{id}"),
    ];

    /// <summary>The pages as the foot of every page lists them: the key of a heading, then each page with the key of its name.</summary>
    public static IReadOnlyList<(string Title, IReadOnlyList<(string Page, string Name)> Pages)> Directory { get; } =
    [
        ("Directory.Day", [
            (Calculator, "Nav.Calculator"),
            (Foods, "Nav.Foods"),
            (Days, "Nav.Days"),
            (WeekMenu, "Nav.WeekMenu"),
        ]),
        ("Directory.Supplements", [
            (Forms, "Nav.Forms"),
            (Label, "Nav.Label"),
            (Interactions, "Nav.Interactions"),
            (Timing, "Nav.Timing"),
            (Sheet, "Nav.Sheet"),
            (BeforeYouBuy, "Buy.Name"),
        ]),
        ("Directory.Knowledge", [
            (References, "Nav.References"),
            (MagnesiumDoes, "Does.Name"),
            (Questions, "Questions.Name"),
            (Articles, "Nav.Articles"),
        ]),
        ("Directory.Site", [
            (Sources, "Layout.Sources"),
            (Unconfirmed, "Unconfirmed.Title"),
            (About, "About.Title"),
        ]),
    ];

    /// <summary>The address of a page in a language.</summary>
    /// <param name="page">One of the constants of this class.</param>
    /// <param name="language">In which language.</param>
    /// <param name="id">The id in the address, for pages that have one.</param>
    public static string PathOf(string page, Language language, string? id = null)
    {
        var (_, dutch, english) = Pages.Single(p => string.Equals(p.Page, page, StringComparison.Ordinal));
        var path = language == Language.English ? english : dutch;
        return id is null ? path : path.Replace(IdPart, Uri.EscapeDataString(id), StringComparison.Ordinal);
    }

    /// <summary>Gives every page its two addresses in place of the one its folder would give it.</summary>
    public static void AddRoutes(PageConventionCollection conventions)
    {
        foreach (var (page, dutch, english) in Pages)
        {
            conventions.AddPageRouteModelConvention(page, model =>
            {
                model.Selectors.Clear();
                model.Selectors.Add(Selector(page, dutch, 0));
                model.Selectors.Add(Selector(page, english, 1));
            });
        }
    }

    // Pages are read, but for the few that take a form whose contents belong in no address. Without the methods a page also
    // answers OPTIONS or TRACE, with nothing filled in.
    private static SelectorModel Selector(string page, string path, int order) => new()
    {
        AttributeRouteModel = new AttributeRouteModel { Template = path.Trim('/'), Order = order },
        EndpointMetadata = { new HttpMethodMetadata(TakesForms.Contains(page) ? [HttpMethods.Get, HttpMethods.Head, HttpMethods.Post] : [HttpMethods.Get, HttpMethods.Head]) },
    };
}
