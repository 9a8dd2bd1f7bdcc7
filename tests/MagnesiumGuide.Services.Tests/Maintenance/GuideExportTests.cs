using System.Globalization;
using CsvHelper;
using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Services.Data.Rows;
using MagnesiumGuide.Services.Maintenance;
using MagnesiumGuide.Services.Revisions;
using Microsoft.EntityFrameworkCore;

namespace MagnesiumGuide.Services.Tests.Maintenance;

public sealed class GuideExportTests : IAsyncDisposable
{
    private static readonly string[] EditableTables = ["Sources", "FoodTables", "FoodGroups", "Foods", "FoodValues", "Portions"];
    private readonly GuideDatabase database;
    private readonly GuideDatabase fresh = new();
    private readonly string folder = Path.Combine(Directory.CreateTempSubdirectory("guide-export-").FullName, "out");

    public GuideExportTests(TemplateDatabase template) => database = template.Copy();

    [Fact]
    public async Task Write_ThenAFreshDatabase_HoldsTheSameInEveryTable()
    {
        await database.StartAsync(SeedFolder.Shipped);
        await ChangeManyThingsAsync();

        var report = await WriteAsync();
        await fresh.StartAsync(folder);

        report.Revisions.Should().BePositive();
        var tables = await database.Sql("SELECT name AS Value FROM sqlite_master WHERE type = 'table' AND sql LIKE '%IsFromSeed%' ORDER BY name");
        tables.Should().Contain(EditableTables).And.HaveCountGreaterThan(20);
        foreach (var table in tables)
        {
            (await RowsAsync(fresh, table)).Should().Equal(await RowsAsync(database, table), "{0} is the same", table);
        }

        (await fresh.Search("kruimelkoek")).Should().Equal("kruimelkoek");
        (await fresh.Search("appel")).Should().NotContain("appel", "it was retired");
    }

    [Fact]
    public async Task Write_ThenTheNextReleaseStarts_KeepsWhatPeopleMade()
    {
        await database.StartAsync(SeedFolder.Shipped);
        await ChangeManyThingsAsync();
        await WriteAsync();
        await fresh.StartAsync(folder);

        await fresh.StartAsync(SeedFolder.Shipped);

        foreach (var table in EditableTables)
        {
            (await RowsAsync(fresh, table)).Should().Equal(await RowsAsync(database, table), "{0} is the same", table);
        }
    }

    [Fact]
    public async Task Write_History_IsAFileOfItsOwnWithEveryChange()
    {
        await database.StartAsync(SeedFolder.Shipped);
        var change = await database.SetAsync(123.4m, "amandelen");

        await WriteAsync();

        var lines = await File.ReadAllLinesAsync(Path.Combine(folder, "revisions.csv"), TestContext.Current.CancellationToken);
        lines.Should().HaveCount(2);
        lines[0].Should().Be("change,at_utc,kind,who,reason,source,locator,undoes,table,row,food,addition,fields,version_after");
        lines[1].Should().StartWith(change!.Id.ToString(CultureInfo.InvariantCulture) + ",").And.Contain(",Edit,an,\"Nieuwe analyse, \"\"met\"\" komma's; en meer\",usda-sr,NDB 1,,FoodValues,")
            .And.Contain("123400");
    }

    [Fact]
    public async Task Write_UnchangedData_GivesTheShippedFilesWithTwoColumnsMore()
    {
        await database.StartAsync(SeedFolder.Shipped);

        await WriteAsync();

        foreach (var name in Directory.GetFiles(SeedFolder.Shipped, "*.csv").Select(f => Path.GetFileName(f)!))
        {
            Rows(Path.Combine(folder, name)).Should().Equal(Rows(Path.Combine(SeedFolder.Shipped, name)), "{0} says the same", name);
        }
    }

