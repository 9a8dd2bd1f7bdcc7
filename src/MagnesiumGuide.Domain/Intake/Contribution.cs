using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Domain.Foods;
using MagnesiumGuide.Domain.Provenance;
using MagnesiumGuide.Domain.Supplements;

namespace MagnesiumGuide.Domain.Intake;

/// <summary>What one line adds to the day.</summary>
/// <param name="Index">Place of the line in the day, from 0.</param>
/// <param name="Line">The line itself.</param>
/// <param name="Part">The part of the total it belongs to.</param>
/// <param name="Grams">Weight as eaten; null for supplements. One millilitre of water counts as one gram.</param>
/// <param name="Amount">The magnesium in it; null when not known, or when only a range is.</param>
/// <param name="Low">The least it can be; null when not known.</param>
/// <param name="High">The most it can be; null when not known.</param>
/// <param name="Status">How the value came to be.</param>
/// <param name="Counted">What of it the upper level counts, at least; natural food and water never count.</param>
/// <param name="CountedHigh">What of it the upper level counts, at most.</param>
/// <param name="Citation">Where the value stands; null for a visitor's own value and for an unknown one.</param>
public sealed record Contribution(
    int Index, IntakeLine Line, IntakePart Part, Grams? Grams, Milligrams? Amount, Milligrams? Low, Milligrams? High,
    ValueStatus Status, Milligrams Counted, Milligrams CountedHigh, Citation? Citation)
{
    /// <summary>True when the amount is not known exactly: a total with this line is "at least".</summary>
    public bool IsOpen => Amount is null;

    /// <summary>What the line adds to a total: its amount, else the low end; null when not known.</summary>
    public Milligrams? Counting => Amount ?? Low;

    /// <summary>Works out one line.</summary>
    /// <param name="index">Place of the line in the day, from 0.</param>
    /// <param name="line">The line.</param>
    public static Contribution Of(int index, IntakeLine line) => line switch
    {
        IntakeLine.Food food => OfFood(index, food),
        IntakeLine.Unlisted unlisted => OfUnlisted(index, unlisted),
        IntakeLine.Water water => OfWater(index, water),
        IntakeLine.Supplement supplement => OfSupplement(index, supplement),
        _ => throw new ArgumentException("Not a kind of line that is known.", nameof(line)),
    };

    private static Contribution OfFood(int index, IntakeLine.Food line)
    {
        var amount = line.Content.In(line.Grams);
        return new Contribution(
            index, line, IntakePart.Food, line.Grams, amount, amount, amount, line.Content.Status,
            Milligrams.Zero, Milligrams.Zero, amount is null ? null : line.Citation);
    }

    private static Contribution OfUnlisted(int index, IntakeLine.Unlisted line)
    {
        var status = line.PerHundredGrams is null ? ValueStatus.Missing : ValueStatus.Own;
        var amount = new MagnesiumContent(line.PerHundredGrams, status).In(line.Grams);
        var added = line.Added ?? Milligrams.Zero;

        // What was added is in there at the least, also when nobody knows the rest.
        return new Contribution(
            index, line, IntakePart.Food, line.Grams, amount, amount ?? line.Added, amount, status, added, added, null);
    }

    private static Contribution OfWater(int index, IntakeLine.Water line)
    {
        var amount = line.PerLitre is { } perLitre ? Milligrams.Of(perLitre.Value * line.Millilitres / 1000m) : (Milligrams?)null;
        return new Contribution(
            index, line, IntakePart.Water, Amounts.Grams.Of(line.Millilitres), amount, amount, amount,
            amount is null ? ValueStatus.Missing : ValueStatus.Label, Milligrams.Zero, Milligrams.Zero, null);
    }

    private static Contribution OfSupplement(int index, IntakeLine.Supplement line)
    {
        var (low, high) = (line.Dose.LowPerDay, line.Dose.HighPerDay);
        var amount = line.Dose.IsRange ? null : low;
        return new Contribution(
            index, line, IntakePart.Supplements, null, amount, low, high,
            StatusOf(line.Dose.Basis, low, high),
            low ?? Milligrams.Zero, high ?? low ?? Milligrams.Zero,
            line.Dose.Basis == LabelBasis.Elemental ? null : line.Dose.Form.Citation);
    }

    private static ValueStatus StatusOf(LabelBasis basis, Milligrams? low, Milligrams? high) => basis switch
    {
        _ when low is null && high is null => ValueStatus.Missing,
        LabelBasis.Elemental => ValueStatus.Label,
        LabelBasis.Compound => ValueStatus.Calculated,
        _ => ValueStatus.Estimated,
    };
}
