using MagnesiumGuide.Domain.Provenance;

namespace MagnesiumGuide.Domain.Supplements;

/// <summary>What is known, and not known, of a form beyond its formula.</summary>
/// <param name="FormId">Id of the <see cref="SupplementForm"/>.</param>
/// <param name="Hydrate">Crystal water and variants.</param>
/// <param name="Eu">The EU status with its condition.</param>
/// <param name="EuCitation">Where the EU status stands.</param>
/// <param name="Absorption">Uptake in people.</param>
/// <param name="Gut">How the gut takes it.</param>
/// <param name="Cautions">What to look out for; may be empty.</param>
/// <param name="TimingInArticles">When articles say to take it; empty when they say nothing of this form.</param>
/// <param name="LabelExample">How to read a label where there is no formula to compute with; empty elsewhere.</param>
/// <param name="Commercial">The elemental percentage as sold; null when not known.</param>
/// <param name="PubChemId">Number in PubChem where it was confirmed; else null.</param>
/// <param name="Unknown">What is not known.</param>
/// <param name="SourceIds">Ids of the sources that the texts rest on, beside those of the studies.</param>
/// <param name="Citation">Who made the summary.</param>
public sealed record FormProfile(
    string FormId, BilingualText Hydrate, BilingualText Eu, Citation EuCitation, FormAbsorption Absorption, FormGut Gut, BilingualText Cautions,
    BilingualText TimingInArticles, BilingualText LabelExample, PercentRange? Commercial, long? PubChemId, BilingualText Unknown,
    IReadOnlyList<string> SourceIds, Citation Citation);
