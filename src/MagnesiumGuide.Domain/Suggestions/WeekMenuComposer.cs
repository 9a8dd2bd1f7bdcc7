namespace MagnesiumGuide.Domain.Suggestions;

/// <summary>
/// Composes week menus: it begins with a week drawn by chance and changes one meal at a time until the week keeps to all rules.
/// The same question, seed and list of days give the same menu on every machine.
/// </summary>
public static class WeekMenuComposer
{
    private const int Starts = 4;
    private const int StepsOfWeek = 4_000;
    private const int StepsOfDay = 1_500;

    /// <summary>A menu; null when none was found that keeps to all rules.</summary>
    /// <param name="question">What is asked.</param>
    /// <param name="seed">0 up to and including <see cref="WeekMenuRules.LastSeed"/>.</param>
    /// <param name="rerolls">The days, 0 to 6, that another proposal was asked for, one after the other: each leaves the other six as they were.</param>
    public static WeekMenu? Compose(WeekMenuQuestion question, int seed, IReadOnlyList<int> rerolls)
    {
        var table = new WeekMenuTable(question);
        if (!table.HasEnoughMeals)
        {
            return null;
        }

        var search = new WeekMenuSearch(table);
        for (var start = 0; start < Starts; start++)
        {
            var random = new MenuRandom(seed, WeekMenuRules.MostRerolls + start);
            if (search.Week(random, StepsOfWeek) is { } week)
            {
                return Reroll(table, search, week, seed, rerolls);
            }
        }

        return null;
    }

    private static WeekMenu Reroll(WeekMenuTable table, WeekMenuSearch search, WeekMenuDraft week, int seed, IReadOnlyList<int> rerolls)
    {
        var isUnchanged = false;
        for (var i = 0; i < rerolls.Count; i++)
        {
            isUnchanged = !search.OtherDay(week, rerolls[i], new MenuRandom(seed, i), StepsOfDay);
        }

        return new WeekMenu([.. Enumerable.Range(0, WeekMenuRules.Days).Select(day => Day(table, week.Day(day).ToArray()))], isUnchanged);
    }

    private static WeekMenuDay Day(WeekMenuTable table, int[] day)
    {
        var meals = day.Select((meal, slot) => table.Meal(WeekMenuTable.KindAt(slot), meal)).ToList();
        return new WeekMenuDay(meals[0], meals[1], meals[2], meals[3..]);
    }
}
