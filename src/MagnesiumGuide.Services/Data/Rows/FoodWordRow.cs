namespace MagnesiumGuide.Services.Data.Rows;

/// <summary>A word that a food is found by.</summary>
public sealed class FoodWordRow
{
    /// <summary>Folded.</summary>
    public required string Word { get; set; }

    public required string FoodId { get; set; }

    /// <summary>Of the food, 1 to 4: so that the commonest foods of a word come first without looking at the foods.</summary>
    public int Commonness { get; set; }
}
