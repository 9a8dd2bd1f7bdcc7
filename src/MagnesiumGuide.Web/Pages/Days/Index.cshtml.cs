using MagnesiumGuide.Domain.Intake;
using MagnesiumGuide.Domain.Provenance;
using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Web.Binding;
using MagnesiumGuide.Web.Days;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using static MagnesiumGuide.Web.Localization.Words;

namespace MagnesiumGuide.Web.Pages.Days;

/// <summary>
/// Several days together. They come with the request and go with the answer: nothing is changed here, so the form carries no
/// antiforgery token and the page sets no cookie. A file stays in memory and never touches the disk.
/// </summary>
[IgnoreAntiforgeryToken]
[RequestSizeLimit(DaysForm.MostBytes)]
[RequestFormLimits(MemoryBufferThreshold = DaysForm.MostBytes, MultipartBodyLengthLimit = DaysForm.MostBytes, ValueCountLimit = 100)]
public sealed class IndexModel(DayAssessor assessor, GuideCatalogHolder holder) : PageModel
{
    public GuideCatalog Catalog { get; } = holder.Current;

    public DaysForm Form { get; private set; } = new();

    /// <summary>The days, each worked out.</summary>
    public IReadOnlyList<(KeptDay Kept, AssessedDay Day)> Days { get; private set; } = [];

    /// <summary>The days side by side; null when nothing is known of any of them.</summary>
    public DaysSummary? Summary { get; private set; }

    /// <summary>Every source that the totals rest on.</summary>
    public IReadOnlyList<string> SourceIds => [.. Days.SelectMany(d => d.Day.SourceIds)];

    /// <summary>The sources of a day's total and of the reference value beside it; none when all of it is the visitor's own.</summary>
    public static IEnumerable<string> SourcesOf(AssessedDay day) =>
        day.SourceIds.Concat(day.Assessment?.Comparisons.Select(c => c.Reference.Citation.SourceId) ?? []);

    /// <summary>Every source of the days, each once.</summary>
    public IReadOnlyList<Source> Sources() => [.. Days.SelectMany(d => SourcesOf(d.Day)).Distinct(StringComparer.Ordinal).Select(id => Catalog.Sources[id])];

    /// <summary>What a day is called here.</summary>
    public string NameOf(IntakeAssessment day) => Days.First(d => ReferenceEquals(d.Day.Assessment, day)).Kept.Name;

    public void OnGet()
    {
    }

    // No parameters, or the form would be read before this can answer for one that is too large or broken.
    public async Task<IActionResult> OnPostAsync()
    {
        Response.Headers.CacheControl = "private, no-store";
        Form = await ReadFormAsync();
        if (Form.IsSave)
        {
            return File(DaysFile.Write(Form.Days), DaysFile.ContentType, Say("DaysFile.Name"));
        }

        await AssessAsync();
        Response.StatusCode = Form.Errors.Count > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK;
        return Page();
    }

    private async Task<DaysForm> ReadFormAsync()
    {
        if (!Request.HasFormContentType)
        {
            return DaysForm.Unreadable(Say("Days.Unreadable"));
        }

        try
        {
            return await DaysForm.ReadAsync(await Request.ReadFormAsync(HttpContext.RequestAborted), HttpContext.RequestAborted);
        }
        catch (BadHttpRequestException fault) when (fault.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return DaysForm.Unreadable(Say("DaysFile.TooLarge"));
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException)
        {
            return DaysForm.Unreadable(Say("Days.Unreadable"));
        }
    }

    private async Task AssessAsync()
    {
        var days = new List<(KeptDay, AssessedDay)>();
        foreach (var kept in Form.Days)
        {
            days.Add((kept, await assessor.AssessAsync(DayQuery.Read(kept.Day), HttpContext.RequestAborted)));
        }

        Days = days;
        Summary = DaysSummary.Of(days.Select(d => d.Item2.Assessment).OfType<IntakeAssessment>());
    }
}
