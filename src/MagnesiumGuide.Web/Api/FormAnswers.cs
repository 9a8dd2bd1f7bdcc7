using MagnesiumGuide.Domain.Provenance;
using MagnesiumGuide.Domain.Supplements;
using MagnesiumGuide.Services.Forms;
using MagnesiumGuide.Web.Localization;

namespace MagnesiumGuide.Web.Api;

/// <summary>Uptake in people: background, never a ground to rank forms. The studies say where each number stands.</summary>
public sealed record FormAbsorptionAnswer(AbsorptionDisplay Meaning, decimal? LowPercent, decimal? HighPercent, string Text, IReadOnlyList<string> Studies);

/// <summary>How the gut takes a form, and what that rests on.</summary>
public sealed record FormToleranceAnswer(GutTolerance Level, string Basis, IReadOnlyList<string> Studies);

/// <summary>The EU status in words, with its condition.</summary>
public sealed record EuRulesAnswer(string Text, SourceAnswer Source);

/// <summary>The percentage as sold.</summary>
public sealed record PercentRangeAnswer(decimal LowPercent, decimal HighPercent);

/// <summary>A form of magnesium. What follows from the formula is null when there is none.</summary>
public record FormAnswer(
    string Id, string Name, IReadOnlyList<string> Synonyms, string? Formula, decimal? MolarMassGPerMol, decimal? ElementalPercent,
    PercentRangeAnswer? CommercialPercent, decimal? CompoundMgFor100Mg, decimal? CompoundMgFor250Mg, decimal? CompanionMgPer100Mg, FormGroup Group,
    Solubility? Solubility, string? VariantOf, bool IsPlainNameDefault, bool IsMedicine, EuStatus EuStatus, EuRulesAnswer EuRules, string EvidenceGrade,
    FormAbsorptionAnswer Absorption, FormToleranceAnswer Tolerance, IReadOnlyList<string> Goals, SourceAnswer Source)
{
    public static FormAnswer Of(FormEntry entry, FormGuide guide)
    {
        var (form, profile) = entry;
        var lang = Language.Current.Id;
        return new FormAnswer(
            form.Id, form.Name.In(lang), Split(form.SearchNames.In(lang)), form.Formula?.Text, Rounded(form.Formula?.MolarMass, 3), Rounded(entry.ElementalPercent, 3),
            profile.Commercial is { } range ? new PercentRangeAnswer(ApiNumbers.Plain(range.Low), ApiNumbers.Plain(range.High)) : null,
            Rounded(entry.ForSmall?.CompoundMilligrams, 1), Rounded(entry.ForLarge?.CompoundMilligrams, 1), Rounded(entry.ForSmall?.CompanionMilligrams, 1),
            form.Group, form.Solubility, form.VariantOf, form.IsPlainNameDefault, form.IsMedicine, form.EuStatus,
            new EuRulesAnswer(profile.Eu.In(lang), SourceAnswer.Of(profile.EuCitation)), form.EvidenceGrade,
            new FormAbsorptionAnswer(
                profile.Absorption.Display, Rounded(profile.Absorption.LowPercent, 3), Rounded(profile.Absorption.HighPercent, 3), profile.Absorption.Text.In(lang), profile.Absorption.StudyIds),
            new FormToleranceAnswer(profile.Gut.Tolerance, profile.Gut.Basis.In(lang), profile.Gut.StudyIds),
            [.. guide.GoalsOf(form).Where(g => g.Form.ArticlesFor.Count > 0).Select(g => g.Goal.Id)], SourceAnswer.Of(form.Citation));
    }

    private static string[] Split(string names) => names.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static decimal? Rounded(decimal? value, int decimals) =>
        value is { } known ? ApiNumbers.Plain(Math.Round(known, decimals, MidpointRounding.AwayFromZero)) : null;
}

/// <summary>A study, overview or assessment.</summary>
public sealed record FormStudyAnswer(
    string Id, StudySpecies Species, int? Number, string People, string Method, string Dose, string Result, string Funding, string NotShown,
    IReadOnlyList<string> Forms, SourceAnswer Source)
{
    public static FormStudyAnswer Of(FormStudy study)
    {
        string Text(BilingualText text) => text.In(Language.Current.Id);
        return new(
            study.Id, study.Species, study.Number, Text(study.People), Text(study.Method), Text(study.Dose), Text(study.Result), Text(study.Funding),
            Text(study.NotShown), study.FormIds, SourceAnswer.Of(study.Citation));
    }
}

/// <summary>What articles and research say of the form for a goal. It is no recommendation.</summary>
public sealed record FormGoalAnswer(
    string Goal, string Name, GoalEvidence GoalEvidence, GoalEvidence FormEvidence, IReadOnlyList<string> ArticlesFor, IReadOnlyList<string> ArticlesAgainst,
    string Text, string? AuthorisedClaimOfMagnesium, IReadOnlyList<string> Studies)
{
    public static FormGoalAnswer Of(Goal goal, GoalForm form)
    {
        var lang = Language.Current.Id;
        return new(
            goal.Id, goal.Name.In(lang), goal.Evidence, form.Evidence, form.ArticlesFor, form.ArticlesAgainst, form.EvidenceText.In(lang),
            goal.Claim.IsEmpty ? null : goal.Claim.In(lang), form.StudyIds);
    }
}
