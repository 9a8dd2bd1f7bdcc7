using MagnesiumGuide.Domain.Supplements;
using MagnesiumGuide.Services.Catalog;

namespace MagnesiumGuide.Services.Forms;

/// <summary>The guide to forms: which there are, what belongs to each, and those that answer a question.</summary>
/// <param name="catalog">Where they stand.</param>
public sealed class FormGuide(GuideCatalog catalog)
{
    /// <summary>All forms, in the order of the catalog.</summary>
    public IReadOnlyList<FormEntry> All { get; } = [.. catalog.Forms.Select(f => new FormEntry(f, catalog.FormProfiles[f.Id]))];

    /// <summary>The studies that are about no form in particular.</summary>
    public IEnumerable<FormStudy> GeneralStudies => catalog.FormStudies.Where(s => s.FormIds.Count == 0);

    /// <summary>The form with this id, or null.</summary>
    public FormEntry? Entry(string id) => All.FirstOrDefault(e => Same(e.Form.Id, id));

    /// <summary>The goal with this id, or null.</summary>
    public Goal? Goal(string? id) => catalog.Goals.FirstOrDefault(g => Same(g.Id, id));

    /// <summary>A form and its variants, the form that names the family first.</summary>
    public IReadOnlyList<FormEntry> FamilyOf(SupplementForm form) =>
        [.. All.Where(e => Same(FamilyId(e.Form), FamilyId(form))).OrderBy(e => e.Form.VariantOf is not null)];

    /// <summary>The studies of a form and of its variants: those in people first.</summary>
    public IReadOnlyList<FormStudy> StudiesOf(SupplementForm form)
    {
        var family = FamilyOf(form).Select(e => e.Form.Id).ToHashSet(StringComparer.Ordinal);
        return [.. catalog.FormStudies.Where(s => s.FormIds.Any(family.Contains)).OrderBy(s => s.IsInAnimals)];
    }

    /// <summary>The goals that a form is named for or advised against.</summary>
    public IReadOnlyList<(Goal Goal, GoalForm Form)> GoalsOf(SupplementForm form) =>
        [.. catalog.Goals.SelectMany(g => g.Forms.Where(f => Same(f.FormId, form.Id)).Select(f => (g, f)))];

    /// <summary>The forms that answer a question, sorted; what is not known stands last.</summary>
    public IReadOnlyList<FormEntry> Find(FormQuestion question, string language)
    {
        var found = All.Where(e => Fits(e, question));
        return [.. Sorted(found, question, e => e.Form.Name.In(language))];
    }

    private bool Fits(FormEntry entry, FormQuestion question) =>
        (question.Group is null || entry.Form.Group == question.Group)
        && (question.Eu is null || entry.Form.EuStatus == question.Eu)
        && (question.Evidence is null || Same(entry.Form.EvidenceGrade, question.Evidence))
        && (question.Tolerance is null || entry.Profile.Gut.Tolerance == question.Tolerance)
        && (question.FromPercent is null || entry.ElementalPercent >= question.FromPercent)
        && (question.ToPercent is null || entry.ElementalPercent <= question.ToPercent)
        && (question.GoalId is null || Goal(question.GoalId)?.Forms.Any(f => f.ArticlesFor.Count > 0 && Same(f.FormId, entry.Form.Id)) == true)
        && FormNames.Match(entry.Form, question.Search);

    private static IEnumerable<FormEntry> Sorted(IEnumerable<FormEntry> entries, FormQuestion question, Func<FormEntry, string> name)
    {
        var byName = entries.OrderBy(name, StringComparer.InvariantCultureIgnoreCase);
        return question.Sort == FormSort.Name
            ? question.Descending ? entries.OrderByDescending(name, StringComparer.InvariantCultureIgnoreCase) : byName
            : question.Descending
                ? byName.OrderBy(e => Key(e, question.Sort) is null).ThenByDescending(e => Key(e, question.Sort))
                : byName.OrderBy(e => Key(e, question.Sort) is null).ThenBy(e => Key(e, question.Sort));
    }

    private static IComparable? Key(FormEntry entry, FormSort sort) => sort switch
    {
        FormSort.Percent => entry.ElementalPercent,
        FormSort.Powder => entry.ForLarge?.CompoundMilligrams,
        FormSort.MolarMass => entry.Form.Formula?.MolarMass,
        FormSort.Group => entry.Form.Group,
        FormSort.Solubility => entry.Form.Solubility,
        FormSort.Eu => entry.Form.EuStatus == EuStatus.Unknown ? null : entry.Form.EuStatus,
        FormSort.Evidence => entry.Form.EvidenceGrade,
        _ => entry.Profile.Gut.Tolerance == GutTolerance.Unknown ? null : entry.Profile.Gut.Tolerance,
    };

    private static string FamilyId(SupplementForm form) => form.VariantOf ?? form.Id;

    private static bool Same(string left, string? right) => string.Equals(left, right, StringComparison.Ordinal);
}
