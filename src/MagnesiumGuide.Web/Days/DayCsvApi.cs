using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Web.Binding;
using MagnesiumGuide.Web.Localization;
using static MagnesiumGuide.Web.Localization.Words;

namespace MagnesiumGuide.Web.Days;

/// <summary>Where a day is downloaded as a table. A day with something wrong is shown in the calculator instead, which says what.</summary>
public static class DayCsvApi
{
    private const string Dutch = "/dag.csv";
    private const string English = "/en/day.csv";
    private const string FormatField = "scheiding";

    /// <summary>Maps both addresses.</summary>
    public static void MapDayCsv(this IEndpointRouteBuilder app)
    {
        app.MapGet(Dutch, GetAsync).ExcludeFromDescription();
        app.MapGet(English, GetAsync).ExcludeFromDescription();
    }

    /// <summary>The address of a day as a table.</summary>
    /// <param name="language">In which language.</param>
    /// <param name="query">The canonical query of the day.</param>
    /// <param name="format">How it is written.</param>
    public static string AddressOf(Language language, string query, DayCsvFormat format) =>
        $"{(language == Language.Dutch ? Dutch : English)}{query}&{FormatField}={format.Id}";

    private static async Task<IResult> GetAsync(HttpContext context, DayAssessor assessor, GuideCatalogHolder holder)
    {
        context.Response.Headers.CacheControl = "private, no-store";
        context.Response.Headers["X-Robots-Tag"] = "noindex";
        var query = DayQuery.Read(context.Request.QueryString.Value);
        var day = await assessor.AssessAsync(query, context.RequestAborted);
        if (day.Assessment is null || day.Errors.Count > 0)
        {
            return TypedResults.Redirect(SiteMap.PathOf(SiteMap.Calculator, Language.Current) + context.Request.QueryString);
        }

        var table = new DayCsv(day, holder.Current, DayCsvFormat.Of(query[FormatField], Language.Current));
        return TypedResults.File(table.Write(), "text/csv; charset=utf-8", Say("Csv.FileName"));
    }
}
