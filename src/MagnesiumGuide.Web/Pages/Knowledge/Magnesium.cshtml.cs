using MagnesiumGuide.Domain.Provenance;
using MagnesiumGuide.Domain.References;
using MagnesiumGuide.Services.Catalog;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace MagnesiumGuide.Web.Pages.Knowledge;

/// <summary>What magnesium does: what is established, where it is, what is taken up, and when to see a doctor.</summary>
public sealed class MagnesiumModel(GuideCatalogHolder holder) : PageModel
{
    private static readonly FactTopic[] Topics =
        [FactTopic.Claim, FactTopic.Body, FactTopic.Uptake, FactTopic.Milling, FactTopic.Cooking, FactTopic.CookingNote, FactTopic.Risk, FactTopic.Doctor, FactTopic.Emergency];

    public GuideCatalog Catalog { get; } = holder.Current;

    /// <summary>The reference intake of labels, or null when the data has none.</summary>
    public ReferenceValue? LabelReference => Catalog.ReferenceSets.SelectMany(s => s.Values).FirstOrDefault(v => v.Kind == ReferenceKind.LabelReference && v.Citation.Confirmed);

    /// <summary>From how much a claim may be used; see the annex of Regulation (EC) No 1924/2006 and annex XIII of (EU) No 1169/2011.</summary>
    public ClaimCondition Condition => ClaimCondition.For(LabelReference!.PerDay);

    /// <summary>The source of the ten claims.</summary>
    public string ClaimSource => Catalog.Claims.First(c => c.IsAuthorised).Citation.SourceId;

    /// <summary>What an authorised claim means, in plain words, or null.</summary>
    public Fact? PlainWords(HealthClaim claim) => Catalog.FactsOn(FactTopic.Claim).FirstOrDefault(f => string.Equals(f.Id, Fact.OfClaim(claim.Id), StringComparison.Ordinal));

    /// <summary>Every source of this page.</summary>
    public IReadOnlyList<Source> Sources() => Catalog.SourcesOf(
    [
        .. Catalog.Claims.Select(c => c.Citation), .. Catalog.Facts.Where(f => Topics.Contains(f.Topic)).Select(f => f.Citation), Catalog.AbsorptionCitation,
        .. Catalog.Modifiers.Where(m => m.IsRiskGroup).Select(m => m.Citation), .. Catalog.Symptoms.Select(s => s.Citation),
        .. LabelReference is { } label ? [label.Citation] : Array.Empty<Citation>(),
    ]);
}
