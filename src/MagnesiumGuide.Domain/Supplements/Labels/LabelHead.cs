namespace MagnesiumGuide.Domain.Supplements.Labels;

/// <summary>What the next number on a label belongs to.</summary>
internal enum HeadKind
{
    None,
    Magnesium,
    Compound,
    Blend,
    Other,
}

/// <summary>The name that the next number belongs to, and what is known of it so far.</summary>
internal sealed class Head
{
    public HeadKind Kind { get; init; }

    /// <summary>The compound that is named.</summary>
    public LabelName? Name { get; set; }

    /// <summary>The compound whose magnesium this is.</summary>
    public LabelName? Of { get; init; }

    public bool HasAmount { get; set; }

    /// <summary>True behind a word that is no part of the name: the next number is that word's.</summary>
    public bool Broken { get; set; }

    public bool AfterComma { get; set; }

    public bool IsAmbiguous { get; init; }

    /// <summary>True inside a bracket behind "Magnesium": what stands there names the form.</summary>
    public bool IsBracketOfMagnesium { get; init; }

    /// <summary>"As" or "of which", whichever came last.</summary>
    public LabelPieceKind? Via { get; set; }

    public bool ViaSame { get; set; }

    /// <summary>True behind "of which from": the next amount is a part of the magnesium, not a compound.</summary>
    public bool IsPart { get; set; }

    /// <summary>A per cent of content that stands before the amount.</summary>
    public decimal? Content { get; set; }

    public LabelMagnesiumFact? MagnesiumFact { get; set; }

    public LabelCompoundFact? Fact { get; set; }

    public List<LabelName> Named { get; init; } = [];

    /// <summary>The head as a bracket behind it takes it over.</summary>
    public Head InBracket() => new()
    {
        Kind = Kind,
        Name = Name,
        Of = Of,
        HasAmount = HasAmount,
        Broken = Broken,
        IsAmbiguous = IsAmbiguous,
        IsBracketOfMagnesium = Kind == HeadKind.Magnesium,
        Content = Content,
        MagnesiumFact = MagnesiumFact,
        Fact = Fact,
        Named = Named,
    };

    /// <summary>Takes over what the bracket said of it.</summary>
    public void After(Head inside)
    {
        MagnesiumFact ??= inside.MagnesiumFact;
        if (inside.Kind != Kind || !ReferenceEquals(inside.Named, Named))
        {
            return;
        }

        HasAmount |= inside.HasAmount;
        Content ??= inside.Content;
        Fact ??= inside.Fact;
    }
}
