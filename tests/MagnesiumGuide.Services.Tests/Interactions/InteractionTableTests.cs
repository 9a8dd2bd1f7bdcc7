using MagnesiumGuide.Domain.Supplements;
using MagnesiumGuide.Services.Catalog;

namespace MagnesiumGuide.Services.Tests.Interactions;

/// <summary>The interactions that ship, against the table that was collected from product leaflets, authorities and studies.</summary>
public sealed class InteractionTableTests(GuideDatabaseFixture fixture) : IClassFixture<GuideDatabaseFixture>
{
    private readonly GuideCatalog catalog = fixture.Database.Catalog;

    /// <summary>Id, kind, hours before and after, severity, direction.</summary>
    public static TheoryData<string, string, int?, int?, string, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, string, int?, int?, string, string>();
            foreach (var cells in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Tables", "published-interactions.csv")).Skip(1).Select(line => line.Split(',')))
            {
                rows.Add(cells[0], cells[1], Hours(cells[2]), Hours(cells[3]), cells[4], cells[5]);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Interaction_EachPublishedRow_SaysTheSame(string id, string kind, int? before, int? after, string severity, string direction)
    {
        var interaction = catalog.Interactions.Should().ContainSingle(i => i.Id == id).Subject;

        interaction.Kind.ToString().Should().BeEquivalentTo(kind);
        interaction.Severity.ToString().Should().BeEquivalentTo(severity);
        ShouldHold(interaction.Before, before);
        ShouldHold(interaction.After, after);
        interaction.IsContraindication.Should().Be(direction == "contraindication" || (direction == "caution" && id != "ci-dehydration"));
        foreach (var text in new[] { interaction.Name, interaction.WhatHappens, interaction.Spacing })
        {
            text.Nl.Should().NotBeEmpty().And.NotContainEquivalentOf("tekort");
            text.En.Should().NotBeEmpty();
        }

        interaction.WhatHappens.En.Should().NotBe(interaction.WhatHappens.Nl);
        catalog.Sources.Should().ContainKey(interaction.Citation.SourceId);
    }

    [Fact]
    public void Interactions_OfTheCatalog_AreAll56WithContraindicationsFirst()
    {
        catalog.Interactions.Should().HaveCount(56);
        var first = catalog.Interactions.TakeWhile(i => i.IsContraindication).ToList();
        first.Should().HaveCount(catalog.Interactions.Count(i => i.IsContraindication));
        first[0].Egfr.Should().Be(new EgfrBand(null, 30));
        first[1].Egfr.Should().Be(new EgfrBand(30, 60));
    }

    [Theory]
    [InlineData(29, "ci-egfr30")]
    [InlineData(30, "ci-egfr60")]
    [InlineData(59, "ci-egfr60")]
    [InlineData(60, null)]
    public void Egfr_AtTheEdgesOfTheBands_FallsInOne(int egfr, string? id) =>
        catalog.Interactions.Where(i => i.Egfr?.Includes(egfr) == true).Select(i => i.Id).Should().Equal(id is null ? [] : [id]);

    /// <summary>Those that the collected facts send to a doctor or pharmacist, or refuse.</summary>
    [Fact]
    public void Interactions_ThatAreForADoctor_StopAPlan()
    {
        string[] stop =
        [
            "mycophenolate", "integrase-inhibitors", "raltegravir", "rilpivirine", "eltrombopag", "tki", "digoxin", "sotalol", "qt-drugs", "calcineurin",
            "chemo-egfr", "aminoglycosides", "amphotericin", "sps", "vit-d-analogues", "misoprostol", "mg-medicines",
            "ci-egfr30", "ci-egfr60", "ci-avblock", "ci-myasthenia", "ci-obstruction", "ci-dehydration", "ci-struvite", "ci-under4", "ci-threonate-preg",
        ];

        catalog.Interactions.Where(i => i.StopsPlan).Select(i => i.Id).Should().BeEquivalentTo(stop);
        catalog.Interactions.Where(i => i.Action == InteractionAction.Space).Should().OnlyContain(i => i.HasSpacing);
    }

    [Fact]
    public void Interactions_OfEveryLanguage_NameNoBrand()
    {
        string[] brands = ["Thyrax", "Euthyrox", "Resonium", "Veltassa", "Maalox", "Rennie", "Tivicay", "Juluca", "Isentress", "Magnaspartate", "Magtein", "Nexium", "Lasix", "Fosamax", "Lanoxin"];

        catalog.Interactions.SelectMany(i => new[] { i.Name.Nl, i.Name.En, i.Examples.Nl, i.Examples.En, i.SearchNames, i.WhatHappens.Nl, i.WhatHappens.En, i.Spacing.Nl, i.Spacing.En })
            .Where(text => brands.Any(b => text.Contains(b, StringComparison.OrdinalIgnoreCase))).Should().BeEmpty();
    }

    private static void ShouldHold(HourRange? range, int? hours)
    {
        (range is null).Should().Be(hours is null);
        if (range is { } known)
        {
            hours!.Value.Should().BeInRange(known.Low, known.High);
            known.StrictMinutes.Should().BeGreaterThanOrEqualTo(hours.Value * 60);
        }
    }

    private static int? Hours(string text) => text.Length == 0 ? null : int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
