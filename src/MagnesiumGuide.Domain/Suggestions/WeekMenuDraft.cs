namespace MagnesiumGuide.Domain.Suggestions;

/// <summary>
/// A week in the making, as the number of the meal for each place. It keeps its own count of foods, energy and magnesium, so that
/// a change of one meal costs next to nothing.
/// </summary>
internal sealed class WeekMenuDraft
{
    private const int Repeated = 100;
    private const int MissingFood = 20;
    private const long MicrogramsAPoint = 5_000;
    private const long EnergyAPoint = 10_000;
    private const int Empty = -1;

    private readonly WeekMenuTable table;
    private readonly int[] meals;
    private readonly int[] timesOfFood;
    private readonly int[][] timesOfMeal;
    private readonly long[] energy = new long[WeekMenuRules.Days];
    private long magnesium;
    private int differentFoods;
    private int repeats;

    public WeekMenuDraft(WeekMenuTable table)
    {
        this.table = table;
        meals = new int[WeekMenuRules.Days * table.SlotsPerDay];
        Array.Fill(meals, Empty);
        timesOfFood = new int[table.FoodCount];
        timesOfMeal = [.. Enum.GetValues<MealKind>().Select(kind => new int[table.Count((int)kind)])];
    }

    /// <summary>The number of places.</summary>
    public int Length => meals.Length;

    /// <summary>How far the week is from what the rules ask; zero exactly when it keeps to all of them.</summary>
    public long Faults
    {
        get
        {
            var faults = Points((table.Reference * WeekMenuRules.Days) - magnesium, MicrogramsAPoint);
            for (var day = 0; day < energy.Length; day++)
            {
                faults += Points(table.LeastEnergy - energy[day], EnergyAPoint) + Points(energy[day] - table.MostEnergy, EnergyAPoint);
                faults += SameSnacks(Day(day)) * Repeated;
            }

            return faults + (repeats * Repeated) + (Math.Max(0, WeekMenuRules.LeastFoods - differentFoods) * MissingFood);
        }
    }

    /// <summary>The meal in a place.</summary>
    public int this[int place] => meals[place];

    /// <summary>The meals of a day, 0 to 6.</summary>
    public ReadOnlySpan<int> Day(int day) => meals.AsSpan(day * table.SlotsPerDay, table.SlotsPerDay);

    /// <summary>Puts a meal in a place, instead of the one that was there.</summary>
    public void Put(int place, int meal)
    {
        if (meals[place] != Empty)
        {
            Count(place, meals[place], -1);
        }

        meals[place] = meal;
        Count(place, meal, 1);
    }

    private void Count(int place, int meal, int one)
    {
        var kind = WeekMenuTable.KindAt(place % table.SlotsPerDay);
        energy[place / table.SlotsPerDay] += one * table.Energy[kind][meal];
        magnesium += one * table.Magnesium[kind][meal];
        repeats += Step(ref timesOfMeal[kind][meal], one, kind == (int)MealKind.Dinner ? 1 : WeekMenuRules.MostTimes);
        foreach (var food in table.Foods[kind][meal])
        {
            repeats += Step(ref timesOfFood[food], one, table.IsLimited(food) ? WeekMenuRules.MostTimes : int.MaxValue);
            differentFoods += (one > 0 && timesOfFood[food] == 1) || (one < 0 && timesOfFood[food] == 0) ? one : 0;
        }
    }

    // One time more or less; what it changes in the number of times above the most.
    private static int Step(ref int times, int one, int most)
    {
        var before = Math.Max(0, times - most);
        times += one;
        return Math.Max(0, times - most) - before;
    }

    private static int SameSnacks(ReadOnlySpan<int> day)
    {
        var same = 0;
        for (var place = (int)MealKind.Snack; place < day.Length; place++)
        {
            same += day[(place + 1)..].Contains(day[place]) ? 1 : 0;
        }

        return same;
    }

    // Any lack, however small, is at least one point.
    private static long Points(long lack, long aPoint) => lack <= 0 ? 0 : 1 + (lack / aPoint);
}
