using MagnesiumGuide.Domain.Intake;
using MagnesiumGuide.Domain.Provenance;
using MagnesiumGuide.Domain.Supplements;
using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Web.Binding;
using MagnesiumGuide.Web.Formatting;
using MagnesiumGuide.Web.Localization;
using static MagnesiumGuide.Web.Localization.Words;

namespace MagnesiumGuide.Web.Pages;

/// <summary>The small texts beside a line of the day.</summary>
public static class LineText
{
    /// <summary>What stands behind the name: the state of a food, or that it is in no table.</summary>
    public static string Small(DayLineView view) => view switch
    {
        { Line: DayLine.Unlisted } => Say("Line.InNoTable"),
        { Line: DayLine.Supplement dose } => Say(view.Form is { IsMedicine: true } ? "Line.MedicineOf" : "Line.DoseOf", dose.Milligrams, BasisOf(dose.Basis)),
        { Food: { } food } when view.Contribution?.Grams is { } grams => $"{Say($"State.{food.State}")}, {Numbers.Text(grams.Value)} g",
        { Food: { } food } => Say($"State.{food.State}"),
        _ => "",
    };

    /// <summary>The source of a line in a few words, before it is opened.</summary>
    public static string SourceSummary(DayLineView view, GuideCatalog catalog) => view.Contribution?.Line switch
    {
        null => Say("Source.Change"),
        IntakeLine.Food when view.Food!.Preferred is { } value => Say(
            "Source.Table", catalog.FoodTables[value.TableId].Name,
            value.Content.PerHundredGrams is { } per ? Numbers.AsPublished(per) : "?"),
        IntakeLine.Food => Say("Source.NoValue"),
        IntakeLine.Unlisted { PerHundredGrams: null } => Say("Source.NoValue"),
        IntakeLine.Unlisted => Say("Source.Own"),
        IntakeLine.Water { PerLitre: null } => Say("Source.NoValue"),
        IntakeLine.Water water => Say("Source.Water", Numbers.AsPublished(water.PerLitre!.Value)),
        IntakeLine.Supplement { Dose.Basis: LabelBasis.Elemental } => Say("Source.Label"),
        IntakeLine.Supplement { Dose.Form.Formula: { } formula } => Say("Source.Formula", Numbers.Text(Math.Round(formula.ElementalFraction * 100m, 1, MidpointRounding.AwayFromZero))),
        _ => Say("Source.NoValue"),
    };

    /// <summary>How the magnesium of a pot was worked out.</summary>
    public static string Dose(SupplementDose dose)
    {
        var number = Numbers.Text(dose.LabelMilligrams);
        var perDay = Numbers.Text(dose.PerDay);
        var name = dose.Form.Name.In(Language.Current.Id);
        if (dose.Basis == LabelBasis.Elemental)
        {
            return Say("Dose.Elemental", perDay, number, name);
        }

        if (dose.Form.Formula is not { } formula)
        {
            return Say("Dose.NoFormula", perDay, number, name);
        }

        var percent = Numbers.Text(Math.Round(formula.ElementalFraction * 100m, 1, MidpointRounding.AwayFromZero));
        return dose.Basis == LabelBasis.Compound
            ? Say("Dose.Compound", perDay, number, name, Numbers.Whole(dose.LowPerDay!.Value), percent, formula.Text)
            : Say("Dose.Unknown", perDay, number, name, Numbers.Whole(dose.LowPerDay!.Value), Numbers.Whole(dose.HighPerDay!.Value), percent);
    }

    private static string BasisOf(string basis) => basis is "m" or "v" or "o" ? Say($"Basis.{basis}") : basis;

    /// <summary>"en" for a text that has no Dutch of its own, so that it is read out as English; else null.</summary>
    public static string? LanguageOf(BilingualText text) => !text.IsEmpty && string.Equals(text.Nl, text.En, StringComparison.Ordinal) ? "en" : null;

    /// <summary>The language in which a table names its foods.</summary>
    public static string LanguageOfTable(string tableId) => tableId is "nevo-2025" or "label" ? "nl" : "en";
}
