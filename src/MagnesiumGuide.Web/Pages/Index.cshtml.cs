using MagnesiumGuide.Domain.Foods;
using MagnesiumGuide.Domain.Intake;
using MagnesiumGuide.Domain.People;
using MagnesiumGuide.Domain.Provenance;
using MagnesiumGuide.Domain.References;
using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Services.Foods;
using MagnesiumGuide.Services.Search;
using MagnesiumGuide.Services.Intake;
using MagnesiumGuide.Web.Binding;
using MagnesiumGuide.Web.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using static MagnesiumGuide.Web.Localization.Words;

namespace MagnesiumGuide.Web.Pages;

/// <summary>The calculator: a day in the address becomes an answer.</summary>
public sealed class IndexModel(IntakeService intake, FoodLookup foods, FoodSearch search, GuideCatalogHolder holder) : PageModel
{
    /// <summary>Hits shown to choose from.</summary>
    private const int MostHits = 12;

    private List<FieldError> errors = [];

    public GuideCatalog Catalog { get; } = holder.Current;

    public DayQuery Query { get; private set; } = DayQuery.Read("");

    public DayForm Form { get; private set; } = DayForm.Read(DayQuery.Read(""));

    public Person? Person { get; private set; }

    public ReferenceSet Set { get; private set; } = null!;

    public IReadOnlyList<DayLineView> Lines { get; private set; } = [];

    /// <summary>The answer; null when there are no lines or something is wrong.</summary>
    public IntakeAssessment? Assessment { get; private set; }

    public IReadOnlyList<string> SourceIds { get; private set; } = [];

    public FoodSearchResult? Found { get; private set; }

    public IReadOnlyList<FieldError> Errors => errors;

    /// <summary>The errors for the summary: away from its line, a message says which line it is about.</summary>
    public IReadOnlyList<FieldError> ErrorsByName() => [.. errors.Select(e =>
        DayFields.LineOf(e.Field) is var line and >= 0 && line < Lines.Count && Lines[line].Name.Length > 0
            ? e with { Message = $"{Lines[line].Name}: {e.Message}" }
            : e)];

    /// <summary>Every source that the answer rests on, each once: of the values first.</summary>
    public IReadOnlyList<Source> UsedSources()
    {
        var ids = SourceIds
            .Concat(Assessment?.Comparisons.Select(c => c.Reference.Citation.SourceId) ?? [])
            .Concat(Assessment?.UpperLevel is { } check ? [check.Level.Citation.SourceId] : [])
            .Append(Catalog.AbsorptionCitation.SourceId)
            .Concat(Catalog.Modifiers.Select(m => m.Citation.SourceId));
        return [.. ids.Distinct(StringComparer.Ordinal).Select(id => Catalog.Sources[id])];
    }

    /// <summary>The address of this day, in a language.</summary>
    public string AddressIn(Language language) => SiteMap.PathOf(SiteMap.Calculator, language) + Query.ToAddress(Form.Lines);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        Query = DayQuery.Read(Request.QueryString.Value);
        Form = DayForm.Read(Query);
        var reader = new DayReader(Catalog);
        Person = reader.ReadPerson(Query);
        Set = reader.ReadSet(Query);
        if (Form.Lines.Count > IntakeBounds.MostLines)
        {
            errors.Add(new FieldError("dag", Say("Error.TooManyLines", IntakeBounds.MostLines, Form.Lines.Count)));
            Form.Lines.RemoveRange(IntakeBounds.MostLines, Form.Lines.Count - IntakeBounds.MostLines);
        }

        var requested = Form.Lines.Select(reader.ReadLine).ToList();
        await AssessAsync(requested, reader, cancellationToken);
        errors = [.. errors.Concat(reader.Errors).OrderBy(e => DayFields.LineOf(e.Field)), .. Form.Errors];
        if (Form.IsSearching)
        {
            Found = await search.FindAsync(Form.Search, null, MostHits, Query.Others.ContainsKey("letterlijk"), cancellationToken);
        }
        else if (Form.WasUsed && errors.Count == 0)
        {
            return Redirect(AddressIn(Language.Current));
        }

        Response.StatusCode = errors.Count > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK;
        Response.Headers.CacheControl = "private, no-store";
        return Page();
    }

    private async Task AssessAsync(List<RequestedLine?> requested, DayReader reader, CancellationToken cancellationToken)
    {
        var readable = requested.Index().Where(r => r.Item is not null).ToList();
        var outcome = await intake.AssessAsync(new IntakeRequest(Person, Set, [.. readable.Select(r => r.Item!)]), cancellationToken);
        var faults = outcome.Faults.Select(f => DayFields.ErrorFor(readable[f.Line].Index, f.Fault)).ToList();
        errors.AddRange(faults);
        if (faults.Count == 0 && reader.Errors.Count == 0)
        {
            Assessment = outcome.Assessment;
            SourceIds = outcome.SourceIds;
        }

        var ids = Form.Lines.OfType<DayLine.Food>().Select(l => l.FoodId).ToHashSet(StringComparer.Ordinal);
        var known = readable.Count == Form.Lines.Count ? outcome.Foods : await foods.ByIdAsync(ids, cancellationToken);
        Lines = [.. Form.Lines.Select((line, i) => View(i, line, known, [.. reader.Errors, .. faults]))];
    }

    private DayLineView View(int index, DayLine line, IReadOnlyDictionary<string, Food> known, List<FieldError> all)
    {
        var food = line is DayLine.Food { FoodId: var id } ? known.GetValueOrDefault(id) : null;
        var form = line is DayLine.Supplement dose ? Catalog.Form(dose.FormId) : null;
        var contribution = Assessment?.Lines[index];
        var own = all.Where(e => e.Field.EndsWith($"-{index}", StringComparison.Ordinal)).ToList();
        return new DayLineView(
            index, line, NameOf(line, food, form?.Name.In(Language.Current.Id)), food, form, contribution,
            contribution is null ? null : Assessment!.ShareOf(contribution),
            contribution is not null && Plausibility.AsksWhetherRight(contribution, food?.UsualMost), own);
    }

    private static string NameOf(DayLine line, Food? food, string? form) => line switch
    {
        DayLine.Food unknown => food?.Name.In(Language.Current.Id) ?? unknown.FoodId,
        DayLine.Unlisted own => own.Name,
        DayLine.Water => Say("Line.Water"),
        DayLine.Supplement dose => form ?? dose.FormId,
        _ => "",
    };
}
