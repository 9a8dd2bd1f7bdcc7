using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Domain.Foods;
using MagnesiumGuide.Domain.Provenance;
using MagnesiumGuide.Domain.Supplements;

namespace MagnesiumGuide.Domain.Intake;

/// <summary>One line of a day.</summary>
public abstract record IntakeLine
{
    private IntakeLine()
    {
    }

    /// <summary>A food from the tables.</summary>
    /// <param name="FoodId">Public id.</param>
    /// <param name="Content">Its value per 100 g, or not known.</param>
    /// <param name="Grams">As eaten.</param>
    /// <param name="Citation">Where the value stands; null when it is not known.</param>
    public sealed record Food(string FoodId, MagnesiumContent Content, Grams Grams, Citation? Citation) : IntakeLine;

    /// <summary>Something no table has, by name.</summary>
    /// <param name="Name">As the visitor calls it.</param>
    /// <param name="Grams">As eaten.</param>
    /// <param name="PerHundredGrams">The visitor's own value, or null when not known.</param>
    /// <param name="Added">The magnesium that was added to these grams, when the label says so; part of the line's amount.</param>
    public sealed record Unlisted(string Name, Grams Grams, Milligrams? PerHundredGrams, Milligrams? Added) : IntakeLine;

    /// <summary>Drinking water by its label.</summary>
    /// <param name="PerLitre">Magnesium per litre, or null when not known.</param>
    /// <param name="Millilitres">As drunk, zero or more.</param>
    public sealed record Water(Milligrams? PerLitre, decimal Millilitres) : IntakeLine;

    /// <summary>A supplement, or a medicine with magnesium.</summary>
    /// <param name="Dose">What the pot says and how many a day.</param>
    public sealed record Supplement(SupplementDose Dose) : IntakeLine;
}
