using MagnesiumGuide.Domain.Foods;
using MagnesiumGuide.Domain.Intake;
using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Services.Foods;
using MagnesiumGuide.Services.Intake;
using MagnesiumGuide.Web.Binding;
using MagnesiumGuide.Web.Localization;
using MagnesiumGuide.Web.Pages;
using static MagnesiumGuide.Web.Localization.Words;

namespace MagnesiumGuide.Web.Days;

/// <summary>Reads and works out a day from its texts, for every page and file that shows one.</summary>
public sealed class DayAssessor(IntakeService intake, FoodLookup foods, GuideCatalogHolder holder)
{
    /// <summary>The day as it stands in a query.</summary>
    public Task<AssessedDay> AssessAsync(DayQuery query, CancellationToken cancellationToken) => AssessAsync(query, query.Lines, cancellationToken);

    /// <summary>The person of a query with lines of their own, such as those of a form that was filled in.</summary>
    public async Task<AssessedDay> AssessAsync(DayQuery query, IReadOnlyList<DayLine> lines, CancellationToken cancellationToken)
    {
        var reader = new DayReader(holder.Current);
        var (person, set) = (reader.ReadPerson(query), reader.ReadSet(query));
        var kept = lines.Take(IntakeBounds.MostLines).ToList();
        var readable = kept.Select((line, i) => (Index: i, Request: reader.ReadLine(line, i))).Where(r => r.Request is not null).ToList();
        var outcome = await intake.AssessAsync(new IntakeRequest(person, set, [.. readable.Select(r => r.Request!)]), cancellationToken);

        var faults = outcome.Faults.Select(f => DayFields.ErrorFor(readable[f.Line].Index, f.Fault)).ToList();
        var assessment = faults.Count == 0 && reader.Errors.Count == 0 ? outcome.Assessment : null;
        var known = readable.Count == kept.Count ? outcome.Foods : await FoodsOfAsync(kept, cancellationToken);
        List<FieldError> errors = [.. faults, .. reader.Errors];
        return new AssessedDay(
            person, set, [.. kept.Select((line, i) => View(i, line, known, assessment, errors))], assessment,
            assessment is null ? [] : outcome.SourceIds,
            [.. TooMany(lines.Count).Concat(errors).OrderBy(e => DayFields.LineOf(e.Field))]);
    }

    /// <summary>The days to start from; one that no longer adds up, because its foods were changed here, is left out.</summary>
    public async Task<IReadOnlyList<(ExampleDay Example, AssessedDay Day)>> AssessExamplesAsync(CancellationToken cancellationToken)
    {
        var days = new List<(ExampleDay, AssessedDay)>();
        foreach (var example in holder.Current.ExampleDays)
        {
            var day = await AssessAsync(DayQuery.Read(example.Address), cancellationToken);
            if (day.Assessment?.Total is not null)
            {
                days.Add((example, day));
            }
        }

        return days;
    }

    private static IEnumerable<FieldError> TooMany(int lines) =>
        lines > IntakeBounds.MostLines ? [new FieldError("dag", Say("Error.TooManyLines", IntakeBounds.MostLines, lines))] : [];

    private Task<IReadOnlyDictionary<string, Food>> FoodsOfAsync(List<DayLine> lines, CancellationToken cancellationToken) =>
        foods.ByIdAsync(lines.OfType<DayLine.Food>().Select(l => l.FoodId).ToHashSet(StringComparer.Ordinal), cancellationToken);

    private DayLineView View(int index, DayLine line, IReadOnlyDictionary<string, Food> known, IntakeAssessment? assessment, List<FieldError> all)
    {
        var food = line is DayLine.Food { FoodId: var id } ? known.GetValueOrDefault(id) : null;
        var form = line is DayLine.Supplement dose ? holder.Current.Form(dose.FormId) : null;
        var contribution = assessment?.Lines[index];
        var own = all.Where(e => e.Field.EndsWith($"-{index}", StringComparison.Ordinal)).ToList();
        return new DayLineView(
            index, line, NameOf(line, food, form?.Name.In(Language.Current.Id)), food, form, contribution,
            contribution is null ? null : assessment!.ShareOf(contribution),
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