    [Fact]
    public async Task Write_AFolderWithSomethingInIt_IsRefused()
    {
        await database.StartAsync(SeedFolder.Shipped);
        Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(Path.Combine(folder, "mine.txt"), "mine", TestContext.Current.CancellationToken);

        await FluentActions.Awaiting(WriteAsync).Should().ThrowAsync<IOException>();

        Directory.GetFiles(folder).Should().ContainSingle();
    }

    public async ValueTask DisposeAsync()
    {
        await database.DisposeAsync();
        await fresh.DisposeAsync();
        Directory.Delete(Path.GetDirectoryName(folder)!, recursive: true);
    }

    // Each row as its filled columns, but for the two that only an export has; the order of rows says nothing, nor does a space at an end.
    private static List<string> Rows(string path)
    {
        using var csv = new CsvReader(new StreamReader(path), CultureInfo.InvariantCulture);
        csv.Read();
        csv.ReadHeader();
        var columns = csv.HeaderRecord!.Except(["retired", "by_hand"], StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var rows = new List<string>();
        while (csv.Read())
        {
            rows.Add(string.Join('|', columns.Where(c => csv[c]!.Length > 0).Select(c => $"{c}={csv[c]!.Trim()}")));
        }

        rows.Sort(StringComparer.Ordinal);
        return rows;
    }

    // Every column but those that say how a row came here.
    private static async Task<List<string>> RowsAsync(GuideDatabase of, string table)
    {
        var columns = await of.Sql($"SELECT name AS Value FROM pragma_table_info('{table}') WHERE name NOT IN ('Version', 'IsFromSeed', 'IsChangedByHand') ORDER BY name");
        var row = string.Join(" || '|' || ", columns.Select(c => $"quote(\"{c}\")"));
        return await of.Sql($"SELECT {row} AS Value FROM \"{table}\" ORDER BY Id");
    }

    // What people do that the rules of our own files would not let pass, too.
    private async Task ChangeManyThingsAsync()
    {
        await database.SetAsync(123.456m, "amandelen");
        await database.SetAsync(null, "banaan");
        await database.ChangeAsync(ChangeKind.Import, async context =>
            (await context.FoodValues.SingleAsync(v => v.FoodId == "cashewnoten" && v.IsPreferred, TestContext.Current.CancellationToken)).Magnesium = Milligrams.Of(261));
        await database.SetAsync(999m, "brood-wit");
        await database.ChangeAsync(ChangeKind.Retire, async context =>
        {
            var apple = await context.Foods.SingleAsync(f => f.Id == "appel", TestContext.Current.CancellationToken);
            (apple.IsRetired, apple.IsChangedByHand) = (true, true);
        });
        await database.ChangeAsync(ChangeKind.Add, context =>
        {
            context.Foods.Add(new FoodRow
            {
                Id = "kruimelkoek",
                NameNl = "Kruimelkoek, \"oma's\"",
                NameEn = "Crumb cake",
                GroupId = "bread",
                State = "baked",
                SearchNl = "kruimelkoek",
                SearchEn = "",
                Commonness = 4,
                MaxPortions = 0,
                Contains = "gluten;egg",
                NevoCode = "",
                NoteNl = "Eén regel,\nen nog een",
                NoteEn = "",
                SourceId = "guide-editorial",
                Locator = "here",
            });
            context.FoodValues.Add(new FoodValueRow
            {
                Id = "kruimelkoek/usda-sr",
                FoodId = "kruimelkoek",
                TableId = "usda-sr",
                Code = "1",
                TableName = "Cake, crumb",
                Magnesium = Milligrams.FromMicrograms(12_345),
                IsPreferred = true,
                RangeNote = "",
                NoteNl = "",
                NoteEn = "",
                SourceId = "usda-sr",
                Locator = "1",
            });
            return Task.CompletedTask;
        });
    }

    private Task<ExportReport> WriteAsync() =>
        database.With<GuideExport, ExportReport>(e => e.WriteAsync(SeedFolder.Shipped, folder, TestContext.Current.CancellationToken));
}
