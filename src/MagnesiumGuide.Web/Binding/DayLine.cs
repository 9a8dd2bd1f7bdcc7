namespace MagnesiumGuide.Web.Binding;

/// <summary>A line of the day as it stands in the address: texts, exactly as they were typed.</summary>
public abstract record DayLine
{
    private DayLine()
    {
    }

    /// <summary>Name of the parameter that holds such a line.</summary>
    public abstract string Key { get; }

    /// <summary>The line as one value of that parameter.</summary>
    public abstract string Value { get; }

    /// <summary>A food: <c>r=brood-volkoren~4~snee</c>.</summary>
    public sealed record Food(string FoodId, string Count, string Unit) : DayLine
    {
        /// <summary>The unit that stands for grams.</summary>
        public const string GramUnit = "g";

        /// <inheritdoc/>
        public override string Key => "r";

        /// <inheritdoc/>
        public override string Value => Join(FoodId, Count, Unit);
    }

    /// <summary>Something no table has: <c>r=!Oma's granola~50~g~40~5</c>; an empty value is not known.</summary>
    public sealed record Unlisted(string Name, string Grams, string MgPerHundredGrams, string AddedMg) : DayLine
    {
        /// <inheritdoc/>
        public override string Key => "r";

        /// <inheritdoc/>
        public override string Value => AddedMg.Length == 0
            ? Join("!" + Name, Grams, Food.GramUnit, MgPerHundredGrams)
            : Join("!" + Name, Grams, Food.GramUnit, MgPerHundredGrams, AddedMg);
    }

    /// <summary>Water: <c>w=500~110</c>; an empty value is not known.</summary>
    public sealed record Water(string Millilitres, string MgPerLitre) : DayLine
    {
        /// <inheritdoc/>
        public override string Key => "w";

        /// <inheritdoc/>
        public override string Value => Join(Millilitres, MgPerLitre);
    }

    /// <summary>A supplement: <c>s=citrate~1000~v~1</c>.</summary>
    public sealed record Supplement(string FormId, string Milligrams, string Basis, string PerDay) : DayLine
    {
        /// <summary>The number is the whole compound.</summary>
        public const string CompoundBasis = "v";

        /// <summary>The number is the magnesium.</summary>
        public const string ElementalBasis = "m";

        /// <summary>It is not known which.</summary>
        public const string UnknownBasis = "o";

        /// <inheritdoc/>
        public override string Key => "s";

        /// <inheritdoc/>
        public override string Value => Join(FormId, Milligrams, Basis, PerDay);
    }

    /// <summary>Reads the value of a parameter. Parts that are missing are read as empty texts; what they lack is said beside their fields.</summary>
    public static DayLine Read(string key, string value)
    {
        var parts = value.Split(Separator);
        string At(int i) => i < parts.Length ? parts[i].Trim() : "";
        return key switch
        {
            "w" => new Water(At(0), At(1)),
            "s" => new Supplement(At(0), At(1), At(2), At(3).Length == 0 ? "1" : At(3)),
            _ when value.StartsWith('!') => new Unlisted(At(0)[1..].Trim(), At(1), At(3), At(4)),
            _ => new Food(At(0), At(1), At(2).Length == 0 ? Food.GramUnit : At(2)),
        };
    }

    private const char Separator = '~';

    // The separator cannot stand inside a part; a dash says the same in a name.
    private static string Join(params string[] parts) => string.Join(Separator, parts.Select(p => p.Trim().Replace(Separator, '-')));
}
