using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Domain.Foods;
using MagnesiumGuide.Services.Data;
using MagnesiumGuide.Services.Data.Rows;
using MagnesiumGuide.Services.Import;
using MagnesiumGuide.Services.Revisions;
using Microsoft.EntityFrameworkCore;

namespace MagnesiumGuide.Services.Tests.Import;

/// <summary>What holds for every import, whatever the file.</summary>
public sealed class ImporterTests(TemplateDatabase template) : IAsyncLifetime
{
    private const string Nevo = "nevo_2025_layout_invented.csv";
    private const string Almonds = "NDB 12061 / FDC 170567";
    private ImportWorld world = null!;

    public async ValueTask InitializeAsync() => world = await ImportWorld.StartAsync(template);

    public ValueTask DisposeAsync() => world.DisposeAsync();

    [Fact]
    public async Task Import_NewFoods_AreFoundBySearchWithTheirValue()
    {
        var report = await world.ImportAsync(ImportWorld.Data(Nevo));

        report.Of(ImportKind.New).Should().Be(5);
        report.IsAllIn.Should().BeFalse("one row is per 100 ml");
        (await world.Database.Search("proefbrood volkoren")).Should().StartWith("nevo-2025-900001");
        (await ValueAsync("nevo-2025-900001/nevo-2025")).Should().BeEquivalentTo(new
        {
            Magnesium = Milligrams.Of(64),
            Status = ValueStatus.Measured,
            EnergyKcal = 236,
            IsPreferred = true,
            SourceId = "nevo-2025",
            Locator = "900001, magnesium per 100 g",
            Version = 1,
        });
    }

    [Fact]
    public async Task Import_ASecondTime_ChangesNothing()
    {
        await world.ImportAsync(ImportWorld.Data(Nevo));
        var before = await world.EverythingAsync();

        var report = await world.ImportAsync(ImportWorld.Data(Nevo));

        report.ChangeId.Should().BeNull("nothing was written");
        report.Of(ImportKind.Unchanged).Should().Be(5);
        (await world.EverythingAsync()).Should().Equal(before);
    }

    [Fact]
    public async Task Undo_AnImport_GivesBackEverythingAndImportingAgainBringsItBack()
    {
        var path = Own((Almonds, "271,5"), ("99001", "31"));
        var before = await world.EverythingAsync();
        var report = await world.ImportAsync(path, AsUsda);
        var after = await world.EverythingAsync();

        var undo = await world.UndoAsync(report.ChangeId!.Value);

        undo.Kept.Should().BeEmpty();
        (await world.EverythingAsync()).Should().Equal(before).And.NotEqual(after);
        (await world.ImportAsync(path, AsUsda)).Of(ImportKind.Restored).Should().Be(1);
        (await world.EverythingAsync()).Should().Equal(after);
    }

