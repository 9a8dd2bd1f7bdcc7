using MagnesiumGuide.Domain.Provenance;
using MagnesiumGuide.Domain.References;
using MagnesiumGuide.Domain.Supplements;
using MagnesiumGuide.Services.Catalog;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace MagnesiumGuide.Web.Pages.Label;

/// <summary>
/// Reads labels. What is typed comes with the request and goes with the answer: nothing is changed here, so the form carries no
/// antiforgery token and the page sets no cookie.
/// </summary>
[IgnoreAntiforgeryToken]
[RequestSizeLimit(MostBytes)]
[RequestFormLimits(ValueCountLimit = 100, ValueLengthLimit = MostBytes)]
public sealed class IndexModel(GuideCatalogHolder holder) : PageModel
{
    private const int MostBytes = 256 * 1024;

    public GuideCatalog Catalog { get; } = holder.Current;

    public LabelForm Form { get; private set; } = LabelForm.Empty();

    /// <summary>The pots that could be read.</summary>
    public IReadOnlyList<LabelPot> Read => [.. Form.Pots.Where(p => p.Reading is not null)];

    /// <summary>All pots together; null with one, or when nothing is known.</summary>
    public LabelTotal? Total => Read.Count > 1 ? LabelTotal.Of([.. Read.Select(p => p.Reading!)]) : null;

    /// <summary>The level that supplements are held against.</summary>
    public UpperLevel Level => Catalog.UpperLevels.Single(l => l is { IsUsed: true, PerDay: not null });

    public IReadOnlyList<Source> Sources => [.. new[] { "ciaaw-2021", "eu-1169-2011", Level.Citation.SourceId, "guide-editorial" }.Select(id => Catalog.Sources[id])];

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Response.Headers.CacheControl = "private, no-store";
        try
        {
            Form = Request.HasFormContentType ? LabelForm.Read(await Request.ReadFormAsync(HttpContext.RequestAborted), Catalog) : LabelForm.Unreadable();
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException or BadHttpRequestException)
        {
            Form = LabelForm.Unreadable();
        }

        Response.StatusCode = Form.Errors.Count > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK;
        return Page();
    }
}
