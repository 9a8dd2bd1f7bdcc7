using System.Collections.Frozen;
using MagnesiumGuide.Domain.Foods;

namespace MagnesiumGuide.Domain.Suggestions;

/// <summary>What a week menu keeps to, besides the wishes: choices of the editors, so that a week is varied and can be cooked.</summary>
public static class WeekMenuRules
{
    /// <summary>Days in a menu.</summary>
    public const int Days = 7;

    /// <summary>The youngest age in years that a menu is made for: the meals are portions for adults.</summary>
    public const int YoungestYears = 18;

    /// <summary>The most days of a week on which a food, or a meal other than dinner, may return.</summary>
    public const int MostTimes = 3;

    /// <summary>The fewest different foods in a week.</summary>
    public const int LeastFoods = 25;

    /// <summary>The most times that one menu may be asked for another day.</summary>
    public const int MostRerolls = 60;

    /// <summary>The fewest snacks a day.</summary>
    public const int LeastSnacks = 1;

    /// <summary>The most snacks a day.</summary>
    public const int MostSnacks = 3;

    /// <summary>The seeds of menus run from 0 up to and including this.</summary>
    public const int LastSeed = 999_999;

    private static readonly FrozenSet<string> EverydayGroups = FrozenSet.ToFrozenSet(["bread", "fats-oils", "non-alcoholic-drinks"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Milks = FrozenSet.ToFrozenSet(
        ["melk-halfvol", "melk-vol", "melk-mager", "karnemelk", "sojadrink", "haverdrink", "amandeldrink", "kokosdrink"], StringComparer.Ordinal);

    /// <summary>The energy of each day of a menu, by the number of snacks.</summary>
    public static EnergySpan Energy(int snacks) => snacks switch
    {
        1 => new EnergySpan(1500, 2000),
        2 => new EnergySpan(1700, 2200),
        3 => new EnergySpan(1900, 2400),
        _ => throw new ArgumentOutOfRangeException(nameof(snacks), snacks, "A day has one, two or three snacks."),
    };

    /// <summary>The seed of the next menu: going on, every seed has its turn before the first comes again.</summary>
    public static int NextSeed(int seed) => (int)(((seed * 7_141L) + 54_773) % (LastSeed + 1));

    /// <summary>True for bread, milk and plant drinks, oil and fat, and drinks: they may return every day.</summary>
    public static bool IsEveryday(Food food) => EverydayGroups.Contains(food.GroupId) || Milks.Contains(food.Id);
}
