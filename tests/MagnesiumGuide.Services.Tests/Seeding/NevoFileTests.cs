using MagnesiumGuide.Domain.Foods;
using MagnesiumGuide.Domain.People;
using MagnesiumGuide.Services.Foods;
using MagnesiumGuide.Services.Intake;
using Microsoft.EntityFrameworkCore;

namespace MagnesiumGuide.Services.Tests.Seeding;

/// <summary>NEVO's values can be left out in one step: delete their file.</summary>
public sealed class NevoFileTests(TemplateDatabase template) : IAsyncLifetime
{
    private readonly GuideDatabase database = template.Copy();
    private readonly SeedFolder seeds = SeedFolder.Copy();

    public async ValueTask InitializeAsync()
    {
        seeds.Delete("food-values-nevo.csv");
        await database.StartAsync(seeds.Folder);
    }

    [Fact]
    public async Task Content_FoodThatOnlyNevoHas_IsUnknown()
    {
        var food = (await Foods("mueslibol"))["mueslibol"];

        food.Content.PerHundredGrams.Should().BeNull();
        food.Content.Status.Should().Be(ValueStatus.Missing);
        food.Portions.Should().NotBeEmpty();
    }

    [Fact]
    public async Task Content_AnyFood_HoldsNoNumberOfNevo()
    {
        var ids = await database.Read(d => d.Foods.Select(f => f.Id).ToListAsync(TestContext.Current.CancellationToken));

        (await Foods([.. ids])).Values.SelectMany(f => f.Values).Should().NotContain(v => v.Citation.SourceId == "nevo-2025");
    }

    [Fact]
    public async Task Assess_DayWithSuchAFood_IsAtLeastWhatTheRestHolds()
    {
        var request = new IntakeRequest(
            new Person(34 * 12, null),
            database.Catalog.ReferenceSets[0],
            [new RequestedLine.Food("mueslibol", 1, "stuk"), new RequestedLine.Food("aardappelen-gekookt", 200, null)]);

        var outcome = await database.With<IntakeService, IntakeOutcome>(s => s.AssessAsync(request, TestContext.Current.CancellationToken));

        outcome.Assessment!.Total!.Value.Value.Should().Be(40);
        outcome.Assessment.IsLowerBound.Should().BeTrue();
        outcome.SourceIds.Should().Equal("usda-sr");
    }

    [Fact]
    public async Task Load_FilePutBack_KnowsTheValuesAgain()
    {
        await database.LoadAsync(SeedFolder.Shipped);

        (await Foods("mueslibol"))["mueslibol"].Content.PerHundredGrams!.Value.Value.Should().Be(58);
    }

    public ValueTask DisposeAsync()
    {
        seeds.Dispose();
        return database.DisposeAsync();
    }

    private Task<IReadOnlyDictionary<string, Food>> Foods(params string[] ids) =>
        database.With<FoodLookup, IReadOnlyDictionary<string, Food>>(l => l.ByIdAsync(ids, TestContext.Current.CancellationToken));
}
