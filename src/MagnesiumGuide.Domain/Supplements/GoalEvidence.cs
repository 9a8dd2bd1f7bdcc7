namespace MagnesiumGuide.Domain.Supplements;

/// <summary>What research says of magnesium, or of one form, for a goal that people name.</summary>
public enum GoalEvidence
{
    /// <summary>Several studies of some quality find an effect, however small.</summary>
    Several,

    /// <summary>Few or weak studies.</summary>
    Limited,

    /// <summary>Not shown in people.</summary>
    NotShown,

    /// <summary>Studies find no effect.</summary>
    Against,
}