    // Row by row through all rows of the import this takes minutes, and hours for a whole table.
    [Fact]
    public async Task Undo_OfTenThousandFoods_TakesSeconds()
    {
        var report = await world.ImportAsync(Own([.. Enumerable.Range(100_000, 10_000).Select(i => ($"{i}", "31"))]), AsUsda);
        var start = TimeProvider.System.GetTimestamp();

        (await world.UndoAsync(report.ChangeId!.Value)).Undone.Should().Be(20_000);

        TimeProvider.System.GetElapsedTime(start).Should().BeLessThan(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task Undo_OfAnUndo_BringsTheImportBack()
    {
        var report = await world.ImportAsync(Own((Almonds, "271,5"), ("99001", "31")), AsUsda);
        var after = await world.EverythingAsync();
        var undo = await world.UndoAsync(report.ChangeId!.Value);

        await world.UndoAsync(undo.ChangeId!.Value);

        (await world.EverythingAsync()).Should().Equal(after);
        (await world.Database.Search("proefvoedsel 99001")).Should().Contain("usda-sr-99001");
    }

    [Fact]
    public async Task Undo_AfterAnEdit_KeepsTheEditedRowAndNamesIt()
    {
        var report = await world.ImportAsync(Own(("99001", "31"), ("99002", "32")), AsUsda);
        await EditAsync("usda-sr-99001/usda-sr", 55m);

        var undo = await world.UndoAsync(report.ChangeId!.Value);

        undo.Kept.Should().Equal("Foods/usda-sr-99001", "FoodValues/usda-sr-99001/usda-sr");
        (await ValueAsync("usda-sr-99001/usda-sr")).Magnesium.Should().Be(Milligrams.Of(55m));
        (await world.Database.Search("proefvoedsel 99001")).Should().Contain("usda-sr-99001");
        (await world.Database.Search("proefvoedsel 99002")).Should().NotContain("usda-sr-99002");
    }

    [Fact]
    public async Task Import_AValueThatWasChangedByHand_IsKeptAndNamed()
    {
        await EditAsync("amandelen/usda-sr", 99m);
        var path = Own((Almonds, "270"));

        var (report, rows) = await world.PrepareAsync(path, AsUsda);
        await world.ImportAsync(path, AsUsda);

        report.IsAllIn.Should().BeFalse();
        rows.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Kind = ImportKind.KeptByHand, FoodId = "amandelen" });
        (await ValueAsync("amandelen/usda-sr")).Magnesium.Should().Be(Milligrams.Of(99m));
    }

    [Fact]
    public async Task Import_AChangedValue_IsInHistoryAndOutlivesTheNextStart()
    {
        var path = Own((Almonds, "271,5"));
        var before = (await ValueAsync("amandelen/usda-sr")).Magnesium!.Value;

        var report = await world.ImportAsync(path, AsUsda);
        await world.Database.StartAsync(SeedFolder.Shipped);

        (await ValueAsync("amandelen/usda-sr")).Magnesium.Should().Be(Milligrams.Of(271.5m));
        var revision = await world.Database.Read(d => d.Revisions.SingleAsync(r => r.ChangeId == report.ChangeId && r.RowId == "amandelen/usda-sr", ImportWorld.Stop));
        revision.Fields.Should().Contain($"\"Magnesium\":[{before.Micrograms},271500]");
        var change = await world.Database.Read(d => d.Changes.SingleAsync(c => c.Id == report.ChangeId, ImportWorld.Stop));
        change.Should().BeEquivalentTo(new { Kind = ChangeKind.Import, Who = "an", Reason = "Nieuwe uitgave", SourceId = "usda-sr", Locator = "own.csv" });
    }

    [Fact]
    public async Task Import_CancelledWhileWriting_LeavesNothing()
    {
        using var stop = new CancellationTokenSource();
        var before = await world.EverythingAsync();

        var import = () => world.ImportAsync(Own((Almonds, "271,5"), ("99001", "31")), AsUsda, progress: new CancelAt(stop, ImportStep.Writing), stop: stop.Token);

        await import.Should().ThrowAsync<OperationCanceledException>();
        (await world.EverythingAsync()).Should().Equal(before);
        (await world.Database.Read(d => d.Changes.CountAsync(ImportWorld.Stop))).Should().Be(0);
    }

    [Fact]
    public async Task Import_AfterSomeoneChangedSomethingSinceThePreview_WritesNothing()
    {
        var (path, stage) = (Own(("99001", "31")), world.Stage);
        using var file = FoodFile.Open(path, stop: TestContext.Current.CancellationToken);
        var mapping = AsUsda(FoodFileReaders.Recognise(file));

        var import = () => world.Database.With<FoodTableImporter, ImportReport>(async importer =>
        {
            await importer.PrepareAsync(file, mapping, stage, null, ImportWorld.Stop);
            await EditAsync("amandelen/usda-sr", 99m);
            return await importer.ApplyAsync(mapping, file.Name, stage, new ImportChoice("an", "x"), null, ImportWorld.Stop);
        });

        await import.Should().ThrowAsync<StalePlanException>();
        (await world.Database.Search("proefvoedsel 99001")).Should().NotContain("usda-sr-99001");
    }

