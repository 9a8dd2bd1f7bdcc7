using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Domain.People;

namespace MagnesiumGuide.Domain.Supplements;

/// <summary>What somebody wants arranged over a day. The amount is theirs: nothing here proposes one.</summary>
/// <param name="AgeYears">Age in years.</param>
/// <param name="State">Pregnant, breastfeeding or neither.</param>
/// <param name="Kidney">Whether there is a kidney disease.</param>
/// <param name="HasWarningSigns">True when there are complaints that a doctor should see.</param>
/// <param name="PerDay">Elemental magnesium a day from supplements, more than zero.</param>
/// <param name="Form">The form, or null when not said.</param>
/// <param name="With">Medicines, nutrients and conditions.</param>
/// <param name="Meals">Meal times, in minutes after midnight.</param>
/// <param name="Wake">When the day begins, in minutes after midnight.</param>
/// <param name="Bed">When it ends, in minutes after midnight; at or before <paramref name="Wake"/> it is the next day.</param>
public sealed record DosePlanRequest(
    int AgeYears, PhysiologicalState State, KidneyAnswer Kidney, bool HasWarningSigns, Milligrams PerDay, SupplementForm? Form,
    IReadOnlyList<DosePlanMedicine> With, IReadOnlyList<int> Meals, int Wake, int Bed)
{
    private const int Day = 24 * 60;

    /// <summary>The end of the day on the clock that runs on past midnight.</summary>
    public int End => Bed > Wake ? Bed : Bed + Day;

    /// <summary>A time of the clock on the clock that starts at waking and runs on past midnight.</summary>
    public int Awake(int minute) => minute >= Wake ? minute : minute + Day;

    /// <summary>True when a time lies between waking and bed.</summary>
    public bool IsAwakeAt(int minute) => Awake(minute) <= End;
}
