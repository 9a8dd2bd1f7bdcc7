namespace MagnesiumGuide.Domain.Suggestions;

/// <summary>Changes one meal after another, keeping each change that makes the week no worse, until nothing is wrong with it.</summary>
internal sealed class WeekMenuSearch(WeekMenuTable table)
{
    private const int NotOther = 100;

    private delegate long Faults(ReadOnlySpan<int> day);

    /// <summary>How much of a day has to be other than it was: as much as can be.</summary>
    private enum Otherness
    {
        AllMeals,
        Dinner,
        Something,
    }

    /// <summary>A week that keeps to all rules; null when none was found in so many steps.</summary>
    public WeekMenuDraft? Week(MenuRandom random, int steps)
    {
        var draft = new WeekMenuDraft(table);
        return Search(draft, 0, draft.Length, random, steps, null) ? draft : null;
    }

    /// <summary>Changes one day of a week and leaves the other six; false when there is no other day for it, which leaves it too.</summary>
    public bool OtherDay(WeekMenuDraft draft, int day, MenuRandom random, int steps)
    {
        var first = day * table.SlotsPerDay;
        var old = draft.Day(day).ToArray();
        foreach (var otherness in Enum.GetValues<Otherness>())
        {
            if (Search(draft, first, table.SlotsPerDay, random, steps, d => TooMuchTheSame(d, old, otherness)))
            {
                return true;
            }
        }

        for (var slot = 0; slot < old.Length; slot++)
        {
            draft.Put(first + slot, old[slot]);
        }

        return false;
    }

    private bool Search(WeekMenuDraft draft, int first, int count, MenuRandom random, int steps, Faults? ofDay)
    {
        for (var place = first; place < first + count; place++)
        {
            draft.Put(place, Draw(place, random));
        }

        long All() => draft.Faults + (ofDay?.Invoke(draft.Day(first / table.SlotsPerDay)) ?? 0);
        var now = All();
        for (var step = 0; step < steps && now > 0; step++)
        {
            var place = first + random.Next(count);
            var before = draft[place];
            draft.Put(place, Draw(place, random));
            var then = All();
            if (then <= now)
            {
                now = then;
            }
            else
            {
                draft.Put(place, before);
            }
        }

        return now == 0;
    }

    private int Draw(int place, MenuRandom random) => random.Next(table.Count(WeekMenuTable.KindAt(place % table.SlotsPerDay)));

    private static long TooMuchTheSame(ReadOnlySpan<int> day, int[] old, Otherness otherness)
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
