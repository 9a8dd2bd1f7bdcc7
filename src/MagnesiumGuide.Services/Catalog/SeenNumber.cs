using MagnesiumGuide.Domain.Provenance;

namespace MagnesiumGuide.Services.Catalog;

/// <summary>A number of milligrams a day that visitors meet elsewhere, and whose it is.</summary>
/// <param name="Id">Natural key.</param>
/// <param name="Amounts">The number or numbers, elemental magnesium per day.</param>
/// <param name="Generation">1, 2 or 3 for the three generations of Dutch values; else null.</param>
/// <param name="SetId">The reference set it stands in, or null.</param>
/// <param name="IsCommon">False for a number that is seldom met.</param>
/// <param name="Text">Whose number it is, a colon, and for whom it was and why it differs.</param>
/// <param name="Citation">Where it stands.</param>
public sealed record SeenNumber(
    string Id, IReadOnlyList<SeenAmount> Amounts, int? Generation, string? SetId, bool IsCommon, BilingualText Text, Citation Citation)
{
    /// <summary>What stands between the two parts of the text.</summary>
    public const string Colon = ": ";

    /// <summary>The generation of Dutch values that holds no more and is still the one most often copied.</summary>
    public const int Replaced = 2;

    /// <summary>Whose number it is: a country or a body, with a year.</summary>
    public BilingualText Whose => new(Parts(Text.Nl)[0], Parts(Text.En)[0]);

    /// <summary>For whom it was, and why it differs.</summary>
    public BilingualText Why => new(Sentence(Parts(Text.Nl)[^1]), Sentence(Parts(Text.En)[^1]));

    private static string[] Parts(string text) => text.Split(Colon, 2);

    private static string Sentence(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
