using System.Globalization;
using MagnesiumGuide.Domain.Supplements;

namespace MagnesiumGuide.Services.Tests.Labels;

/// <summary>The two tables of labels with what a careful person reads in them, row by row.</summary>
public sealed class LabelLineTests(GuideDatabaseFixture fixture) : IClassFixture<GuideDatabaseFixture>
{
    public static TheoryData<string> Lines => [.. LabelTable.Rows("label_lines.csv").Select(r => r["line"])];

    public static TheoryData<string> Worked => [.. LabelTable.Rows("dosing_tests.csv").Select(r => r["label_text"])];

    [Theory]
    [MemberData(nameof(Lines))]
    public void Read_LineOfTheTable_IsExact(string line)
    {
        var row = LabelTable.Rows("label_lines.csv").Single(r => r["line"] == line);

        var read = fixture.Database.Catalog.Labels.Read(line);

        LabelTable.Mg(read.CompoundMilligrams).Should().Be(LabelTable.Mg(row["compound_mg"]));
        LabelTable.Mg(read.Elemental).Should().Be(LabelTable.Mg(row["elemental_mg"]));
        LabelTable.Mg(read.Low).Should().Be(LabelTable.Mg(row["elemental_low_mg"]));
        LabelTable.Mg(read.High).Should().Be(LabelTable.Mg(row["elemental_high_mg"]));
        LabelTable.Mg(read.PerDay).Should().Be(LabelTable.Mg(row["elemental_mg_per_day"]));
        LabelTable.Count(read.UnitsPerDay).Should().Be(row["units_per_day"]);
        read.Serving.Name.Should().Be(row["basis"]);
        LabelTable.Source(read).Should().Be(row["elemental_source"]);
        LabelTable.Flags(read).Should().BeEquivalentTo(row["flags"].Split(';', StringSplitOptions.RemoveEmptyEntries));
        ShouldNameTheForms(read, row["form_slug"]);
    }

    [Theory]
    [MemberData(nameof(Worked))]
    public void Read_WorkedExample_IsExact(string text)
    {
        var row = LabelTable.Rows("dosing_tests.csv").Single(r => r["label_text"] == text);

        var read = fixture.Database.Catalog.Labels.Read(text);

        LabelTable.Mg(read.CompoundMilligrams).Should().Be(LabelTable.Mg(row["compound_mg"]));
        LabelTable.Mg(read.Elemental).Should().Be(LabelTable.Mg(row["elemental_mg_stated_basis"]));
        read.Serving.Name.Should().Be(row["stated_basis"]);
        LabelTable.Mg(read.PerUnit).Should().Be(LabelTable.Mg(row["elemental_mg_per_unit"]));
        LabelTable.Source(read).Should().Be(row["source"]);
        LabelTable.Flags(read).Should().BeEquivalentTo(row["flags"].Split(';', StringSplitOptions.RemoveEmptyEntries));
        if (row["range_low_mg"].Length > 0)
        {
            LabelTable.Mg(read.Low).Should().Be(LabelTable.Mg(row["range_low_mg"]));
            LabelTable.Mg(read.High).Should().Be(LabelTable.Mg(row["range_high_mg"]));
        }

        LabelTable.Mg(WithTheCountOf(row, read).PerDay).Should().Be(LabelTable.Mg(row["elemental_mg_per_day"]));
    }

    // T10 gives 144 mg a day of 144 mg each, and its text does not say how many: the reader may not guess it, and the visitor fills
    // in the one that the row takes.
    private LabelReading WithTheCountOf(Dictionary<string, string> row, LabelReading read)
    {
        if (read.UnitsPerDay is not null || row["elemental_mg_per_day"].Length == 0 || read.Elemental is not { Micrograms: > 0 })
        {
            return read;
        }

        read.PerDay.Should().BeNull();
        var count = decimal.Parse(row["elemental_mg_per_day"], CultureInfo.InvariantCulture) / decimal.Parse(row["elemental_mg_per_unit"], CultureInfo.InvariantCulture);
        return fixture.Database.Catalog.Labels.Correct(read, new LabelCorrection(null, null, null, count));
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void Read_LineOfTheTable_SpansAreInOrderAndHoldTheNumber(string line)
    {
        var read = fixture.Database.Catalog.Labels.Read(line);

        read.Spans.Should().NotBeEmpty();
        var end = 0;
        foreach (var span in read.Spans)
        {
            span.Start.Should().BeGreaterThanOrEqualTo(end, "spans are in order and do not overlap");
            span.Length.Should().BePositive();
            end = span.Start + span.Length;
            end.Should().BeLessThanOrEqualTo(line.Length);
            if (span.As is LabelReadAs.Elemental or LabelReadAs.Compound or LabelReadAs.Percent or LabelReadAs.Content)
            {
                line.Substring(span.Start, span.Length).Should().MatchRegex("[0-9]");
            }
        }

        if (read.Source == LabelSource.Declared)
        {
            read.Spans.Should().Contain(s => s.As == LabelReadAs.Elemental);
        }
    }

    // What a label is free from is no form of the product.
    private static void ShouldNameTheForms(LabelReading read, string slug)
    {
        read.NamesMagnesium.Should().BeTrue();
        LabelTable.Forms(read).Should().Be(read.Has(LabelNote.Negated) || slug == "unknown" ? "" : slug);
    }
}
