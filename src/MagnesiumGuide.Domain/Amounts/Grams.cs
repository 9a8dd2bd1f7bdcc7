namespace MagnesiumGuide.Domain.Amounts;

/// <summary>A weight of food, as eaten, in grams. The default value is nothing.</summary>
public readonly record struct Grams : IComparable<Grams>
{
    private Grams(decimal value) => Value = value;

    /// <summary>The weight in grams, exact as it was given.</summary>
    public decimal Value { get; }

    /// <summary>A weight in grams, zero or more; below zero is a fault of the caller.</summary>
    public static Grams Of(decimal grams)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(grams);
        return new Grams(grams);
    }

    /// <inheritdoc/>
    public int CompareTo(Grams other) => Value.CompareTo(other.Value);

    /// <summary>True when the left weight is the smaller.</summary>
    public static bool operator <(Grams left, Grams right) => left.Value < right.Value;

    /// <summary>True when the left weight is the larger.</summary>
    public static bool operator >(Grams left, Grams right) => left.Value > right.Value;

    /// <summary>True when the left weight is not the larger.</summary>
    public static bool operator <=(Grams left, Grams right) => left.Value <= right.Value;

    /// <summary>True when the left weight is not the smaller.</summary>
    public static bool operator >=(Grams left, Grams right) => left.Value >= right.Value;
}
