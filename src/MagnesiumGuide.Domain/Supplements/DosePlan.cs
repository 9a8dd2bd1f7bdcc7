using MagnesiumGuide.Domain.Amounts;

namespace MagnesiumGuide.Domain.Supplements;

/// <summary>
/// An amount somebody takes, arranged over their day: in equal parts of at most 125 mg, with meals where that can be, away from
/// medicines by the stricter rule. Made, refused with reasons, or impossible with the medicines that are in the way.
/// </summary>
/// <param name="Intakes">The intakes in order of time; empty when there is no plan.</param>
/// <param name="Refusals">Why no plan is made.</param>
/// <param name="InTheWay">The medicines that leave no time; empty when there is a plan or a refusal.</param>
public sealed record DosePlan(
    IReadOnlyList<DosePlanIntake> Intakes, IReadOnlyList<DosePlanRefusal> Refusals, IReadOnlyList<DosePlanMedicine> InTheWay)
{
    /// <summary>A plan is made for adults: from this age, in years.</summary>
    public const int AdultYears = 18;

    /// <summary>The most in one intake: from here on two are absorbed better than one. A rule of this guide, on Sabatier 2011 and BfR 2017.</summary>
    public static readonly Milligrams MostPerIntake = Milligrams.Of(125m);

    /// <summary>Arranges an amount, or says why not.</summary>
    /// <param name="request">The amount and the day.</param>
    /// <param name="upperLevel">The upper level for supplements at this age.</param>
    public static DosePlan For(DosePlanRequest request, Milligrams upperLevel)
    {
        var refusals = DosePlanRules.Refusals(request, upperLevel).ToList();
        if (refusals.Count > 0)
        {
            return new DosePlan([], refusals, []);
        }

        var parts = Parts(request.PerDay);
        return DosePlanTimes.Find(request, parts.Count) is { } times
            ? new DosePlan([.. times.Select((t, i) => new DosePlanIntake(t.Minute, parts[i], t.IsMeal))], [], [])
            : new DosePlan([], [], DosePlanTimes.InTheWay(request, parts.Count));
    }

    /// <summary>The amount in the fewest equal parts of at most <see cref="MostPerIntake"/>; they differ by a microgram at most and add up exactly.</summary>
    public static IReadOnlyList<Milligrams> Parts(Milligrams amount)
    {
        var most = MostPerIntake.Micrograms;
        var count = (int)((amount.Micrograms + most - 1) / most);
        var (each, left) = Math.DivRem(amount.Micrograms, count);
        return [.. Enumerable.Range(0, count).Select(i => Milligrams.FromMicrograms(each + (i < left ? 1 : 0)))];
    }
}
