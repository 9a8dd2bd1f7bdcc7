using System.Globalization;
using MagnesiumGuide.Domain.People;
using MagnesiumGuide.Domain.References;

namespace MagnesiumGuide.Services.Tests.Catalog;

/// <summary>The bodies' tables as they are printed, months included at both ends. They come from the collected facts and not from seed-data.</summary>
internal static class PublishedTables
{
    public static IReadOnlyList<Row> Rows { get; } =
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Tables", "published-tables.csv")).Skip(1).Select(Read)];

    /// <summary>What the printed table says; without a row for pregnancy or breastfeeding, what it says for other women.</summary>
    public static decimal? Says(string set, ReferenceKind kind, int month, Sex column, PhysiologicalState state)
    {
        var row = Rows.SingleOrDefault(r => r.Set == set && r.Kind == kind && r.State == state
            && (r.Sex ?? column) == column && month >= r.From && month <= r.To);
        return row is null && state != PhysiologicalState.None ? Says(set, kind, month, column, PhysiologicalState.None) : row?.Mg;
    }

    private static Row Read(string line)
    {
        var cells = line.Split(';');
        return new Row(
            line,
            cells[0],
            Enum.Parse<ReferenceKind>(cells[1], ignoreCase: true),
            cells[2] == "both" ? null : Enum.Parse<Sex>(cells[2], ignoreCase: true),
            Enum.Parse<PhysiologicalState>(cells[3], ignoreCase: true),
            int.Parse(cells[4], CultureInfo.InvariantCulture),
            cells[5].Length == 0 ? (Person.OldestYears * 12) + 11 : int.Parse(cells[5], CultureInfo.InvariantCulture),
            decimal.Parse(cells[6], CultureInfo.InvariantCulture));
    }

    internal sealed record Row(
        string Text, string Set, ReferenceKind Kind, Sex? Sex, PhysiologicalState State, int From, int To, decimal Mg);
}
