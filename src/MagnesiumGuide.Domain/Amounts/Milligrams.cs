namespace MagnesiumGuide.Domain.Amounts;

/// <summary>An amount of elemental magnesium, exact to one microgram. The default value is <see cref="Zero"/>.</summary>
public readonly record struct Milligrams : IComparable<Milligrams>
{
    private Milligrams(long micrograms) => Micrograms = micrograms;

    /// <summary>The amount in whole micrograms.</summary>
    public long Micrograms { get; }

    /// <summary>The amount in milligrams, exact.</summary>
    public decimal Value => Micrograms / 1000m;

    /// <summary>No magnesium at all; an amount that is not known is <c>null</c>, never this.</summary>
    public static Milligrams Zero => default;

    /// <summary>An amount in milligrams, rounded to whole micrograms, half away from zero.</summary>
    public static Milligrams Of(decimal milligrams) =>
        new((long)Math.Round(milligrams * 1000m, MidpointRounding.AwayFromZero));

    /// <summary>An amount in whole micrograms.</summary>
    public static Milligrams FromMicrograms(long micrograms) => new(micrograms);

    /// <summary>The amount in milligrams, rounded half away from zero: for the edge, where people and programs read it.</summary>
    public decimal Rounded(int decimals) => Math.Round(Value, decimals, MidpointRounding.AwayFromZero);

    /// <inheritdoc/>
    public int CompareTo(Milligrams other) => Micrograms.CompareTo(other.Micrograms);

    /// <summary>The sum, exact.</summary>
    public static Milligrams operator +(Milligrams left, Milligrams right) => new(left.Micrograms + right.Micrograms);

    /// <summary>The difference, exact; may be below zero.</summary>
    public static Milligrams operator -(Milligrams left, Milligrams right) => new(left.Micrograms - right.Micrograms);

    /// <summary>True when the left amount is the smaller.</summary>
    public static bool operator <(Milligrams left, Milligrams right) => left.Micrograms < right.Micrograms;

    /// <summary>True when the left amount is the larger.</summary>
    public static bool operator >(Milligrams left, Milligrams right) => left.Micrograms > right.Micrograms;

    /// <summary>True when the left amount is not the larger.</summary>
    public static bool operator <=(Milligrams left, Milligrams right) => left.Micrograms <= right.Micrograms;

    /// <summary>True when the left amount is not the smaller.</summary>
    public static bool operator >=(Milligrams left, Milligrams right) => left.Micrograms >= right.Micrograms;
}
