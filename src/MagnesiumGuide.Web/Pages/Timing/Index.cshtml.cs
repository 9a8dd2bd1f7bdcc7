using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Domain.Provenance;
using MagnesiumGuide.Domain.References;
using MagnesiumGuide.Domain.Supplements;
using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Web.Binding;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace MagnesiumGuide.Web.Pages.Timing;

/// <summary>
/// The timing plan: an amount that somebody takes, arranged over the day. It holds medicines and conditions, and so comes by POST
/// alone; nothing of it is kept. It proposes no amount.
/// </summary>
[IgnoreAntiforgeryToken]
[RequestSizeLimit(PostedForm.MostBytes)]
[RequestFormLimits(ValueCountLimit = PostedForm.MostFields)]
public sealed class IndexModel(GuideCatalogHolder holder) : PageModel
{
    private const string SplitStudy = "sabatier2011";
    private const string SplitAdvice = "bfr-2017";
    private const string MealStudy = "sabatier2002";
    private const int AdultMonths = DosePlan.AdultYears * 12;

    public GuideCatalog Catalog { get; } = holder.Current;

    public TimingForm Form { get; private set; } = new(holder.Current, null);

    /// <summary>What was asked for; null when nothing was, or it could not be read.</summary>
    public DosePlanRequest? Asked { get; private set; }

    /// <summary>The answer; null when there is none yet.</summary>
    public DosePlan? Plan { get; private set; }

    /// <summary>The upper level for supplements that holds for adults.</summary>
    public UpperLevel Level => Catalog.UpperLevels.Single(l => l.IsUsed && l.Ages.Includes(AdultMonths));

    /// <summary>Where the splitting and the meals come from.</summary>
    public IReadOnlyList<string> SplitSources { get; } = [SplitStudy, SplitAdvice];

    public string MealSource { get; } = MealStudy;

    /// <summary>The sources of the answer, each once; before there is one, of what can be chosen.</summary>
    public IReadOnlyList<Source> Sources => [.. SourceIds().Distinct(StringComparer.Ordinal).Select(id => Catalog.Sources[id])];

    public void OnGet()
    {
    }

    // No parameters, or the form would be read before this can answer for one that is too large or broken.
    public async Task<IActionResult> OnPostAsync()
    {
        Response.Headers.CacheControl = "private, no-store";
        Form = new TimingForm(Catalog, await PostedForm.ReadAsync(Request, HttpContext.RequestAborted));
        var stops = Form.StopsAtOnce().ToList();
        if (stops.Count > 0)
        {
            Plan = new DosePlan([], stops, []);
            return Page();
        }

        Asked = Form.Read();
        Plan = Asked is null ? null : DosePlan.For(Asked, Level.PerDay ?? Milligrams.Zero);
        Response.StatusCode = Asked is null ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK;
        return Page();
    }

    private IEnumerable<string> SourceIds() =>
    [
        Level.Citation.SourceId, .. SplitSources, MealSource,
        .. (Asked?.With ?? []).Select(w => w.Interaction.Citation.SourceId),
        .. (Plan is null ? TimingFields.Conditions(Catalog).Concat(TimingFields.Medicines(Catalog)) : []).Select(i => i.Citation.SourceId),
        .. Catalog.Interactions.Where(i => i.Egfr is not null).Select(i => i.Citation.SourceId),
    ];
}
