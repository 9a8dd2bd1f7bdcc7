using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Domain.People;
using MagnesiumGuide.Domain.Provenance;

namespace MagnesiumGuide.Domain.References;

/// <summary>One row of one body's table: an amount to eat per day.</summary>
/// <param name="Kind">What the body calls it.</param>
/// <param name="LifeStage">For whom.</param>
/// <param name="PerDay">Elemental magnesium per day.</param>
/// <param name="Body">The body that published this row (a set may borrow rows from another body).</param>
/// <param name="Year">Year of the publication.</param>
/// <param name="Feeding">A condition on the row, or null; such a row is shown but never used for a comparison.</param>
/// <param name="Note">What the reader should know; may be empty.</param>
/// <param name="Citation">Where it stands.</param>
public sealed record ReferenceValue(
    ReferenceKind Kind, LifeStage LifeStage, Milligrams PerDay, string Body, int Year, Feeding? Feeding,
    BilingualText Note, Citation Citation)
{
    /// <summary>This amount as a percentage of another, unrounded: how a label's unit compares with a value for a person.</summary>
    public decimal PercentOf(ReferenceValue other) => PerDay.Value / other.PerDay.Value * 100m;
}
