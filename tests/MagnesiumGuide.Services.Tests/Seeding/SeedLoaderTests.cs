using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Services.Data.Rows;
using Microsoft.EntityFrameworkCore;

namespace MagnesiumGuide.Services.Tests.Seeding;

public sealed class SeedLoaderTests(TemplateDatabase template) : IAsyncDisposable
{
    private const string Apricot = "abrikoos/usda-sr";

    private readonly GuideDatabase database = template.Copy();
    private readonly SeedFolder seeds = SeedFolder.Copy();

    [Fact]
    public async Task Load_ASecondTime_ChangesNothing()
    {
        var report = await database.LoadAsync(SeedFolder.Shipped);

        report.Should().BeEquivalentTo(new { Added = 0, Changed = 0, Retired = 0, KeptByHand = Array.Empty<string>() });
    }

    [Theory]
    [InlineData("nl-NL")]
    [InlineData("fr-FR")]
    [InlineData("tr-TR")]
    public async Task Load_InAnotherCulture_ReadsTheSameNumbers(string culture)
    {
        var report = await Cultures.In(culture, () => database.LoadAsync(SeedFolder.Shipped));

        report.Changed.Should().Be(0);
        report.Added.Should().Be(0);
    }

    [Fact]
    public async Task Load_TwiceByOneLoader_ReportsEachTimeWhatItDid()
    {
        await using var empty = new GuideDatabase();
        await empty.StartAsync(SeedFolder.Shipped);
        seeds.Replace("food-values.csv", "boiled, cooked without skin, flesh, without salt\",20,", "boiled, cooked without skin, flesh, without salt\",21,");

        var reports = await empty.With<Services.Seeding.SeedLoader, (int, int)>(async loader =>
        {
            var first = await loader.LoadAsync(seeds.Folder, TestContext.Current.CancellationToken);
            var second = await loader.LoadAsync(seeds.Folder, TestContext.Current.CancellationToken);
            return (first.Changed, second.Changed);
        });

        reports.Should().Be((1, 0));
    }

    [Fact]
    public async Task Load_RowThatChanged_Arrives()
    {
        seeds.Replace("food-values.csv", "\"Apricots, raw\",10,", "\"Apricots, raw\",21.5,");

        var report = await database.LoadAsync(seeds.Folder);

        report.Should().BeEquivalentTo(new { Added = 0, Changed = 1, Retired = 0 });
        (await Value(Apricot)).Magnesium.Should().Be(Milligrams.Of(21.5m));
    }

    [Fact]
    public async Task Load_NameThatChanged_IsFoundByItsNewName()
    {
        seeds.Replace("foods.csv", "\"Aardappelen, gekookt zonder schil\"", "\"Gekookte krieltjes\"");

        await database.StartAsync(seeds.Folder);

        (await database.Search("krieltjes")).Should().Contain("aardappelen-gekookt");
    }

    [Fact]
    public async Task Load_RowThatVanished_IsRetiredAndNotDeleted()
    {
        seeds.Remove("food-values.csv", "abrikoos,usda-sr,");

        var report = await database.LoadAsync(seeds.Folder);

        report.Retired.Should().Be(1);
        var value = await Value(Apricot);
        value.IsRetired.Should().BeTrue();
        value.Magnesium.Should().Be(Milligrams.Of(10));
    }

    [Fact]
    public async Task Load_RetiredRowThatComesBack_IsInUseAgain()
    {
        seeds.Remove("food-values.csv", "abrikoos,usda-sr,");
        await database.LoadAsync(seeds.Folder);

        var report = await database.LoadAsync(SeedFolder.Shipped);

        report.Should().BeEquivalentTo(new { Added = 0, Changed = 1, Retired = 0 });
        (await Value(Apricot)).IsRetired.Should().BeFalse();
    }

    [Fact]
    public async Task Load_RowChangedByHand_IsKeptAndReported()
    {
        await ChangeByHand();

        var report = await database.LoadAsync(SeedFolder.Shipped);

        report.Changed.Should().Be(0);
        report.KeptByHand.Should().Equal("FoodValues/" + Apricot);
        (await Value(Apricot)).Magnesium.Should().Be(Milligrams.Of(23));
    }

    [Fact]
    public async Task Load_RowChangedByHandThatVanished_IsKeptInUse()
    {
        await ChangeByHand();
        seeds.Remove("food-values.csv", "abrikoos,usda-sr,");

        var report = await database.LoadAsync(seeds.Folder);

        report.Retired.Should().Be(0);
        (await Value(Apricot)).IsRetired.Should().BeFalse();
    }

    [Fact]
    public async Task Load_RowThatNeverCameFromSeedData_IsLeftAlone()
    {
        await database.Change(async d =>
        {
            var food = await d.Foods.SingleAsync(f => f.Id == "mueslibol", TestContext.Current.CancellationToken);
            d.Add(new PortionRow
            {
                Id = "mueslibol/schaal",
                FoodId = food.Id,
                NameNl = "schaal",
                NameEn = "tray",
                Grams = Grams.Of(400),
                SourceId = food.SourceId,
                Locator = "typed",
            });
        });

        (await database.LoadAsync(SeedFolder.Shipped)).Retired.Should().Be(0);
    }

    [Fact]
    public async Task Start_AfterAChange_ShowsItInTheCatalog()
    {
        seeds.Replace("forms.csv", "oxide,1,Magnesiumoxide,", "oxide,1,Gebrande magnesia,");

        await database.StartAsync(seeds.Folder);

        database.Catalog.Form("oxide")!.Name.Nl.Should().Be("Gebrande magnesia");
    }

    public ValueTask DisposeAsync()
    {
        seeds.Dispose();
        return database.DisposeAsync();
    }

    private Task<FoodValueRow> Value(string id) =>
        database.Read(d => d.FoodValues.AsNoTracking().SingleAsync(v => v.Id == id, TestContext.Current.CancellationToken));

    private Task ChangeByHand() => database.Change(async d =>
    {
        var value = await d.FoodValues.SingleAsync(v => v.Id == Apricot, TestContext.Current.CancellationToken);
        value.Magnesium = Milligrams.Of(23);
        value.IsChangedByHand = true;
    });
}
