using MagnesiumGuide.Domain.Foods;

namespace MagnesiumGuide.Domain.Suggestions;

/// <summary>A wish without which there would be a menu.</summary>
public abstract record WishInTheWay
{
    private WishInTheWay()
    {
    }

    /// <summary>The diet.</summary>
    /// <param name="Value">Which.</param>
    public sealed record Diet(Suggestions.Diet Value) : WishInTheWay;

    /// <summary>Something that is left out.</summary>
    /// <param name="Value">Which.</param>
    public sealed record Without(Allergen Value) : WishInTheWay;

    /// <summary>A food that is not wanted.</summary>
    /// <param name="FoodId">Its id.</param>
    public sealed record WithoutFood(string FoodId) : WishInTheWay;

    /// <summary>Only foods that were chosen.</summary>
    public sealed record OnlyFoods : WishInTheWay;

    /// <summary>The number of snacks.</summary>
    /// <param name="Enough">A number that there would be a menu with.</param>
    public sealed record Snacks(int Enough) : WishInTheWay;
}
