using MagnesiumGuide.Domain.Foods;
using MagnesiumGuide.Domain.Intake;
using MagnesiumGuide.Domain.People;
using MagnesiumGuide.Domain.Provenance;
using MagnesiumGuide.Domain.References;
using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Services.DayText;
using MagnesiumGuide.Services.Foods;
using MagnesiumGuide.Services.Search;
using MagnesiumGuide.Web.Binding;
using MagnesiumGuide.Web.Days;
using MagnesiumGuide.Web.Localization;
using MagnesiumGuide.Web.Plans;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.WebUtilities;

namespace MagnesiumGuide.Web.Pages;

/// <summary>The calculator: a day in the address becomes an answer.</summary>
public sealed class IndexModel(DayAssessor assessor, FoodLookup foods, FoodSearch search, DayTextReader texts, DayPlans plans, GuideCatalogHolder holder) : PageModel
{
    /// <summary>Hits shown to choose from.</summary>
    private const int MostHits = 12;

    public GuideCatalog Catalog { get; } = holder.Current;

    public DayQuery Query { get; private set; } = DayQuery.Read("");

    public DayForm Form { get; private set; } = DayForm.Read(DayQuery.Read(""));

    /// <summary>The day with all changes in it.</summary>
    public AssessedDay Day { get; private set; } = null!;

    public Person? Person => Day.Person;

    public ReferenceSet Set => Day.Set;

    public IReadOnlyList<DayLineView> Lines => Day.Lines;

    /// <summary>The answer; null when there are no lines or something is wrong.</summary>
    public IntakeAssessment? Assessment => Day.Assessment;

    public IReadOnlyList<string> SourceIds => Day.SourceIds;

    public FoodSearchResult? Found { get; private set; }

    /// <summary>What was read from a pasted text; null when none was pasted.</summary>
    public IReadOnlyList<DayTextItem>? Proposals { get; private set; }

    /// <summary>The wishes for suggestions.</summary>
    public WishQuery Wishes { get; private set; } = new();

    /// <summary>What could be eaten differently; null when there is nothing to hold the day against.</summary>
    public PlansView? Plans { get; private set; }

    public IReadOnlyList<FieldError> Errors { get; private set; } = [];

    /// <summary>Days to start from, on a page where nothing was filled in yet.</summary>
    public IReadOnlyList<(ExampleDay Example, AssessedDay Day)> Examples { get; private set; } = [];

    /// <summary>The errors for the summary: away from its line, each names the line it is about.</summary>
    public IReadOnlyList<FieldError> ErrorsByName() => [.. Errors.Select(e =>
        DayFields.LineOf(e.Field) is var line and >= 0 && line < Lines.Count ? e with { About = Lines[line].Name } : e)];

    /// <summary>Every source that the answer rests on, each once: of the values first.</summary>
    public IReadOnlyList<Source> AnswerSources() => Sources(SourceIds
        .Concat(Assessment?.Comparisons.Select(c => c.Reference.Citation.SourceId) ?? [])
        .Concat(Assessment?.UpperLevel is { } check ? [check.Level.Citation.SourceId] : [])
        .Concat(Plans?.SourceIds ?? []));

    /// <summary>Every source that the days to start from rest on.</summary>
    public IReadOnlyList<Source> ExampleSources() => Sources(Examples.SelectMany(e => e.Day.SourceIds.Concat(e.Day.Assessment!.Comparisons.Select(c => c.Reference.Citation.SourceId))));

    /// <summary>Every source of what is told beside the answer.</summary>
    public IReadOnlyList<Source> ContextSources() =>
        Sources(Catalog.Modifiers.Select(m => m.Citation.SourceId).Prepend(Catalog.AbsorptionCitation.SourceId));

    private IReadOnlyList<Source> Sources(IEnumerable<string> ids) => [.. ids.Distinct(StringComparer.Ordinal).Select(id => Catalog.Sources[id])];

    /// <summary>The canonical query of this day.</summary>
    public string ToQuery() => Query.ToAddress(Lines.Select(l => l.Line));

    /// <summary>The address of this day, in a language.</summary>
    public string AddressIn(Language language) => SiteMap.PathOf(SiteMap.Calculator, language) + ToQuery();

    /// <summary>The measures of a food, the one that was last chosen for it in this day first.</summary>
    public IEnumerable<HouseholdMeasure> MeasuresOf(Food food)
    {
        var last = Form.Lines.OfType<DayLine.Food>().LastOrDefault(l => string.Equals(l.FoodId, food.Id, StringComparison.Ordinal))?.Unit;
        return food.Portions.OrderByDescending(p => string.Equals(p.Name.Nl, last, StringComparison.Ordinal));
    }

    /// <summary>The way back from a corrected search: the same words as they were typed.</summary>
    public string LiteralSearchAddress() => QueryHelpers.AddQueryString(
        AddressIn(Language.Current), new Dictionary<string, string?>(StringComparer.Ordinal) { ["zoek"] = Form.Search, ["letterlijk"] = "1" });

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        Query = DayQuery.Read(Request.QueryString.Value);
        Form = DayForm.Read(Query);
        Day = await assessor.AssessAsync(Query, Form.Lines, cancellationToken);
        (Wishes, var wishErrors) = await plans.ReadAsync(Request.QueryString.Value, cancellationToken);
        Errors = [.. Day.Errors, .. Form.Errors, .. wishErrors];
        if (Form.IsPasting)
        {
            Proposals = await texts.ReadAsync(Form.Pasted, cancellationToken);
        }
        else if (Form.IsSearching)
        {
            Found = await FindAsync(cancellationToken);
        }
        else if (Form.WasUsed && Errors.Count == 0)
        {
            return Redirect(AddressAfterForm());
        }
        else if (Lines.Count == 0 && Errors.Count == 0)
        {
            Examples = await assessor.AssessExamplesAsync(cancellationToken);
        }

        Plans = Form.IsSearching || Form.IsPasting ? null : await plans.ShowAsync(Query, Wishes, Day, cancellationToken);
        Response.StatusCode = Errors.Count > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK;
        Response.Headers.CacheControl = "private, no-store";
        return Page();
    }

    // A suggestion that was chosen while typing comes with its id: then there is one food, and only its portion to choose.
    private async Task<FoodSearchResult> FindAsync(CancellationToken cancellationToken)
    {
        var chosen = await foods.ByIdAsync([Query["voedsel"]], cancellationToken);
        return chosen.Count == 1
            ? new FoodSearchResult(Form.Search, null, [.. chosen.Values], 1)
            : await search.FindAsync(Form.Search, null, MostHits, Query.Others.ContainsKey("letterlijk"), cancellationToken);
    }

    // What was not understood comes along, so that nothing the visitor pasted is lost.
    private string AddressAfterForm()
    {
        var address = Wishes.AddTo(AddressIn(Language.Current));
        return Form.NotUnderstood.Length == 0 ? address : QueryHelpers.AddQueryString(address, "plak", Form.NotUnderstood);
    }
}
