using MagnesiumGuide.Domain.Foods;
using MagnesiumGuide.Domain.Intake;
using MagnesiumGuide.Domain.People;
using MagnesiumGuide.Domain.References;
using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Services.Intake;
using MagnesiumGuide.Web.Localization;

namespace MagnesiumGuide.Web.Api;

/// <summary>The total of a day.</summary>
public sealed record TotalAnswer(decimal? MagnesiumMg, bool IsLowerBound, IReadOnlyList<int> LinesWithoutValue);

/// <summary>Its parts; null when a part has lines and nothing of them is known.</summary>
public sealed record PartsAnswer(decimal? FoodMg, decimal? WaterMg, decimal? SupplementsMg);

/// <summary>The day beside one reference value.</summary>
public sealed record ComparisonAnswer(ReferenceKind Kind, Sex? Sex, decimal MgPerDay, decimal? DifferenceMg, decimal? Percent, SourceAnswer Source);

/// <summary>What the upper level counts, beside it; the level is null under 4 years, where none could be set.</summary>
public sealed record UpperLevelAnswer(decimal? MgPerDay, decimal CountedMg, decimal CountedHighMg, bool? IsExceeded, SourceAnswer? Source);

/// <summary>Background information on uptake.</summary>
public sealed record AbsorbedAnswer(decimal? LowMg, decimal? MidMg, decimal? HighMg);

/// <summary>What one line adds.</summary>
public sealed record LineAnswer(
    int Index, string Name, decimal? Grams, decimal? MagnesiumMg, decimal? LowMg, decimal? HighMg, ValueStatus ValueStatus, SourceAnswer? Source);

/// <summary>A day, assessed.</summary>
public sealed record IntakeAnswer(
    TotalAnswer Total, PartsAnswer Parts, IReadOnlyList<ComparisonAnswer> Comparisons, UpperLevelAnswer? UpperLevel, AbsorbedAnswer Absorbed,
    IReadOnlyList<string> Attributions, IReadOnlyList<LineAnswer> Lines)
{
    public static IntakeAnswer Of(IntakeOutcome outcome, GuideCatalog catalog)
    {
        var day = outcome.Assessment!;
        return new IntakeAnswer(
            new TotalAnswer(ApiNumbers.Mg(day.Total), day.IsLowerBound, [.. day.LinesWithoutValue.Select(l => l.Index)]),
            new PartsAnswer(ApiNumbers.Mg(day.Part(IntakePart.Food)), ApiNumbers.Mg(day.Part(IntakePart.Water)), ApiNumbers.Mg(day.Part(IntakePart.Supplements))),
            [.. day.Comparisons.Select(c => Comparison(c, day.Person?.Sex))],
            day.UpperLevel is { } check ? Level(check) : null,
            new AbsorbedAnswer(ApiNumbers.Mg(day.Absorbed?.Low), ApiNumbers.Mg(day.Absorbed?.Mid), ApiNumbers.Mg(day.Absorbed?.High)),
            FoodsApi.Attributions(catalog, outcome.SourceIds),
            [.. day.Lines.Select(l => Line(l, outcome))]);
    }

    private static ComparisonAnswer Comparison(Comparison c, Sex? asked) => new(
        c.Reference.Kind, c.Sex ?? (asked is null ? null : c.Reference.LifeStage.Sex), ApiNumbers.Mg(c.Reference.PerDay), ApiNumbers.Mg(c.Difference),
        c.Percent is { } percent ? ApiNumbers.Plain(Math.Round(percent, 1, MidpointRounding.AwayFromZero)) : null, SourceAnswer.Of(c.Reference.Citation));

    private static UpperLevelAnswer Level(UpperLevelCheck check) => new(
        ApiNumbers.Mg(check.Level.PerDay), ApiNumbers.Mg(check.Counted), ApiNumbers.Mg(check.CountedHigh), check.IsExceeded, SourceAnswer.Of(check.Level.Citation));

    private static LineAnswer Line(Contribution line, IntakeOutcome outcome) => new(
        line.Index, NameOf(line.Line, outcome), line.Grams is { } grams ? ApiNumbers.Plain(Math.Round(grams.Value, 1, MidpointRounding.AwayFromZero)) : null,
        ApiNumbers.Mg(line.Amount), ApiNumbers.Mg(line.Low), ApiNumbers.Mg(line.High), line.Status, SourceAnswer.OfOptional(line.Citation));

    private static string NameOf(IntakeLine line, IntakeOutcome outcome) => line switch
    {
        IntakeLine.Food food => outcome.Foods[food.FoodId].Name.In(Language.Current.Id),
        IntakeLine.Unlisted own => own.Name,
        IntakeLine.Supplement supplement => supplement.Dose.Form.Name.In(Language.Current.Id),
        _ => Words.Say("Line.Water"),
    };
}
