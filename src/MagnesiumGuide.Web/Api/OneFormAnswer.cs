using System.Text.Json.Serialization;
using MagnesiumGuide.Domain.Provenance;
using MagnesiumGuide.Domain.Supplements;
using MagnesiumGuide.Services.Forms;
using MagnesiumGuide.Web.Localization;

namespace MagnesiumGuide.Web.Api;

/// <summary>All forms.</summary>
public sealed record FormsAnswer(IReadOnlyList<FormAnswer> Items);

/// <summary>A form by itself, with its texts, the studies of it and of its variants, the goals that articles name it for, and what they say of it.</summary>
public sealed record OneFormAnswer(
    string Id, string Name, IReadOnlyList<string> Synonyms, string? Formula, decimal? MolarMassGPerMol, decimal? ElementalPercent,
    PercentRangeAnswer? CommercialPercent, decimal? CompoundMgFor100Mg, decimal? CompoundMgFor250Mg, decimal? CompanionMgPer100Mg, FormGroup Group,
    Solubility? Solubility, string? VariantOf, bool IsPlainNameDefault, bool IsMedicine, EuStatus EuStatus, EuRulesAnswer EuRules, string EvidenceGrade,
    FormAbsorptionAnswer Absorption, FormToleranceAnswer Tolerance, IReadOnlyList<string> Goals, SourceAnswer Source,
    [property: JsonPropertyOrder(1)] string Hydrate, [property: JsonPropertyOrder(1)] string? Cautions, [property: JsonPropertyOrder(1)] string? TimingInArticles,
    [property: JsonPropertyOrder(1)] string NotKnown, [property: JsonPropertyOrder(1)] IReadOnlyList<string> Variants,
    [property: JsonPropertyOrder(1)] IReadOnlyList<FormGoalAnswer> NamedFor, [property: JsonPropertyOrder(1)] IReadOnlyList<FormStudyAnswer> Studies,
    [property: JsonPropertyOrder(1)] IReadOnlyList<StatementAnswer> Statements)
    : FormAnswer(
        Id, Name, Synonyms, Formula, MolarMassGPerMol, ElementalPercent, CommercialPercent, CompoundMgFor100Mg, CompoundMgFor250Mg, CompanionMgPer100Mg, Group,
        Solubility, VariantOf, IsPlainNameDefault, IsMedicine, EuStatus, EuRules, EvidenceGrade, Absorption, Tolerance, Goals, Source)
{
    public static OneFormAnswer Of(FormEntry entry, FormGuide guide, IReadOnlyList<Statement> statements)
    {
        var plain = FormAnswer.Of(entry, guide);
        var (form, profile) = entry;
        var lang = Language.Current.Id;
        return new(
            plain.Id, plain.Name, plain.Synonyms, plain.Formula, plain.MolarMassGPerMol, plain.ElementalPercent, plain.CommercialPercent, plain.CompoundMgFor100Mg,
            plain.CompoundMgFor250Mg, plain.CompanionMgPer100Mg, plain.Group, plain.Solubility, plain.VariantOf, plain.IsPlainNameDefault, plain.IsMedicine,
            plain.EuStatus, plain.EuRules, plain.EvidenceGrade, plain.Absorption, plain.Tolerance, plain.Goals, plain.Source,
            profile.Hydrate.In(lang), TextOrNull(profile.Cautions.In(lang)), TextOrNull(profile.TimingInArticles.In(lang)), profile.Unknown.In(lang),
            [.. guide.FamilyOf(form).Select(e => e.Form.Id).Where(id => !string.Equals(id, form.Id, StringComparison.Ordinal))],
            [.. guide.GoalsOf(form).Select(g => FormGoalAnswer.Of(g.Goal, g.Form))], [.. guide.StudiesOf(form).Select(FormStudyAnswer.Of)],
            [.. statements.Select(StatementAnswer.Of)]);
    }

    private static string? TextOrNull(string text) => text.Length == 0 ? null : text;
}
