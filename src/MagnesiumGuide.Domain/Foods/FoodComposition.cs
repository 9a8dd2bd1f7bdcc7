using MagnesiumGuide.Domain.Provenance;

namespace MagnesiumGuide.Domain.Foods;

/// <summary>What one published food table says of a food.</summary>
/// <param name="TableId">Id of the table.</param>
/// <param name="Code">Code of the food in that table.</param>
/// <param name="TableName">Name of the food in that table.</param>
/// <param name="Content">Magnesium per 100 g edible portion.</param>
/// <param name="EnergyKcal">Energy per 100 g in kcal, or null when not known.</param>
/// <param name="IsPreferred">True for the value that is used in totals.</param>
/// <param name="Match">How well that food is the same as ours.</param>
/// <param name="Note">What the reader should know; may be empty.</param>
/// <param name="Citation">Where it stands.</param>
public sealed record FoodComposition(
    string TableId, string Code, string TableName, MagnesiumContent Content, int? EnergyKcal, bool IsPreferred,
    TableMatch Match, BilingualText Note, Citation Citation);
