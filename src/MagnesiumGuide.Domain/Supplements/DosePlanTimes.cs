namespace MagnesiumGuide.Domain.Supplements;

/// <summary>
/// Chooses the times. Meals come first; where medicines leave too few, a quarter of an hour between meals. Of all choices that keep
/// every rule the one with the most meals is taken, then the one with the most time between, then the latest: always the same one.
/// </summary>
internal static class DosePlanTimes
{
    /// <summary>Least time between two parts, in minutes: a rule of this guide, about the time from one meal to the next.</summary>
    public const int LeastBetween = 180;

    private const int Step = 15;

    public static IReadOnlyList<(int Minute, bool IsMeal)>? Find(DosePlanRequest request, int count) =>
        Find(request, request.With, count);

    /// <summary>The medicines without which there would be a time; all of them when each alone leaves none.</summary>
    public static IReadOnlyList<DosePlanMedicine> InTheWay(DosePlanRequest request, int count)
    {
        var spaced = request.With.Where(w => w.Interaction.HasSpacing && w.Times.Count > 0).ToList();
        var alone = spaced.Where(w => Find(request, [.. request.With.Where(o => !ReferenceEquals(o, w))], count) is not null).ToList();
        return alone.Count > 0 ? alone : spaced;
    }

    private static IReadOnlyList<(int Minute, bool IsMeal)>? Find(DosePlanRequest request, IReadOnlyList<DosePlanMedicine> with, int count)
    {
        var allowed = Candidates(request).Where(c => with.All(w => w.Allows(c.Minute))).ToList();
        return Choices(allowed, count)
            .OrderByDescending(choice => choice.Count(c => c.IsMeal))
            .ThenByDescending(choice => Room(choice, with))
            .ThenByDescending(choice => choice.Sum(c => c.Minute))
            .FirstOrDefault();
    }

    private static IEnumerable<(int Minute, bool IsMeal)> Candidates(DosePlanRequest request)
    {
        var meals = request.Meals.Where(request.IsAwakeAt).Select(request.Awake).ToHashSet();
        var between = Enumerable.Range(0, ((request.End - request.Wake) / Step) + 1).Select(i => request.Wake + (i * Step)).Where(m => !meals.Contains(m));
        return meals.Select(m => (Minute: m, IsMeal: true)).Concat(between.Select(m => (Minute: m, IsMeal: false))).OrderBy(c => c.Minute);
    }

    // Rising sets of times, far enough apart; two at most under the upper level, so that all of them can be weighed.
    private static IEnumerable<IReadOnlyList<(int Minute, bool IsMeal)>> Choices(IReadOnlyList<(int Minute, bool IsMeal)> allowed, int count) => count == 1
        ? allowed.Select(c => (IReadOnlyList<(int, bool)>)[c])
        : allowed.SelectMany(last => Choices([.. allowed.Where(c => c.Minute <= last.Minute - LeastBetween)], count - 1), (last, before) => (IReadOnlyList<(int, bool)>)[.. before, last]);

    private static int Room(IReadOnlyList<(int Minute, bool IsMeal)> choice, IReadOnlyList<DosePlanMedicine> with) =>
        choice.Select(c => with.Select(w => w.Slack(c.Minute)).DefaultIfEmpty(int.MaxValue).Min())
            .Concat(choice.Zip(choice.Skip(1), (one, next) => next.Minute - one.Minute))
            .Min();
}
