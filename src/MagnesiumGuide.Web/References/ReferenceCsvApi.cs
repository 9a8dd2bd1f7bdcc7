using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Web.Days;
using MagnesiumGuide.Web.Localization;
using Microsoft.AspNetCore.Http.HttpResults;
using static MagnesiumGuide.Web.Localization.Words;

namespace MagnesiumGuide.Web.References;

/// <summary>Where the tables of reference values are downloaded: of one body, or of all.</summary>
public static class ReferenceCsvApi
{
    private const string FormatField = "scheiding";
    private const string Type = "text/csv; charset=utf-8";

    /// <summary>Maps the addresses in both languages.</summary>
    public static void MapReferenceCsv(this IEndpointRouteBuilder app)
    {
        foreach (var language in new[] { Language.Dutch, Language.English })
        {
            var root = SiteMap.PathOf(SiteMap.References, language);
            app.MapGet($"{root}.csv", GetAll).ExcludeFromDescription();
            app.MapGet($"{root}/{{id}}.csv", GetOne).ExcludeFromDescription();
        }
    }

    /// <summary>The address of a table as a file.</summary>
    /// <param name="language">In which language.</param>
    /// <param name="id">Id of a set, or null for all.</param>
    /// <param name="format">How it is written, or null for the way that goes with the language.</param>
    public static string AddressOf(Language language, string? id, DayCsvFormat? format = null) =>
        (id is null ? SiteMap.PathOf(SiteMap.References, language) : SiteMap.PathOf(SiteMap.ReferenceSet, language, id))
        + ".csv" + (format is null ? "" : $"?{FormatField}={format.Id}");

    private static FileContentHttpResult GetAll(HttpContext context, GuideCatalogHolder holder) =>
        TypedResults.File(Csv(context, holder).Write(holder.Current.ReferenceSets), Type, Say("ReferenceCsv.FileName"));

    private static IResult GetOne(string id, HttpContext context, GuideCatalogHolder holder) => holder.Current.Set(id) is { } set
        ? TypedResults.File(Csv(context, holder).Write([set]), Type, Say("ReferenceCsv.FileNameOf", set.Id))
        : TypedResults.NotFound();

    private static ReferenceCsv Csv(HttpContext context, GuideCatalogHolder holder) =>
        new(holder.Current, DayCsvFormat.Of(context.Request.Query[FormatField], Language.Current));
}
