namespace MagnesiumGuide.Domain.Provenance;

/// <summary>Who speaks in an article for the public.</summary>
public enum ArticleKind
{
    /// <summary>A shop that sells supplements.</summary>
    Shop,

    /// <summary>A blog that earns from referrals to a shop.</summary>
    AffiliateBlog,

    /// <summary>A practice that advises clients.</summary>
    Practice,

    /// <summary>A consumer organisation.</summary>
    ConsumerOrganisation,
}
