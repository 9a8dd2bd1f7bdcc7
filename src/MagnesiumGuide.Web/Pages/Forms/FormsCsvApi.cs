using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Services.Forms;
using MagnesiumGuide.Web.Days;
using MagnesiumGuide.Web.Localization;
using static MagnesiumGuide.Web.Localization.Words;

namespace MagnesiumGuide.Web.Pages.Forms;

/// <summary>Where the list of forms is downloaded as a table, with the filters of the page. A filter that cannot be read is shown on the page instead.</summary>
public static class FormsCsvApi
{
    private const string Dutch = "/vormen.csv";
    private const string English = "/en/forms.csv";
    private const string FormatField = "scheiding";

    /// <summary>Maps both addresses.</summary>
    public static void MapFormsCsv(this IEndpointRouteBuilder app)
    {
        app.MapGet(Dutch, Get).ExcludeFromDescription();
        app.MapGet(English, Get).ExcludeFromDescription();
    }

    /// <summary>The path in a language.</summary>
    public static string PathIn(Language language) => language == Language.Dutch ? Dutch : English;

    private static IResult Get(HttpContext context, GuideCatalogHolder holder)
    {
        context.Response.Headers["X-Robots-Tag"] = "noindex";
        var catalog = holder.Current;
        var guide = new FormGuide(catalog);
        var filter = FormFilter.Read(context.Request.Query, guide);
        if (filter.Errors.Count > 0)
        {
            return TypedResults.Redirect(SiteMap.PathOf(SiteMap.Forms, Language.Current) + context.Request.QueryString);
        }

        var entries = guide.Find(filter.Question, Language.Current.Id);
        var format = DayCsvFormat.Of(context.Request.Query[FormatField].FirstOrDefault(), Language.Current);
        return TypedResults.File(new FormsCsv(entries, catalog, format).Write(), "text/csv; charset=utf-8", Say("Forms.CsvFile"));
    }
}
