using MagnesiumGuide.Services.Catalog;
using Microsoft.Extensions.DependencyInjection;

namespace MagnesiumGuide.Services.Tests.Catalog;

public sealed class GuideCatalogTests(GuideDatabaseFixture fixture) : IClassFixture<GuideDatabaseFixture>
{
    private readonly GuideCatalog catalog = fixture.Database.Catalog;

    [Fact]
    public async Task Current_BeforeItWasLoaded_Throws()
    {
        await using var services = fixture.Database.Build();
        var holder = services.GetRequiredService<GuideCatalogHolder>();

        FluentActions.Invoking(() => holder.Current).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void ReferenceSets_InTheListToChooseFrom_BeginWithTheDutchOne() =>
        catalog.ReferenceSets.Where(s => s.IsSelectable).Select(s => s.Id)
            .Should().Equal("gezondheidsraad", "efsa", "hgr-belgium", "d-a-ch", "nnr", "uk", "iom", "who-fao", "anses");

    [Theory]
    [InlineData("voedingscentrum-2014")]
    [InlineData("eu-label")]
    [InlineData("GEZONDHEIDSRAAD")]
    public void SelectableSet_SupersededForLabelsOrMisspelled_IsNull(string id) => catalog.SelectableSet(id).Should().BeNull();

    [Theory]
    [InlineData("marine")]
    [InlineData("bisglycinate-buffered")]
    [InlineData("amino-acid-chelate")]
    [InlineData("unknown")]
    public void Form_OfWhichNobodyKnowsTheComposition_HasNoFormula(string id) => catalog.Form(id)!.Formula.Should().BeNull();

    [Fact]
    public void Form_AllOthers_HaveAFormula() => catalog.Forms.Count(f => f.Formula is not null).Should().Be(40);

    [Fact]
    public void Absorption_AsShipped_IsThePublishedModel()
    {
        catalog.Absorption.Uptake(250).Should().BeApproximately(54, 0.5m);
        catalog.Sources.Should().ContainKey(catalog.AbsorptionCitation.SourceId);
    }
}
