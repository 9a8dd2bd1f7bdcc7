namespace MagnesiumGuide.Domain.People;

/// <summary>For whom a row of a table holds. A null <see cref="Sex"/> is a row for both.</summary>
/// <param name="Ages">The ages of the row.</param>
/// <param name="Sex">The sex of the row, or null when it is for both.</param>
/// <param name="State">The state of the row.</param>
public readonly record struct LifeStage(AgeBand Ages, Sex? Sex, PhysiologicalState State)
{
    /// <summary>True when the row holds for someone of this age, column and state.</summary>
    public bool Includes(int ageMonths, Sex column, PhysiologicalState state) =>
        State == state && (Sex is null || Sex == column) && Ages.Includes(ageMonths);

    /// <summary>True when some person would find two rows.</summary>
    public bool Overlaps(LifeStage other) =>
        State == other.State && (Sex is null || other.Sex is null || Sex == other.Sex) && Ages.Overlaps(other.Ages);
}
