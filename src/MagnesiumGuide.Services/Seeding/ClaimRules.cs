using MagnesiumGuide.Services.Catalog;

namespace MagnesiumGuide.Services.Seeding;

/// <summary>An authorised claim has one wording, that of claims.csv: what else names a claim says the same words, or its id.</summary>
internal static class ClaimRules
{
    public static IEnumerable<SeedFault> Check(SeedData data)
    {
        var authorised = data.Claims.Where(c => c.Value.IsAuthorised).Select(c => c.Value).ToList();
        var dutch = authorised.DistinctBy(c => c.TextNl, StringComparer.Ordinal).ToDictionary(c => c.TextNl, c => c.Id, StringComparer.Ordinal);
        var english = authorised.DistinctBy(c => c.TextEn, StringComparer.Ordinal).ToDictionary(c => c.TextEn, c => c.Id, StringComparer.Ordinal);
        var ids = authorised.Select(c => Fact.OfClaim(c.Id)).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. data.Goals.Where(g => !Claims(g.Value.ClaimNl, dutch).SequenceEqual(Claims(g.Value.ClaimEn, english), StringComparer.Ordinal))
                .Select(g => g.Fault("claim_nl and claim_en are not the wording of the same claims in claims.csv")),
            .. data.Facts.Where(f => f.Value.Topic == FactTopic.Claim && !ids.Contains(f.Value.Id))
                .Select(f => f.Fault($"'{f.Value.Id}' is not {Fact.OfClaim("")} and the id of an authorised claim")),
        ];
    }

    // A sentence that is no claim stands for itself, so that it never equals the other language's.
    private static IEnumerable<string> Claims(string sentences, Dictionary<string, string> wording) => sentences
        .Split('.', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(s => wording.GetValueOrDefault(s, s));
}
