using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Domain.Foods;
using MagnesiumGuide.Domain.Intake;
using MagnesiumGuide.Domain.People;
using MagnesiumGuide.Domain.Provenance;
using MagnesiumGuide.Domain.References;
using MagnesiumGuide.Domain.Supplements;

namespace MagnesiumGuide.Domain.Tests;

/// <summary>Makes the parts of a day with only what a test is about filled in.</summary>
internal static class Make
{
    public static readonly Citation Citation = new("a-table", "page 1", true);

    public static readonly SupplementForm Oxide = Form("oxide", "MgO", Domain.Supplements.Solubility.PracticallyInsoluble);

    public static readonly SupplementForm Citrate = Form("citrate", "Mg3(C6H5O7)2", Domain.Supplements.Solubility.Soluble);

    public static readonly SupplementForm WithoutFormula = Form("marine", null, null);

    /// <summary>EFSA 2018, Table 1: no level under 4 years, 250 mg from then on. And another body's, which is never used.</summary>
    public static readonly IReadOnlyList<UpperLevel> Levels =
    [
        Level("efsa-under-4", new AgeBand(0, 48), null, used: true),
        Level("efsa-from-4", new AgeBand(48, null), 250, used: true),
        Level("iom-from-9", new AgeBand(108, null), 350, used: false),
    ];

    /// <summary>The parameters of facts/reference/absorption.md.</summary>
    public static readonly AbsorptionModel Model = new(42, 36, 0.07m, 0.65m, 0.6m, 1.4m, 3, 0.04m, 0.23m);

    public static IntakeLine Food(decimal? mgPerHundredGrams, decimal grams) =>
        new IntakeLine.Food("a-food", Content(mgPerHundredGrams), Grams.Of(grams), Citation);

    public static MagnesiumContent Content(decimal? mgPerHundredGrams) =>
        mgPerHundredGrams is { } mg ? new MagnesiumContent(Milligrams.Of(mg), ValueStatus.Measured) : MagnesiumContent.Unknown;

    public static IntakeLine Unlisted(decimal grams, decimal? mgPerHundredGrams, decimal? addedMg = null) =>
        new IntakeLine.Unlisted("Oma's granola", Grams.Of(grams), Amount(mgPerHundredGrams), Amount(addedMg));

    public static IntakeLine Water(decimal? mgPerLitre, decimal millilitres) => new IntakeLine.Water(Amount(mgPerLitre), millilitres);

    public static IntakeLine Supplement(SupplementForm form, decimal milligrams, LabelBasis basis, decimal perDay = 1) =>
        new IntakeLine.Supplement(new SupplementDose(form, milligrams, basis, perDay));

    public static SupplementForm Form(string id, string? formula, Solubility? solubility) => new(
        id, new BilingualText(id, id), formula is null ? null : ChemicalFormula.Parse(formula), FormGroup.Other, solubility,
        EuStatus.Permitted, "A", null, true, false, Nothing, Nothing, Citation);

    public static ReferenceValue Value(
        ReferenceKind kind, int from, int? below, Sex? sex, decimal mg,
        PhysiologicalState state = PhysiologicalState.None, Feeding? feeding = null) =>
        new(kind, new LifeStage(new AgeBand(from, below), sex, state), Milligrams.Of(mg), "A body", 2015, feeding, Nothing, Citation);

    public static ReferenceSet Set(params IReadOnlyList<ReferenceValue> values) =>
        new("a-set", "A body", "NL", 2015, new BilingualText("Een set", "A set"), true, Nothing, Citation, values);

    public static IntakeAssessment Day(Person? person, ReferenceSet set, params IReadOnlyList<IntakeLine> lines) =>
        IntakeAssessment.For(person, set, Levels, Model, lines);

    /// <summary>A day of someone of 34, of whom nothing else is known, with no reference values to hold it against.</summary>
    public static IntakeAssessment Day(params IReadOnlyList<IntakeLine> lines) => Day(new Person(34 * 12, null), Set(), lines);

    private static readonly BilingualText Nothing = new("", "");

    private static Milligrams? Amount(decimal? mg) => mg is { } value ? Milligrams.Of(value) : null;

    private static UpperLevel Level(string id, AgeBand ages, decimal? mg, bool used) =>
        new(id, "A body", "EU", 2018, ages, Amount(mg), Nothing, Nothing, Nothing, used, Citation);
}
