using MagnesiumGuide.Domain.Supplements;

namespace MagnesiumGuide.Services.Tests.Labels;

/// <summary>Whole labels, pasted as one text: ingredients, table, advice and warnings give one reading.</summary>
public sealed class WholeLabelTests(GuideDatabaseFixture fixture) : IClassFixture<GuideDatabaseFixture>
{
    private const string FileName = "whole_labels.txt";

    public static TheoryData<int> Labels => [.. Enumerable.Range(0, Read().Count)];

    [Fact]
    public void Labels_InTheFile_AreAtLeastForty() => Read().Count.Should().BeGreaterThanOrEqualTo(40);

    [Theory]
    [MemberData(nameof(Labels))]
    public void Read_WholeLabel_GivesOneReading(int number)
    {
        var (text, wanted) = Read()[number];

        var read = fixture.Database.Catalog.Labels.Read(text);

        foreach (var (what, value) in wanted)
        {
            Says(read, what).Should().Be(value, $"{what} of: {text}");
        }
    }

    private static string Says(LabelReading read, string what) => what switch
    {
        "form" => LabelTable.Forms(read),
        "c" => LabelTable.Mg(read.CompoundMilligrams),
        "e" => LabelTable.Mg(read.Elemental),
        "low" => LabelTable.Mg(read.Low),
        "high" => LabelTable.Mg(read.High),
        "unit" => LabelTable.Mg(read.PerUnit),
        "day" => LabelTable.Mg(read.PerDay),
        "basis" => read.Serving.Name,
        "n" => LabelTable.Count(read.UnitsPerDay),
        "src" => LabelTable.Source(read),
        "flags" => string.Join(';', LabelTable.Flags(read).Order(StringComparer.Ordinal)),
        _ => throw new InvalidOperationException($"The file asks for '{what}'."),
    };

    private static List<(string Text, List<(string What, string Value)> Wanted)> Read() =>
    [
        .. File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Tables", FileName)).ReplaceLineEndings("\n").Split("\n====\n")
            .Select(block => block.Split("\n>>>>\n")).Select(parts => (parts[0], Wanted(parts[1].Trim()))),
    ];

    // "form=citrate e=200 basis=20 ml flags=b;a": a value ends where the next name begins.
    private static List<(string, string)> Wanted(string line)
    {
        var wanted = new List<(string What, string Value)>();
        foreach (var word in line.Split(' '))
        {
            if (word.Split('=', 2) is [var what, var value])
            {
                wanted.Add((what, what == "flags" ? string.Join(';', value.Split(';').Order(StringComparer.Ordinal)) : value));
            }
            else
            {
                wanted[^1] = (wanted[^1].What, $"{wanted[^1].Value} {word}");
            }
        }

        return wanted;
    }
}
