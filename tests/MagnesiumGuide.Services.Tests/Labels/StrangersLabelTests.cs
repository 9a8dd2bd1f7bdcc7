using MagnesiumGuide.Domain.Supplements;

namespace MagnesiumGuide.Services.Tests.Labels;

/// <summary>
/// Labels and lines in the style of the shelf, with readings worked out by hand from the formulas before the reader had seen them.
/// A reading of one piece and of one day: "-" is not asked, "none" is no value, empty is not known.
/// </summary>
public sealed class StrangersLabelTests(GuideDatabaseFixture fixture) : IClassFixture<GuideDatabaseFixture>
{
    private static readonly IReadOnlyList<Wanted> All = [.. Lines(), .. Labels("strangers_labels.txt"), .. Labels("strangers_second_labels.txt")];

    public static TheoryData<string> Ids => [.. All.Select(w => w.Id)];

    [Fact]
    public void Set_HasSeventyLabelsAndSixtyLines() => All.Should().HaveCount(130).And.OnlyHaveUniqueItems(w => w.Id);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Read_AsAStrangerWouldTypeIt_GivesWhatAPersonReads(string id)
    {
        var wanted = All.Single(w => w.Id == id);

        var read = fixture.Database.Catalog.Labels.Read(wanted.Text);

        Found(read, wanted).Should().Be(wanted with { Text = "" }, wanted.Text);
    }

    private static Wanted Found(LabelReading read, Wanted wanted) => new(
        wanted.Id,
        read.Elemental is null ? "none" : LabelTable.Mg(read.PerUnit ?? read.Elemental),
        wanted.PerDay == "-" ? "-" : PerDay(read),
        wanted.Forms == "-" ? "-" : read.Has(LabelNote.Negated) ? "" : read.Forms.Count == 0 ? read.NamesMagnesium && wanted.Forms == "unknown" ? "unknown" : "" : string.Join(',', read.Forms.Select(f => f.Id).Order(StringComparer.Ordinal)),
        "");

    private static string PerDay(LabelReading read) => read switch
    {
        { PerDay: { } day } => LabelTable.Mg(day),
        { PerDayLow: { } low, PerDayHigh: { } high } => $"{LabelTable.Mg(low)}-{LabelTable.Mg(high)}",
        _ => "",
    };

    private static IEnumerable<Wanted> Lines() => File.ReadLines(PathOf("strangers_lines.txt")).Skip(1)
        .Select(line => line.Split(';', 5)).Select(p => Of(p[0], p[1], p[2], p[3], p[4]));

    private static IEnumerable<Wanted> Labels(string file) => File.ReadAllText(PathOf(file)).ReplaceLineEndings("\n").Split("=== ", StringSplitOptions.RemoveEmptyEntries)
        .Select(block => block.Split('\n', 2)).Select(b => (Head: b[0].Split(" | "), Text: b[1].Trim())).Select(b => Of(b.Head[0], b.Head[1], b.Head[2], b.Head[3], b.Text));

    private static Wanted Of(string id, string perUnit, string perDay, string forms, string text) => new(
        id, perUnit == "none" ? "none" : LabelTable.Mg(perUnit), perDay, string.Join(',', forms.Split(',').Order(StringComparer.Ordinal)), text);

    private static string PathOf(string file) => Path.Combine(AppContext.BaseDirectory, "Tables", file);

    private sealed record Wanted(string Id, string PerUnit, string PerDay, string Forms, string Text);
}
