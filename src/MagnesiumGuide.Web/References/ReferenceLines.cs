using System.Globalization;
using MagnesiumGuide.Domain.Provenance;
using MagnesiumGuide.Domain.References;
using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Web.Charts;
using MagnesiumGuide.Web.Formatting;
using static MagnesiumGuide.Web.Localization.Words;

namespace MagnesiumGuide.Web.References;

/// <summary>Turns what the bodies say for a person into the lines of a dot plot.</summary>
public static class ReferenceLines
{
    /// <summary>Reference values: one line for each kind of each body; a body without a value has a line that says so.</summary>
    public static IReadOnlyList<DotLine> Of(IReadOnlyList<BodyValues> bodies) => [.. bodies.SelectMany(Body)];

    /// <summary>Upper levels: one line each; one that could not be set has no dot.</summary>
    public static IReadOnlyList<DotLine> Of(IReadOnlyList<UpperLevel> levels, GuideCatalog catalog) =>
    [
        .. levels.Select(level => new DotLine(
            Titled(level.Body, level.Year),
            Say(catalog.Sources[level.Citation.SourceId].Kind == SourceKind.Law ? "References.LevelOfLaw" : "References.Level"),
            level.PerDay is { } perDay ? Numbers.Whole(perDay) : Say("References.LevelNone"),
            level.PerDay is { } mark ? [new DotMark(mark, null)] : [],
            "diamond")),
    ];

    /// <summary>The shape of the dots of a kind.</summary>
    public static string ShapeOf(ReferenceKind kind) => kind switch
    {
        ReferenceKind.RecommendedIntake => "square",
        ReferenceKind.AverageRequirement => "diamond",
        ReferenceKind.LowerReference => "triangle",
        _ => "round",
    };

    private static IEnumerable<DotLine> Body(BodyValues body)
    {
        if (body.Values.Count == 0)
        {
            return [new DotLine(Titled(body.Set.Body, body.Set.Year), Say("References.NoValue"), "", [], "round")];
        }

        return body.Values.GroupBy(v => v.Value.Kind).Select((kind, i) => new DotLine(
            i == 0 ? TitleOf(body.Set, kind.First().Value) : "",
            Say($"Kind.{kind.Key}"),
            string.Join(" · ", kind.Select(Words)),
            [.. kind.Select(v => new DotMark(v.Value.PerDay, v.Column))],
            ShapeOf(kind.Key)));
    }

    private static string Words(PersonalValue value) =>
        value.Column is { } column ? Say($"References.Short.{column}", Numbers.Whole(value.Value.PerDay)) : Numbers.Whole(value.Value.PerDay);

    // A set may borrow a row: then the body that published it stands beside the name.
    private static string TitleOf(ReferenceSet set, ReferenceValue value) => string.Equals(set.Body, value.Body, StringComparison.Ordinal)
        ? Titled(set.Body, value.Year)
        : $"{set.Body} ({Titled(value.Body, value.Year)})";

    private static string Titled(string body, int? year) => year is null || body.EndsWith(year.Value.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal) ? body : $"{body} {year}";
}
