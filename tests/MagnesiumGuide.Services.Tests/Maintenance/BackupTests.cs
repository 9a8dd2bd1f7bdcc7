using MagnesiumGuide.Services.Maintenance;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace MagnesiumGuide.Services.Tests.Maintenance;

public sealed class BackupTests : IAsyncDisposable
{
    private readonly GuideDatabase database;
    private readonly string folder = Directory.CreateTempSubdirectory("guide-backup-").FullName;

    public BackupTests(TemplateDatabase template) => database = template.Copy();

    [Fact]
    public async Task Restore_ABackup_BringsBackWhatWasAndKeepsWhatIsBesideIt()
    {
        await database.StartAsync(SeedFolder.Shipped);
        await database.SetAsync(7, "appel");
        await MakeAsync("a.db");
        await database.SetAsync(9, "appel");

        var report = await RestoreAsync("a.db");
        await database.StartAsync(SeedFolder.Shipped);

        report.Fault.Should().BeNull();
        (await AppleAsync()).Should().Be(7m);
        (await HistoryAsync()).Should().Be(1, "history is that of the backup");
        await MakeAsync("b.db");
        (await RestoreFullAsync(report.KeptAt!)).Fault.Should().BeNull();
        (await AppleAsync()).Should().Be(9m, "what was before is kept");
    }

    [Fact]
    public async Task Make_WhileOthersWrite_HoldsOneMomentAndIsOneSoundFile()
    {
        await database.StartAsync(SeedFolder.Shipped);
        using var stop = new CancellationTokenSource();
        var writer = Task.Run(async () =>
        {
            for (var mg = 10; !stop.IsCancellationRequested; mg++)
            {
                // Two foods in one transaction: a copy that is torn would hold one of them.
                await database.SetAsync(mg, "appel", "banaan");
            }
        }, TestContext.Current.CancellationToken);

        try
        {
            while (await HistoryAsync() == 0)
            {
                await Task.Delay(20, TestContext.Current.CancellationToken);
            }

            for (var i = 0; i < 5; i++)
            {
                await Task.Delay(60, TestContext.Current.CancellationToken);
                await MakeAsync($"{i}.db");
            }
        }
        finally
        {
            await stop.CancelAsync();
            await writer;
        }

        Directory.GetFiles(folder).Select(Path.GetFileName).Should().BeEquivalentTo("0.db", "1.db", "2.db", "3.db", "4.db");
        foreach (var file in Directory.GetFiles(folder))
        {
            Ask(file, "PRAGMA integrity_check").Should().Equal("ok");
            var values = Ask(file, "SELECT v.Magnesium FROM FoodValues v WHERE v.FoodId IN ('appel', 'banaan') AND v.IsPreferred");
            values.Should().HaveCount(2);
            values.Distinct(StringComparer.Ordinal).Should().ContainSingle("both foods changed in one transaction");
        }
    }

    [Fact]
    public async Task Make_AFileThatIsThere_IsNeverOverwritten()
    {
        await database.StartAsync(SeedFolder.Shipped);
        await File.WriteAllTextAsync(PathOf("a.db"), "mine", TestContext.Current.CancellationToken);

        await FluentActions.Awaiting(() => MakeAsync("a.db")).Should().ThrowAsync<IOException>();

        (await File.ReadAllTextAsync(PathOf("a.db"), TestContext.Current.CancellationToken)).Should().Be("mine");
    }

    [Theory]
    [InlineData("missing", BackupFault.Missing)]
    [InlineData("empty", BackupFault.Other)]
    [InlineData("text", BackupFault.Damaged)]
    [InlineData("truncated", BackupFault.Damaged)]
    [InlineData("overwritten", BackupFault.Damaged)]
    [InlineData("newer", BackupFault.Newer)]
    [InlineData("other", BackupFault.Other)]
    public async Task Restore_AFileThatCannotBe_IsRefusedAndNothingChanges(string damage, BackupFault fault)
    {
        await database.StartAsync(SeedFolder.Shipped);
        await database.SetAsync(7, "appel");
        await MakeAsync("a.db");
        await database.SetAsync(9, "appel");
        Damage(PathOf("a.db"), damage);

        var report = await RestoreAsync("a.db");

        report.Should().Be(new RestoreReport(fault, null));
        (await AppleAsync()).Should().Be(9m);
        Directory.GetFiles(Path.GetDirectoryName(database.File)!, "*before-restore*").Should().BeEmpty();
    }

    [Fact]
    public async Task Restore_ABackupOfAnOlderRelease_IsMigratedByTheStart()
    {
        await database.StartAsync(SeedFolder.Shipped);
        await MakeAsync("old.db");
        Ask(PathOf("old.db"), "DROP TABLE PregnancyCautions");
        Ask(PathOf("old.db"), "DELETE FROM __EFMigrationsHistory WHERE MigrationId LIKE '%AddPregnancyCautions'");

        (await RestoreAsync("old.db")).Fault.Should().BeNull();
        await database.StartAsync(SeedFolder.Shipped);

        database.Catalog.PregnancyCautions.Should().NotBeEmpty();
    }

    public async ValueTask DisposeAsync()
    {
        await database.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private static void Damage(string path, string damage)
    {
        switch (damage)
        {
            case "missing":
                File.Delete(path);
                break;
            case "empty":
                File.WriteAllBytes(path, []);
                break;
            case "text":
                File.WriteAllText(path, new string('x', 100_000));
                break;
            case "truncated":
                using (var file = File.OpenWrite(path))
                {
                    file.SetLength(file.Length / 2);
                }

                break;
            case "overwritten":
                using (var file = File.OpenWrite(path))
                {
                    file.Seek(file.Length / 2, SeekOrigin.Begin);
                    file.Write(new byte[65_536]);
                }

                break;
            case "newer":
                Ask(path, "INSERT INTO __EFMigrationsHistory VALUES ('29991231000000_OfLater', '99.0')");
                break;
            default:
                File.Delete(path);
                Ask(path, "CREATE TABLE Recipes (Id INTEGER PRIMARY KEY)");
                break;
        }
    }

    private static List<string> Ask(string path, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var answers = new List<string>();
        while (reader.Read())
        {
            answers.Add(reader.GetValue(0).ToString()!);
        }

        return answers;
    }

    private string PathOf(string name) => Path.Combine(folder, name);

    private Task<bool> MakeAsync(string name) => database.With<Backup, bool>(b =>
    {
        b.Make(PathOf(name));
        return Task.FromResult(true);
    });

    private Task<RestoreReport> RestoreAsync(string name) => RestoreFullAsync(PathOf(name));

    private Task<RestoreReport> RestoreFullAsync(string path) => database.With<Backup, RestoreReport>(b => Task.FromResult(b.Restore(path)));

    private async Task<decimal> AppleAsync() => (await database.Read(d => d.FoodValues.AsNoTracking().Where(v => v.FoodId == "appel" && v.IsPreferred)
        .Select(v => v.Magnesium!.Value).SingleAsync(TestContext.Current.CancellationToken))).Value;

    private Task<int> HistoryAsync() => database.Read(d => d.Changes.CountAsync(TestContext.Current.CancellationToken));
}