    [Fact]
    public async Task Import_ACodeOfNevoThatAFoodCarries_BelongsToThatFoodAndIsNotPreferred()
    {
        var path = world.Write("own.csv", "code;naam;magnesium (mg)\n982;Aardappelen gekookt z schil;19\n");

        await world.ImportAsync(path, m => m with { Table = KnownTables.Nevo(2025, "9.0") });

        (await ValueAsync("aardappelen-gekookt/nevo-2025")).Should().BeEquivalentTo(new { Magnesium = Milligrams.Of(19), IsPreferred = false, FoodId = "aardappelen-gekookt" });
    }

    [Fact]
    public async Task Prepare_ANameOfTheGuide_IsProposedAndNeverApplied()
    {
        var (report, rows) = await world.PrepareAsync(world.Write("own.csv", "code;naam;magnesium (mg)\n99001;Amandelen;270\n"), AsUsda);

        report.Proposals.Should().Be(1);
        rows.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Kind = ImportKind.New, FoodId = "usda-sr-99001", Proposal = "amandelen" });
    }

    [Fact]
    public async Task Prepare_WhatLooksWrong_IsNamedAndCanBeLeftOut()
    {
        var path = Own((Almonds, "2700"), ("99001", "4000"), ("99002", "30"));

        var (report, rows) = await world.PrepareAsync(path, AsUsda);
        var done = await world.ImportAsync(path, AsUsda, new ImportChoice("an", "x") { TakesSuspicious = false });

        report.Suspicious.Should().Be(2);
        rows[0].Suspicions.Should().Be(Suspicions.Range | Suspicions.Jump | Suspicions.OtherName);
        rows[1].Suspicions.Should().Be(Suspicions.Range);
        done.Should().BeEquivalentTo(new { LeftOut = 2, Written = 1, IsAllIn = false });
    }

    [Fact]
    public async Task Import_OnlyKnownFoods_AddsNone()
    {
        var report = await world.ImportAsync(Own((Almonds, "271"), ("99001", "31")), AsUsda, new ImportChoice("an", "x") { AddsFoods = false });

        report.Should().BeEquivalentTo(new { LeftOut = 1, Written = 1 });
        (await world.Database.Search("proefvoedsel 99001")).Should().NotContain("usda-sr-99001");
    }

    [Fact]
    public async Task Import_AnEditionThatIsNotThere_BringsItsTableAndSource()
    {
        await world.ImportAsync(ImportWorld.Data("nevo_2023_layout_invented.csv"));

        var table = await world.Database.Read(d => d.FoodTables.SingleAsync(t => t.Id == "nevo-2023", ImportWorld.Stop));
        table.Edition.Should().Be("2023/8.0");
        var source = await world.Database.Read(d => d.Sources.SingleAsync(s => s.Id == "nevo-2023", ImportWorld.Stop));
        source.AttributionNl.Should().Be("Based on data from NEVO online version 2023/8.0, RIVM, Bilthoven");
        world.Database.Catalog.Sources.Should().ContainKey("nevo-2023");
    }

    [Fact]
    public async Task Import_ALaterEdition_IsATableOfItsOwnAndEachValueCitesItsOwnEdition()
    {
        await world.ImportAsync(NevoOf("9.0", "64"));
        var before = await world.EverythingAsync();

        var report = await world.ImportAsync(NevoOf("9.1", "66"));

        (await CitedAsync("nevo-2025-990001/nevo-2025")).Should().Be("64 mg: 2025/9.0, 2025/9.0");
        (await CitedAsync("nevo-2025-9-1-990001/nevo-2025-9-1")).Should().Be("66 mg: 2025/9.1, 2025/9.1");
        (await world.UndoAsync(report.ChangeId!.Value)).Kept.Should().BeEmpty();
        (await world.EverythingAsync()).Should().Equal(before);
    }

    [Theory]
    [InlineData("nevo-2025", "2025/9.0", TableFault.FileSaysOtherwise)]
    [InlineData("nevo-2025", "2025/9.1", TableFault.IsOtherEdition)]
    [InlineData("efsa-2015", "2025/9.1", TableFault.IsOtherSource)]
    [InlineData("Nevo/nieuw", "2025/9.1", TableFault.BadId)]
    [InlineData("", "2025/9.1", TableFault.Missing)]
    public async Task Import_IntoATableThatItIsNotOf_IsRefused(string id, string edition, TableFault expected)
    {
        var path = NevoOf("9.1", "66");
        ImportMapping Into(ImportMapping mapping) => mapping with { Table = new FoodTableInfo(id, "NEVO-online", edition) };

        var import = () => world.ImportAsync(path, Into);

        await import.Should().ThrowAsync<ArgumentException>();
        using var file = FoodFile.Open(path, stop: TestContext.Current.CancellationToken);
        TableRules.Fault(Into(FoodFileReaders.Recognise(file)), world.Database.Catalog).Should().Be(expected);
        (await world.Database.Search("nevoproef")).Should().BeEmpty();
    }

    private static ImportMapping AsUsda(ImportMapping mapping) => mapping with { Table = KnownTables.StandardReference, DecimalMark = ',' };

    private string Own(params (string Code, string Amount)[] rows) => world.Write(
        "own.csv", "code;naam;magnesium (mg)\n" + string.Concat(rows.Select(r => $"{r.Code};Proefvoedsel {r.Code.Replace("/", "")};{r.Amount}\n")));

    private string NevoOf(string version, string amount) => world.Write(
        $"nevo {version}.csv",
        "NEVO-versie/NEVO-version|Voedingsmiddelgroep|Food group|NEVO-code|Voedingsmiddelnaam/Dutch food name|Engelse naam/Food name|Synoniem|Hoeveelheid/Quantity|Bevat sporen van/Contains traces of|MG (mg)\n"
        + $"NEVO-Online 2025 {version}|Brood|Bread|990001|Nevoproef|Nevo test||per 100g||{amount}\n");

    private async Task<string> CitedAsync(string id)
    {
        var value = await ValueAsync(id);
        var table = await world.Database.Read(d => d.FoodTables.SingleAsync(t => t.Id == value.TableId, ImportWorld.Stop));
        var source = await world.Database.Read(d => d.Sources.SingleAsync(s => s.Id == value.SourceId, ImportWorld.Stop));
        return $"{value.Magnesium!.Value.Micrograms / 1000} mg: {table.Edition}, {source.Edition}";
    }

    private async Task<FoodValueRow> ValueAsync(string id) => await world.Database.Read(d => d.FoodValues.AsNoTracking().SingleAsync(v => v.Id == id, ImportWorld.Stop));

    private async Task EditAsync(string valueId, decimal magnesium)
    {
        await using var services = world.Database.Build();
        await services.StartGuideAsync(world.Database.ConnectionString, SeedFolder.Shipped, ImportWorld.Stop);
        await using var scope = Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.CreateAsyncScope(services);
        var database = Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetRequiredService<GuideDbContext>(scope.ServiceProvider);
        (await database.FoodValues.SingleAsync(v => v.Id == valueId, ImportWorld.Stop)).Magnesium = Milligrams.Of(magnesium);
        await Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetRequiredService<ChangeWriter>(scope.ServiceProvider)
            .SaveAsync(new NewChange(ChangeKind.Edit, "bo", "Nieuwe analyse", "usda-sr", "x"), ImportWorld.Stop);
    }

    private sealed class CancelAt(CancellationTokenSource stop, ImportStep step) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value)
        {
            if (value.Step == step)
            {
                stop.Cancel();
            }
        }
    }
}
