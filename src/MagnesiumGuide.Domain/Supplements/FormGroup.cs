namespace MagnesiumGuide.Domain.Supplements;

/// <summary>The chemical group of a form. It says little about how well it is absorbed.</summary>
public enum FormGroup
{
    /// <summary>Salts of inorganic acids, oxides and hydroxides.</summary>
    Inorganic,

    /// <summary>Salts of organic acids.</summary>
    OrganicSalt,

    /// <summary>Bound to an amino acid.</summary>
    AminoAcidChelate,

    /// <summary>What fits none of the others.</summary>
    Other,
}
