namespace MagnesiumGuide.Domain.Suggestions;

/// <summary>Counts how far a week is from what the rules ask; zero exactly when it keeps to all of them.</summary>
internal sealed class WeekMenuFaults(WeekMenuTable table)
{
    private const int Repeated = 100;
    private const int MissingFood = 20;
    private const long MicrogramsAPoint = 5_000;
    private const long EnergyAPoint = 10_000;

    private readonly int[] timesOfFood = new int[table.FoodCount];
    private readonly int[][] timesOfMeal = [.. Enum.GetValues<MealKind>().Select(kind => new int[table.Count((int)kind)])];

    /// <summary>The faults of a week: for each place the number of its meal, day by day.</summary>
    public long Of(int[] week)
    {
        Array.Clear(timesOfFood);
        foreach (var times in timesOfMeal)
        {
            Array.Clear(times);
        }

        long faults = 0, magnesium = 0;
        for (var first = 0; first < week.Length; first += table.SlotsPerDay)
        {
            faults += OfDay(week.AsSpan(first, table.SlotsPerDay), ref magnesium);
        }

        return faults + OfMeals() + OfFoods() + Points((table.Reference * WeekMenuRules.Days) - magnesium, MicrogramsAPoint);
    }

    private long OfDay(ReadOnlySpan<int> day, ref long magnesium)
    {
        long energy = 0, faults = 0;
        for (var slot = 0; slot < day.Length; slot++)
        {
            var (kind, meal) = (WeekMenuTable.KindAt(slot), day[slot]);
            energy += table.Energy[kind][meal];
            magnesium += table.Magnesium[kind][meal];
            timesOfMeal[kind][meal]++;
            foreach (var food in table.Foods[kind][meal])
            {
                timesOfFood[food]++;
            }

            for (var other = slot + 1; slot >= (int)MealKind.Snack && other < day.Length; other++)
            {
                faults += day[other] == meal ? Repeated : 0;
            }
        }

        return faults + Points(table.LeastEnergy - energy, EnergyAPoint) + Points(energy - table.MostEnergy, EnergyAPoint);
    }

    private int OfMeals()
    {
        var faults = 0;
        for (var kind = 0; kind < timesOfMeal.Length; kind++)
        {
            var most = kind == (int)MealKind.Dinner ? 1 : WeekMenuRules.MostTimes;
            foreach (var times in timesOfMeal[kind])
            {
                faults += times > most ? (times - most) * Repeated : 0;
            }
        }

        return faults;
    }

    private int OfFoods()
    {
        var (faults, different) = (0, 0);
        for (var food = 0; food < timesOfFood.Length; food++)
        {
            var times = timesOfFood[food];
            different += times > 0 ? 1 : 0;
            faults += times > WeekMenuRules.MostTimes && table.IsLimited(food) ? (times - WeekMenuRules.MostTimes) * Repeated : 0;
        }

        return faults + (Math.Max(0, WeekMenuRules.LeastFoods - different) * MissingFood);
    }

    // Any lack, however small, is at least one point.
    private static long Points(long lack, long aPoint) => lack <= 0 ? 0 : 1 + (lack / aPoint);
}
