namespace MagnesiumGuide.Services.Intake;

/// <summary>What is accepted. Outside these bounds a number is taken for a slip, and the visitor is asked.</summary>
public static class IntakeBounds
{
    /// <summary>Lines in a day.</summary>
    public const int MostLines = 60;

    /// <summary>Least weight of a line, in grams.</summary>
    public const decimal LeastGrams = 0.1m;

    /// <summary>Most weight of a line, in grams.</summary>
    public const decimal MostGrams = 3000m;

    /// <summary>Most water in a line, in millilitres.</summary>
    public const decimal MostMillilitres = 10_000m;

    /// <summary>Most magnesium per litre of water, in mg; the strongest medicinal waters hold about a thousand.</summary>
    public const decimal MostMgPerLitre = 10_000m;

    /// <summary>Most magnesium per 100 g, in mg: pure magnesium.</summary>
    public const decimal MostMgPerHundredGrams = 100_000m;

    /// <summary>Most compound in one piece, in mg.</summary>
    public const decimal MostCompoundMg = 20_000m;

    /// <summary>Most pieces a day.</summary>
    public const decimal MostPerDay = 20m;

    /// <summary>Longest name, in characters.</summary>
    public const int LongestName = 60;
}
