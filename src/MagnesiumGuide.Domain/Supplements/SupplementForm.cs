using MagnesiumGuide.Domain.Provenance;

namespace MagnesiumGuide.Domain.Supplements;

/// <summary>A compound that magnesium is sold as.</summary>
/// <param name="Id">Public id.</param>
/// <param name="Name">Name, with the variant where that matters.</param>
/// <param name="Formula">The formula, or null: then only an elemental amount can be entered.</param>
/// <param name="Group">Chemical group.</param>
/// <param name="Solubility">Solubility in water, or null when not known.</param>
/// <param name="EuStatus">Whether it may be sold in supplements in the EU.</param>
/// <param name="EvidenceGrade">A, B or C: how much research on the absorption of this form in people there is.</param>
/// <param name="VariantOf">Id of the form this is a variant of, or null.</param>
/// <param name="IsPlainNameDefault">True when a plain name on a label is taken to mean this variant.</param>
/// <param name="IsMedicine">True when it is mainly sold as a medicine (antacid, laxative).</param>
/// <param name="SearchNames">Other names it goes by, separated by semicolons.</param>
/// <param name="Note">What the reader should know; may be empty.</param>
/// <param name="Citation">Where the formula stands.</param>
public sealed record SupplementForm(
    string Id, BilingualText Name, ChemicalFormula? Formula, FormGroup Group, Solubility? Solubility, EuStatus EuStatus,
    string EvidenceGrade, string? VariantOf, bool IsPlainNameDefault, bool IsMedicine, BilingualText SearchNames,
    BilingualText Note, Citation Citation);
