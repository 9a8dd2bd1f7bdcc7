using MagnesiumGuide.Domain.Supplements;

namespace MagnesiumGuide.Services.Intake;

/// <summary>A line of a day as it was asked for, before anything was looked up.</summary>
public abstract record RequestedLine
{
    private RequestedLine()
    {
    }

    /// <summary>A food from the tables.</summary>
    /// <param name="FoodId">Public id.</param>
    /// <param name="Count">How many portions, or grams.</param>
    /// <param name="Portion">Dutch name of a household measure; null when <paramref name="Count"/> is grams.</param>
    public sealed record Food(string FoodId, decimal Count, string? Portion) : RequestedLine;

    /// <summary>Something no table has.</summary>
    /// <param name="Name">As the visitor calls it.</param>
    /// <param name="Grams">As eaten.</param>
    /// <param name="MgPerHundredGrams">The visitor's own value, or null when not known.</param>
    /// <param name="AddedMg">Magnesium that was added to it, in mg in these grams, or null.</param>
    public sealed record Unlisted(string Name, decimal Grams, decimal? MgPerHundredGrams, decimal? AddedMg) : RequestedLine;

    /// <summary>Drinking water by its label.</summary>
    /// <param name="MgPerLitre">Null when not known.</param>
    /// <param name="Millilitres">As drunk.</param>
    public sealed record Water(decimal? MgPerLitre, decimal Millilitres) : RequestedLine;

    /// <summary>A supplement or medicine.</summary>
    /// <param name="FormId">Public id of the form.</param>
    /// <param name="Milligrams">The number on the pot.</param>
    /// <param name="Basis">What that number is an amount of.</param>
    /// <param name="PerDay">How many a day.</param>
    public sealed record Supplement(string FormId, decimal Milligrams, LabelBasis Basis, decimal PerDay) : RequestedLine;
}
