namespace MagnesiumGuide.Domain.Provenance;

/// <summary>What research and authorities say of a statement: one scale for every article. In the order in which they are shown.</summary>
public enum Verdict
{
    /// <summary>It is a health claim on the list of Regulation (EU) 432/2012.</summary>
    EuAuthorised,

    /// <summary>Research or an authority says the same.</summary>
    WellSupported,

    /// <summary>One part is right and another is not.</summary>
    Partly,

    /// <summary>There is some research, too little or too weak to build on.</summary>
    LimitedEvidence,

    /// <summary>No evidence was found.</summary>
    Unsupported,

    /// <summary>The evidence says otherwise.</summary>
    Contradicted,

    /// <summary>A reference value that holds in another country, or no longer.</summary>
    ForeignReference,

    /// <summary>Nobody has studied it in a way that would tell.</summary>
    Unverifiable,
}
