namespace MagnesiumGuide.Domain.People;

/// <summary>Whom a day is assessed for; nothing about a person is ever assumed.</summary>
public sealed record Person
{
    /// <summary>The highest age that is accepted, in years.</summary>
    public const int OldestYears = 120;

    /// <summary>A person of an age in completed months, 0 up to and including <see cref="OldestYears"/> years.</summary>
    /// <param name="ageMonths">Completed months.</param>
    /// <param name="sex">Null when not said: both columns are shown.</param>
    /// <param name="state">Pregnant and breastfeeding people are read in the female column.</param>
    /// <exception cref="ArgumentException">The age is out of range, or the state does not go with the sex.</exception>
    public Person(int ageMonths, Sex? sex, PhysiologicalState state = PhysiologicalState.None)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(ageMonths);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(ageMonths, (OldestYears * 12) + 11);
        if (state != PhysiologicalState.None && sex == People.Sex.Male)
        {
            throw new ArgumentException("A pregnant or breastfeeding person is read in the female column.", nameof(state));
        }

        AgeMonths = ageMonths;
        State = state;
        Sex = state == PhysiologicalState.None ? sex : People.Sex.Female;
    }

    /// <summary>Age in completed months.</summary>
    public int AgeMonths { get; }

    /// <summary>The column to read, or null for both.</summary>
    public Sex? Sex { get; }

    /// <summary>Pregnant, breastfeeding or neither.</summary>
    public PhysiologicalState State { get; }
}
