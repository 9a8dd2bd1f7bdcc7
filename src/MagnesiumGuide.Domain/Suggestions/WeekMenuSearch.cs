namespace MagnesiumGuide.Domain.Suggestions;

/// <summary>Changes one meal after another, keeping each change that makes the week no worse, until nothing is wrong with it.</summary>
internal sealed class WeekMenuSearch(WeekMenuTable table)
{
    private const int NotOther = 100;

    private readonly WeekMenuFaults faults = new(table);

    /// <summary>How much of a day has to be other than it was: as much as can be.</summary>
    private enum Otherness
    {
        AllMeals,
        Dinner,
        Something,
    }

    /// <summary>A week that keeps to all rules, as the number of the meal for each place; null when none was found in so many steps.</summary>
    public int[]? Week(MenuRandom random, int steps)
    {
        var week = new int[WeekMenuRules.Days * table.SlotsPerDay];
        return Search(week, 0, week.Length, random, steps, _ => 0) ? week : null;
    }

    /// <summary>Changes one day of a week and leaves the other six; false when there is no other day for it, which leaves it too.</summary>
    public bool OtherDay(int[] week, int day, MenuRandom random, int steps)
    {
        var first = day * table.SlotsPerDay;
        var old = week.AsSpan(first, table.SlotsPerDay).ToArray();
        foreach (var otherness in Enum.GetValues<Otherness>())
        {
            if (Search(week, first, table.SlotsPerDay, random, steps, w => NotOtherEnough(w.AsSpan(first, table.SlotsPerDay), old, otherness)))
            {
                return true;
            }
        }

        old.CopyTo(week, first);
        return false;
    }

    private bool Search(int[] week, int first, int count, MenuRandom random, int steps, Func<int[], long> more)
    {
        for (var slot = first; slot < first + count; slot++)
        {
            week[slot] = Draw(slot, random);
        }

        var now = faults.Of(week) + more(week);
        for (var step = 0; step < steps && now > 0; step++)
        {
            var slot = first + random.Next(count);
            var before = week[slot];
            week[slot] = Draw(slot, random);
            var then = faults.Of(week) + more(week);
            if (then <= now)
            {
                now = then;
            }
            else
            {
                week[slot] = before;
            }
        }

        return now == 0;
    }

    private int Draw(int slot, MenuRandom random) => random.Next(table.Count(WeekMenuTable.KindAt(slot % table.SlotsPerDay)));

    private static long NotOtherEnough(ReadOnlySpan<int> day, int[] old, Otherness otherness)
    {
        var same = 0;
        for (var slot = 0; slot < day.Length; slot++)
        {
            var isSame = slot < (int)MealKind.Snack ? day[slot] == old[slot] : old.AsSpan((int)MealKind.Snack).Contains(day[slot]);
            same += isSame ? 1 : 0;
        }

        return otherness switch
        {
            Otherness.AllMeals => same * NotOther,
            Otherness.Dinner => day[(int)MealKind.Dinner] == old[(int)MealKind.Dinner] ? NotOther : 0,
            _ => same == day.Length ? NotOther : 0,
        };
    }
}
