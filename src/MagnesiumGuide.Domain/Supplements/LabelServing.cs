using System.Globalization;

namespace MagnesiumGuide.Domain.Supplements;

/// <summary>What the amounts of a label are for, with how many.</summary>
/// <param name="Kind">One unit, a day, a volume.</param>
/// <param name="Count">How many units, millilitres or grams; 1 for the other kinds.</param>
public readonly record struct LabelServing(LabelServingKind Kind, decimal Count)
{
    /// <summary>One unit.</summary>
    public static LabelServing Unit => new(LabelServingKind.Unit, 1);

    /// <summary>A day's portion.</summary>
    public static LabelServing Day => new(LabelServingKind.Day, 1);

    /// <summary>As programs read it: <c>unit</c>, <c>day</c>, <c>topical</c>, <c>unknown</c>, or a number with what it counts: <c>2 units</c>, <c>20 ml</c>, <c>100 g</c>.</summary>
    public string Name => Kind switch
    {
        LabelServingKind.Unit => "unit",
        LabelServingKind.Day => "day",
        LabelServingKind.Topical => "topical",
        LabelServingKind.Units => Counted("units"),
        LabelServingKind.Millilitres => Counted("ml"),
        LabelServingKind.Grams => Counted("g"),
        _ => "unknown",
    };

    private string Counted(string of) => string.Create(CultureInfo.InvariantCulture, $"{Count:0.###} {of}");
}
