using System.Globalization;
using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Services.Editing;
using MagnesiumGuide.Services.Revisions;
using MagnesiumGuide.Web.Editing;
using MagnesiumGuide.Web.Localization;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace MagnesiumGuide.Web.Pages.Admin;

/// <summary>What was changed, by whom, why and by which source: of everything, or of one food.</summary>
public sealed class HistoryModel(HistoryReader history, GuideCatalogHolder holder) : PageModel
{
    public GuideCatalog Catalog { get; } = holder.Current;

    public HistoryQuery Query { get; private set; } = null!;

    public Paged<HistoryEntry> Found { get; private set; } = null!;

    public IReadOnlyList<string> Everyone { get; private set; } = [];

    public IReadOnlyDictionary<string, string> FoodNames { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Query = new HistoryQuery(Request.Query);
        Response.StatusCode = Query.Errors.Count > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK;
        Found = await history.ListAsync(Query.Filter, Query.Page, cancellationToken);
        Everyone = await history.WhoAsync(cancellationToken);
        FoodNames = await history.NamesAsync(
            Found.Items.SelectMany(e => e.Rows).Select(r => r.FoodId).Concat(Query.Filter.FoodId is { } id ? [id] : []), cancellationToken);
    }

    /// <summary>The same as a table, written while it is read.</summary>
    public async Task<IActionResult> OnGetCsvAsync(CancellationToken cancellationToken)
    {
        Response.ContentType = "text/csv; charset=utf-8";
        Response.Headers.ContentDisposition = $"attachment; filename=\"{Words.Say("HistoryCsv.FileName")}\"";
        HttpContext.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        await new HistoryCsv(Catalog).WriteAsync(Response.Body, history.LinesAsync(new HistoryQuery(Request.Query).Filter, cancellationToken), cancellationToken);
        return new EmptyResult();
    }

    public string PageAddress(int page) => Query.AddressWith(HistoryQuery.PageField, page.ToString(CultureInfo.InvariantCulture));
}
