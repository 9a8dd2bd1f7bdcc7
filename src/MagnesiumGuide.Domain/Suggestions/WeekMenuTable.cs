namespace MagnesiumGuide.Domain.Suggestions;

/// <summary>The meals of a question as plain numbers, so that thousands of menus can be weighed in a few milliseconds.</summary>
internal sealed class WeekMenuTable
{
    private readonly Meal[][] meals;
    private readonly List<bool> limited = [];

    public WeekMenuTable(WeekMenuQuestion question)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        SlotsPerDay = 3 + question.Snacks;
        Reference = question.Reference.Micrograms;
        LeastEnergy = Whole(question.Energy.LeastKcal);
        MostEnergy = Whole(question.Energy.MostKcal);
        meals = [.. Enum.GetValues<MealKind>().Select(kind => question.Meals.Where(m => m.Kind == kind).OrderBy(m => m.Id, StringComparer.Ordinal).ToArray())];
        Magnesium = [.. meals.Select(kind => kind.Select(m => m.Magnesium.Micrograms).ToArray())];
        Energy = [.. meals.Select(kind => kind.Select(m => Whole(m.EnergyKcal)).ToArray())];
        Foods = [.. meals.Select(kind => kind.Select(m => m.Parts.Select(p => NumberOf(p, numbers)).ToArray()).ToArray())];
    }

    /// <summary>Breakfast, lunch, dinner and the snacks.</summary>
    public int SlotsPerDay { get; }

    /// <summary>Micrograms a day.</summary>
    public long Reference { get; }

    /// <summary>The least energy of a day in thousandths of a kcal.</summary>
    public long LeastEnergy { get; }

    /// <summary>The most energy of a day in thousandths of a kcal.</summary>
    public long MostEnergy { get; }

    /// <summary>Micrograms, by kind and meal.</summary>
    public long[][] Magnesium { get; }

    /// <summary>Thousandths of a kcal, by kind and meal.</summary>
    public long[][] Energy { get; }

    /// <summary>The numbers of the foods, by kind and meal.</summary>
    public int[][][] Foods { get; }

    /// <summary>How many foods there are.</summary>
    public int FoodCount => limited.Count;

    /// <summary>False when the meals are too few whatever is tried.</summary>
    public bool HasEnoughMeals =>
        meals[(int)MealKind.Dinner].Length >= WeekMenuRules.Days
        && Enum.GetValues<MealKind>().All(kind => meals[(int)kind].Length * WeekMenuRules.MostTimes >= WeekMenuRules.Days * SlotsOf(kind));

    /// <summary>The kind of meal that belongs in a place of the day.</summary>
    public static int KindAt(int slot) => Math.Min(slot, (int)MealKind.Snack);

    /// <summary>True when a food may return only so many times a week.</summary>
    public bool IsLimited(int food) => limited[food];

    /// <summary>The meal with this number.</summary>
    public Meal Meal(int kind, int number) => meals[kind][number];

    /// <summary>How many meals of a kind there are.</summary>
    public int Count(int kind) => meals[kind].Length;

    private int SlotsOf(MealKind kind) => kind == MealKind.Snack ? SlotsPerDay - 3 : 1;

    private int NumberOf(MealPart part, Dictionary<string, int> numbers)
    {
        if (!numbers.TryGetValue(part.Food.Id, out var number))
        {
            number = numbers[part.Food.Id] = limited.Count;
            limited.Add(!WeekMenuRules.IsEveryday(part.Food));
        }

        return number;
    }

    private static long Whole(decimal kcal) => (long)Math.Round(kcal * 1000m, MidpointRounding.AwayFromZero);
}
