using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Domain.Foods;

namespace MagnesiumGuide.Domain.Suggestions;

/// <summary>A food that a plan may hold, in whole portions.</summary>
/// <param name="Id">Public id of the food.</param>
/// <param name="Name">The Dutch name, which breaks ties.</param>
/// <param name="Content">Magnesium per 100 g, known.</param>
/// <param name="Lowest">The lowest that any food table says of it, known.</param>
/// <param name="KcalPerHundredGrams">Energy in kcal per 100 g, zero or more.</param>
/// <param name="Portion">Weight of one usual portion, to whole milligrams.</param>
/// <param name="Commonness">1 eaten daily by many … 4 rare.</param>
/// <param name="Most">Most portions that may be added to the day, 1 or more.</param>
public sealed record PlanFood(
    string Id, string Name, MagnesiumContent Content, MagnesiumContent Lowest, int KcalPerHundredGrams, Grams Portion, int Commonness, int Most)
{
    /// <summary>The weight of so many portions.</summary>
    public Grams Weight(int portions) => Grams.Of(portions * Portion.Value);

    /// <summary>The magnesium in so many portions, rounded as a line of a day is.</summary>
    public Milligrams Magnesium(int portions) => Content.In(Weight(portions))!.Value;

    /// <summary>The magnesium in so many portions by the lowest food table.</summary>
    public Milligrams LowestMagnesium(int portions) => Lowest.In(Weight(portions))!.Value;

    /// <summary>The energy of so many portions in kcal, exact.</summary>
    public decimal Kcal(int portions) => KcalPerHundredGrams * Weight(portions).Value / 100m;
}
