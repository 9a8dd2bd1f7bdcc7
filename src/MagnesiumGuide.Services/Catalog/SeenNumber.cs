using MagnesiumGuide.Domain.Provenance;

namespace MagnesiumGuide.Services.Catalog;

/// <summary>A number of milligrams a day that visitors meet elsewhere, and whose it is.</summary>
/// <param name="Id">Natural key.</param>
/// <param name="Amounts">The number or numbers, elemental magnesium per day.</param>
/// <param name="Generation">1, 2 or 3 for the three generations of Dutch values; else null.</param>
/// <param name="SetId">The reference set it stands in, or null.</param>
/// <param name="IsCommon">False for a number that is seldom met.</param>
/// <param name="Text">Whose number it is and why it differs, in one line.</param>
/// <param name="Citation">Where it stands.</param>
public sealed record SeenNumber(
    string Id, IReadOnlyList<SeenAmount> Amounts, int? Generation, string? SetId, bool IsCommon, BilingualText Text, Citation Citation);
