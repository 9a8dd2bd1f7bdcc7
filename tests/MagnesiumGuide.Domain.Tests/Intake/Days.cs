using FsCheck;
using FsCheck.Fluent;
using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Domain.Intake;
using MagnesiumGuide.Domain.Supplements;

namespace MagnesiumGuide.Domain.Tests.Intake;

/// <summary>Generated days: known and unknown foods, own values, added magnesium, water and supplements on every basis.</summary>
internal static class Days
{
    private static readonly Gen<decimal?> MgPerHundredGrams = OrUnknown(Tenths(0, 8_000));

    private static readonly Gen<decimal> Grams = Tenths(1, 30_000);

    private static readonly Gen<IntakeLine> Food = from mg in MgPerHundredGrams from grams in Grams select Make.Food(mg, grams);

    private static readonly Gen<IntakeLine> Unlisted =
        from mg in MgPerHundredGrams from added in OrUnknown(Tenths(0, 3_000)) from grams in Grams select Make.Unlisted(grams, mg, added);

    private static readonly Gen<IntakeLine> Water =
        from mg in OrUnknown(Tenths(0, 11_000)) from ml in Tenths(1, 100_000) select Make.Water(mg, ml);

    private static readonly Gen<IntakeLine> Supplement =
        from form in Gen.Elements(Make.Oxide, Make.Citrate, Make.WithoutFormula)
        from basis in Gen.Elements(Enum.GetValues<LabelBasis>())
        from mg in Tenths(1, 20_000)
        from halves in Gen.Choose(1, 40)
        select Make.Supplement(form, mg, basis, halves / 2m);

    public static Gen<IntakeLine> AnyLine { get; } = Gen.OneOf(Food, Unlisted, Water, Supplement);

    public static Arbitrary<IntakeLine> Line { get; } = AnyLine.ToArbitrary();

    /// <summary>A day of one line or more; a failing one is made smaller by leaving lines out.</summary>
    public static Arbitrary<IntakeLine[]> Any { get; } = Shrinking(AnyLine);

    /// <summary>A day of food without added magnesium and of water.</summary>
    public static Arbitrary<IntakeLine[]> OfNaturalFoodAndWater { get; } = Shrinking(Gen.OneOf(Food, Water));

    /// <summary>Lines of which nothing is known that could be added up.</summary>
    public static Gen<IntakeLine> UnknownLine { get; } = AnyLine.Where(l => Contribution.Of(0, l).Counting is null);

    public static Arbitrary<IntakeLine[]> OfUnknownLines { get; } = Shrinking(UnknownLine);

    /// <summary>A day, one of its lines, and that line with more of it.</summary>
    public static Arbitrary<(IntakeLine[] Day, int Index, IntakeLine More)> WithMoreOfOneLine { get; } =
        (from day in Any.Generator
         from index in Gen.Choose(0, day.Length - 1)
         from tenths in Gen.Choose(1, 1_000)
         select (day, index, More(day[index], tenths / 10m))).ToArbitrary();

    /// <summary>The line once more with half of it.</summary>
    public static IntakeLine HalfOf(IntakeLine line) => line switch
    {
        IntakeLine.Food food => food with { Grams = Domain.Amounts.Grams.Of(food.Grams.Value / 2m) },
        IntakeLine.Unlisted unlisted => unlisted with { Grams = Domain.Amounts.Grams.Of(unlisted.Grams.Value / 2m), Added = HalfOf(unlisted.Added) },
        IntakeLine.Water water => water with { Millilitres = water.Millilitres / 2m },
        IntakeLine.Supplement supplement => new IntakeLine.Supplement(supplement.Dose with { PerDay = supplement.Dose.PerDay / 2m }),
        _ => throw new ArgumentException("Not a kind of line that is known.", nameof(line)),
    };

    private static IntakeLine More(IntakeLine line, decimal more) => line switch
    {
        IntakeLine.Food food => food with { Grams = Domain.Amounts.Grams.Of(food.Grams.Value + more) },
        IntakeLine.Unlisted unlisted => unlisted with { Grams = Domain.Amounts.Grams.Of(unlisted.Grams.Value + more) },
        IntakeLine.Water water => water with { Millilitres = water.Millilitres + more },
        IntakeLine.Supplement supplement => new IntakeLine.Supplement(supplement.Dose with { PerDay = supplement.Dose.PerDay + more }),
        _ => throw new ArgumentException("Not a kind of line that is known.", nameof(line)),
    };

    private static Milligrams? HalfOf(Milligrams? amount) => amount is { } known ? Milligrams.Of(known.Value / 2m) : null;

    private static Gen<decimal> Tenths(int from, int to) => Gen.Choose(from, to).Select(n => n / 10m);

    private static Gen<decimal?> OrUnknown(Gen<decimal> known) =>
        Gen.Frequency((4, known.Select(k => (decimal?)k)), (1, Gen.Constant((decimal?)null)));

    private static Arbitrary<IntakeLine[]> Shrinking(Gen<IntakeLine> line) => Arb.From(
        from count in Gen.Choose(1, 12) from day in line.ArrayOf(count) select day,
        day => day.Length < 2 ? [] : Enumerable.Range(0, day.Length).Select(i => day.Where((_, at) => at != i).ToArray()));
}
