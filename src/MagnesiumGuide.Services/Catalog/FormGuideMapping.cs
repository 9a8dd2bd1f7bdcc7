using MagnesiumGuide.Domain.Provenance;
using MagnesiumGuide.Domain.Supplements;
using MagnesiumGuide.Services.Data.Rows;

namespace MagnesiumGuide.Services.Catalog;

/// <summary>Makes the guide to forms out of rows.</summary>
internal static class FormGuideMapping
{
    /// <summary>The parts of a list that is separated by semicolons.</summary>
    public static string[] Split(string list) => list.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public static FormProfile Profile(FormProfileRow p) => new(
        p.Id, new BilingualText(p.HydrateNl, p.HydrateEn), new BilingualText(p.EuNl, p.EuEn), new Citation(p.EuSourceId, p.EuLocator, p.IsEuConfirmed),
        new FormAbsorption(p.Absorption, p.AbsorptionLow / 1000m, p.AbsorptionHigh / 1000m, new BilingualText(p.AbsorptionNl, p.AbsorptionEn), Split(p.AbsorptionStudies)),
        new FormGut(p.Tolerance, new BilingualText(p.ToleranceNl, p.ToleranceEn), Split(p.ToleranceStudies)),
        new BilingualText(p.CautionsNl, p.CautionsEn), new BilingualText(p.TimingNl, p.TimingEn), new BilingualText(p.LabelNl, p.LabelEn),
        p is { CommercialLow: { } low, CommercialHigh: { } high } ? new PercentRange(low / 1000m, high / 1000m) : null,
        p.PubChem, new BilingualText(p.UnknownNl, p.UnknownEn), Split(p.Sources), GuideCatalogLoader.CitationOf(p));

    public static FormStudy Study(FormStudyRow s) => new(
        s.Id, s.Species, s.Number, new BilingualText(s.PeopleNl, s.PeopleEn), new BilingualText(s.MethodNl, s.MethodEn),
        new BilingualText(s.DoseNl, s.DoseEn), new BilingualText(s.ResultNl, s.ResultEn), new BilingualText(s.FundingNl, s.FundingEn),
        new BilingualText(s.NotShownNl, s.NotShownEn), Split(s.Forms), GuideCatalogLoader.CitationOf(s));

    public static Goal Goal(GoalRow g, IReadOnlyList<GoalFormRow> forms) => new(
        g.Id, new BilingualText(g.NameNl, g.NameEn), g.Evidence, new BilingualText(g.EvidenceNl, g.EvidenceEn), new BilingualText(g.ClaimNl, g.ClaimEn),
        Split(g.Sources), [.. forms.Where(f => string.Equals(f.GoalId, g.Id, StringComparison.Ordinal)).OrderBy(f => f.Order).Select(GoalForm)],
        GuideCatalogLoader.CitationOf(g));

    private static GoalForm GoalForm(GoalFormRow f) => new(
        f.FormId, Split(f.ArticlesFor), Split(f.ArticlesAgainst), new BilingualText(f.ArticlesNl, f.ArticlesEn), f.Evidence,
        new BilingualText(f.EvidenceNl, f.EvidenceEn), Split(f.Studies), GuideCatalogLoader.CitationOf(f));
}
