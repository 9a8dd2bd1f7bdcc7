using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Domain.Foods;

namespace MagnesiumGuide.Services.Import;

/// <summary>One row of a preview.</summary>
/// <param name="Line">Where it stands in the file.</param>
/// <param name="Code">Code in the table.</param>
/// <param name="Name">Name in the file.</param>
/// <param name="FoodId">The food that it belongs to or becomes; empty when refused.</param>
/// <param name="Kind">What happens with it.</param>
/// <param name="Suspicions">What looks wrong with it.</param>
/// <param name="Magnesium">Per 100 g.</param>
/// <param name="Status">How the value came to be.</param>
/// <param name="OldMagnesium">What was there.</param>
/// <param name="OldStatus">How that came to be; null when nothing was there.</param>
/// <param name="Raw">The magnesium as it stands in the file.</param>
/// <param name="Refusal">Why it is refused.</param>
/// <param name="Proposal">A food with the same words in its name; empty when there is none.</param>
public sealed record PlannedRow(
    int Line, string Code, string Name, string FoodId, ImportKind Kind, Suspicions Suspicions, Milligrams? Magnesium, ValueStatus Status,
    Milligrams? OldMagnesium, ValueStatus? OldStatus, string Raw, RowRefusal? Refusal, string Proposal);
