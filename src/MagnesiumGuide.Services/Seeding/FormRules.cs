using System.Globalization;
using MagnesiumGuide.Domain.Supplements;
using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Services.Data.Rows;

namespace MagnesiumGuide.Services.Seeding;

/// <summary>The rules of the guide to forms: one profile for each form, no number on uptake without its study, nothing named that is not there.</summary>
internal static class FormRules
{
    /// <summary>Largest difference between a computed and a printed molar mass, as a share of the printed one.</summary>
    private const decimal MolarMassTolerance = 0.0005m;

    private static readonly HashSet<string> Articles = new(["000", "001", "002", "003", "004"], StringComparer.Ordinal);

    public static IEnumerable<SeedFault> Check(SeedData data)
    {
        var forms = Ids(data.Forms);
        var studies = Ids(data.FormStudies);
        var sources = Ids(data.Sources);
        return
        [
            .. SeedRules.Unique(data.FormProfiles), .. SeedRules.Unique(data.FormStudies), .. SeedRules.Unique(data.Goals), .. SeedRules.Unique(data.GoalForms),
            .. data.Forms.Where(f => data.FormProfiles.TrueForAll(p => !Same(p.Value.Id, f.Value.Id))).Select(f => f.Fault("has no row in form-profiles.csv")),
            .. data.FormProfiles.SelectMany(p => Profile(p.Value, data, sources, studies).Select(p.Fault)),
            .. data.FormStudies.SelectMany(s => Unknown("form", s.Value.Forms, forms).Select(s.Fault)),
            .. data.Goals.SelectMany(g => Unknown("source", g.Value.Sources, sources).Select(g.Fault)),
            .. data.GoalForms.SelectMany(g => GoalForm(g.Value, Ids(data.Goals), forms, studies).Select(g.Fault)),
        ];
    }

    private static IEnumerable<string> Profile(FormProfileRow row, SeedData data, HashSet<string> sources, HashSet<string> studies)
    {
        var form = data.Forms.Find(f => Same(f.Value.Id, row.Id))?.Value;
        if (form is null)
        {
            yield return $"form '{row.Id}' is not known";
        }
        else if (MolarMass(form.Formula, row.PrintedMolarMass) is { } fault)
        {
            yield return fault;
        }

        if (!NumbersFit(row))
        {
            yield return $"absorption is {row.Absorption}, and the numbers do not go with it";
        }

        if ((row.AbsorptionLow ?? row.AbsorptionHigh) is not null && row.AbsorptionStudies.Length == 0)
        {
            yield return "absorption has a number and no study";
        }

        if (row.CommercialLow is null != row.CommercialHigh is null || row.CommercialLow > row.CommercialHigh)
        {
            yield return "commercial_low and commercial_high are no range";
        }

        foreach (var fault in Unknown("source", $"{row.Sources};{row.EuSourceId}", sources)
            .Concat(Unknown("study", row.AbsorptionStudies, studies)).Concat(Unknown("study", row.ToleranceStudies, studies)))
        {
            yield return fault;
        }

        // What was measured in animals or gathered by others is no number of uptake in people.
        var animals = data.FormStudies.Where(s => s.Value.Species != StudySpecies.Human).Select(s => s.Value.Id);
        if (row.AbsorptionLow is not null && FormGuideMapping.Split(row.AbsorptionStudies).All(id => animals.Contains(id, StringComparer.Ordinal)))
        {
            yield return "absorption has a number and no study in people";
        }
    }

    private static bool NumbersFit(FormProfileRow row) => (row.Absorption, row.AbsorptionLow, row.AbsorptionHigh) switch
    {
        (AbsorptionDisplay.TextOnly, null, null) => true,
        (AbsorptionDisplay.DoseCurve, not null, null) => true,
        (AbsorptionDisplay.Range or AbsorptionDisplay.Recovery, { } low, { } high) => low <= high,
        _ => false,
    };

    private static string? MolarMass(string formula, long? printed)
    {
        if (formula.Length == 0)
        {
            return printed is null ? null : "molar_mass_printed is filled in, and the form has no formula";
        }

        try
        {
            var mass = ChemicalFormula.Parse(formula).MolarMass;
            return printed / 1000m is { } known && Math.Abs(mass - known) <= MolarMassTolerance * known
                ? null
                : string.Create(CultureInfo.InvariantCulture, $"formula {formula} weighs {mass:0.000} g/mol, printed is '{printed / 1000m}'");
        }
        catch (FormatException)
        {
            return null; // Said already of the form itself.
        }
    }

    private static IEnumerable<string> GoalForm(GoalFormRow row, HashSet<string> goals, HashSet<string> forms, HashSet<string> studies) =>
    [
        .. Unknown("goal", row.GoalId, goals), .. Unknown("form", row.FormId, forms), .. Unknown("study", row.Studies, studies),
        .. Unknown("article", $"{row.ArticlesFor};{row.ArticlesAgainst}", Articles),
    ];

    private static IEnumerable<string> Unknown(string what, string list, HashSet<string> known) =>
        FormGuideMapping.Split(list).Where(id => !known.Contains(id)).Select(id => $"{what} '{id}' is not known");

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.Ordinal);

    private static HashSet<string> Ids<T>(List<SeedRow<T>> rows)
        where T : SeededRow => rows.Select(r => r.Value.Id).ToHashSet(StringComparer.Ordinal);
}
