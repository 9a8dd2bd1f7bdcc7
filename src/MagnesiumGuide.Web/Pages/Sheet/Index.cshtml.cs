using MagnesiumGuide.Domain.Provenance;
using MagnesiumGuide.Domain.Supplements;
using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Services.Interactions;
using MagnesiumGuide.Web.Binding;
using MagnesiumGuide.Web.Days;
using MagnesiumGuide.Web.Localization;
using MagnesiumGuide.Web.Pages.Label;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace MagnesiumGuide.Web.Pages.Sheet;

/// <summary>
/// A sheet for a consult: a day, its reference values, forms side by side, hours to keep and own notes, to print. The day may come
/// in an address, as in the calculator; medicines and notes come by POST alone. Nothing is kept.
/// </summary>
[IgnoreAntiforgeryToken]
[RequestSizeLimit(PostedForm.MostBytes)]
[RequestFormLimits(ValueCountLimit = PostedForm.MostFields)]
public sealed class IndexModel(DayAssessor assessor, InteractionSearch search, GuideCatalogHolder holder) : PageModel
{
    public GuideCatalog Catalog { get; } = holder.Current;

    public SheetForm Form { get; private set; } = new();

    /// <summary>The day; null when there is none.</summary>
    public AssessedDay? Day { get; private set; }

    /// <summary>The query of the day.</summary>
    public DayQuery Query { get; private set; } = DayQuery.Read("");

    /// <summary>What was read from the label; null when none was given.</summary>
    public LabelReading? Label { get; private set; }

    /// <summary>What was found for the names.</summary>
    public IReadOnlyList<InteractionAnswer> Answers { get; private set; } = [];

    /// <summary>The interactions, each once, contraindications first.</summary>
    public IReadOnlyList<Interaction> Interactions => [.. Catalog.Interactions.Where(i => Answers.Any(a => a.Found.Contains(i)))];

    /// <summary>True when there is something to print.</summary>
    public bool HasSheet => Form.Errors.Count == 0 && (Day is not null || Form.Forms.Count > 0 || Label is not null || Answers.Count > 0 || Form.Notes.Length > 0 || Form.Question.Length > 0);

    /// <summary>Every source of the sheet, each once.</summary>
    public IReadOnlyList<Source> Sources => [.. SourceIds().Distinct(StringComparer.Ordinal).Select(id => Catalog.Sources[id])];

    /// <summary>The same sheet in a language. Of an address only the day goes on: somebody may have put a medicine in it.</summary>
    public string AddressIn(Language language) =>
        SiteMap.PathOf(SiteMap.Sheet, language) + (HttpMethods.IsGet(Request.Method) && Query.Lines.Count > 0 ? Query.ToAddress(Query.Lines) : "");

    public Task OnGetAsync() => ShowAsync(SheetForm.OfDay(Request.QueryString.Value));

    // No parameters, or the form would be read before this can answer for one that is too large or broken.
    public async Task<IActionResult> OnPostAsync()
    {
        var fields = await PostedForm.ReadAsync(Request, HttpContext.RequestAborted);
        await ShowAsync(fields is null ? SheetForm.Unreadable() : SheetForm.Read(fields, Catalog));
        return Page();
    }

    private async Task ShowAsync(SheetForm form)
    {
        Response.Headers.CacheControl = "private, no-store";
        Form = form;
        Query = DayQuery.Read(form.Day);
        if (form.Day.Length > 0 && form.ErrorOf(SheetForm.DayField) is null)
        {
            Day = await assessor.AssessAsync(Query, HttpContext.RequestAborted);
            if (Day.Assessment is null)
            {
                form.DayIsWrong();
            }
        }

        Label = form.Label.Length > 0 && form.ErrorOf(SheetForm.LabelField) is null ? Catalog.Labels.Read(form.Label) : null;
        Answers = form.ErrorOf(SheetForm.NamesField) is null ? search.Find(form.Names) : [];
        Response.StatusCode = form.Errors.Count > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK;
    }

    private IEnumerable<string> SourceIds() =>
    [
        .. Day?.SourceIds ?? [],
        .. (Day?.Assessment?.Comparisons ?? []).Select(c => c.Reference.Citation.SourceId),
        .. Day?.Assessment?.UpperLevel is { } check ? [check.Level.Citation.SourceId] : Array.Empty<string>(),
        .. Form.Forms.Select(f => f.Citation.SourceId),
        .. Label is { } read ? [LabelText.SourcesOf(read)] : Array.Empty<string>(),
        .. Interactions.Select(i => i.Citation.SourceId),
        SheetText.Weights,
    ];
}
