using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using MagnesiumGuide.Domain.Supplements;

namespace MagnesiumGuide.Services.Tests.Labels;

/// <summary>The law of the reader: whatever a label says of a compound, no more magnesium comes out than the compound can hold.</summary>
public sealed class LabelLawTests(GuideDatabaseFixture fixture) : IClassFixture<GuideDatabaseFixture>
{
    private const int Labels = 2000;

    // {0} the name, {1} mg, {2} how many; and for how many pieces the amount is: "1", "n" or "d" for a day's portion.
    private static readonly (string Text, char For)[] Wordings =
    [
        ("{0} {1} mg", '1'), ("{1} mg {0}", '1'), ("{0}: {1} mg per tablet, {2} tabletten per dag", '1'), ("Elke capsule bevat {1} mg {0}. Neem {2} capsules per dag.", '1'),
        ("Per tablet: {0} {1} mg; {2}x daags 1 tablet", '1'), ("Per dagdosering ({2} capsules): {0} {1} mg", 'd'), ("Per {2} capsules: {0} {1} mg", 'n'),
        ("{2} tabletten bevatten {1} mg {0}", 'n'), ("Ingrediënten: {0} {1} mg, antiklontermiddel (magnesiumstearaat)\n{2} capsules per dag", '1'),
        ("{0} {1} mg per capsule. Take {2} capsules daily.", '1'), ("Serving size: {2} capsules\n{0} {1} mg", 'n'), ("Each tablet contains {1} mg {0}; {2} tablets per day", '1'),
        ("Pro Kapsel: {0} {1} mg, täglich {2} Kapseln", '1'), ("Tagesdosis ({2} Tabletten): {0} {1} mg", 'd'), ("{2} Kapseln enthalten {1} mg {0}", 'n'),
    ];

    private static readonly (string Id, string Name)[] German =
    [
        ("oxide", "Magnesiumoxid"), ("citrate", "Magnesiumcitrat"), ("malate", "Magnesiummalat"), ("bisglycinate", "Magnesiumbisglycinat"), ("taurate", "Magnesiumtaurat"),
        ("threonate", "Magnesium-L-Threonat"), ("gluconate", "Magnesiumgluconat"), ("lactate-dihydrate", "Magnesiumlaktat"), ("carbonate-basic", "Magnesiumcarbonat"),
        ("chloride-hexahydrate", "Magnesiumchlorid"), ("orotate", "Magnesiumorotat"), ("sulfate-heptahydrate", "Bittersalz"),
    ];

    [Fact]
    public void Read_AnyCompoundAmountCountAndWording_NeverGivesMoreThanTheCompoundHolds() =>
        Prop.ForAll(Written().ToArbitrary(), ShouldHold).Check(Config.QuickThrowOnFailure.WithMaxTest(Labels));

    private static decimal Most(SupplementForm form, IReadOnlyList<SupplementForm> forms) => forms
        .Where(f => f.Formula is not null && (f.Id == form.Id || f.VariantOf == form.Id || f.Id == form.VariantOf || (f.VariantOf is not null && f.VariantOf == form.VariantOf)))
        .Max(f => f.Formula!.ElementalFraction);

    private Gen<Label> Written()
    {
        var forms = fixture.Database.Catalog.Forms.Where(f => f.Formula is not null && f.Id != "stearate").ToList();
        (string Name, decimal Most)[] names =
        [
            .. forms.SelectMany(f => new[] { f.Name.Nl, f.Name.En }.Distinct(StringComparer.Ordinal).Select(n => (n, Most(f, forms)))),
            .. German.Select(g => (g.Name, Most(forms.Single(f => f.Id == g.Id), forms))),
        ];
        return
            from named in Gen.Elements(names)
            from wording in Gen.Elements(Wordings)
            from mg in Gen.OneOf(Gen.Choose(1, 5000), Gen.Elements(1, 999, 1000, 1001, 9999, 20_000))
            from count in Gen.Choose(1, 12)
            select new Label(string.Format(CultureInfo.InvariantCulture, wording.Text, named.Name, mg, count), wording.For, named.Most, mg, count);
    }

    private void ShouldHold(Label label)
    {
        var read = fixture.Database.Catalog.Labels.Read(label.Text);

        var most = (label.Mg * label.Most) + 0.001m;
        var pieces = label.For == '1' ? 1 : label.Count;
        read.Elemental.Should().NotBeNull(label.Text);
        read.Elemental!.Value.Value.Should().BeLessThanOrEqualTo(most, label.Text);
        (read.High?.Value ?? 0).Should().BeLessThanOrEqualTo(most, label.Text);
        (read.PerUnit?.Value ?? 0).Should().BeLessThanOrEqualTo((most / pieces) + 0.001m, label.Text);
        (read.PerDayHigh?.Value ?? 0).Should().BeLessThanOrEqualTo(label.For == '1' ? most * label.Count : most, label.Text);
    }

    private sealed record Label(string Text, char For, decimal Most, int Mg, int Count);
}
