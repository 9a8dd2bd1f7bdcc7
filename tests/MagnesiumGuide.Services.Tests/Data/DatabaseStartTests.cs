using Microsoft.Data.Sqlite;

namespace MagnesiumGuide.Services.Tests.Data;

public sealed class DatabaseStartTests(TemplateDatabase template)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    [Fact]
    public async Task Start_ProcessKilledWhileItMigrated_StartsAllTheSame()
    {
        await using var database = new GuideDatabase();
        LeaveStaleLock(database);

        await database.StartAsync(SeedFolder.Shipped).WaitAsync(Patience, TestContext.Current.CancellationToken);

        database.Catalog.ReferenceSets.Should().NotBeEmpty();
    }

    [Fact]
    public async Task Start_StaleLockAndNothingToMigrate_StartsAllTheSame()
    {
        await using var database = template.Copy();
        LeaveStaleLock(database);

        await database.StartAsync(SeedFolder.Shipped).WaitAsync(Patience, TestContext.Current.CancellationToken);

        database.Catalog.ReferenceSets.Should().NotBeEmpty();
    }

    [Fact]
    public async Task Start_LockFileLeftBehind_StartsAllTheSame()
    {
        await using var database = template.Copy();
        await File.WriteAllTextAsync(database.File + ".lock", "", TestContext.Current.CancellationToken);

        await database.StartAsync(SeedFolder.Shipped).WaitAsync(Patience, TestContext.Current.CancellationToken);

        database.Catalog.ReferenceSets.Should().NotBeEmpty();
    }

    [Fact]
    public async Task Start_AnotherProcessAtWork_WaitsUntilItIsDone()
    {
        await using var database = template.Copy();
        Task start;
        await using (new FileStream(database.File + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None))
        {
            start = Task.Run(() => database.StartAsync(SeedFolder.Shipped), TestContext.Current.CancellationToken);
            await Task.Delay(400, TestContext.Current.CancellationToken);
            start.IsCompleted.Should().BeFalse();
        }

        await start.WaitAsync(Patience, TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Start_ThreeProcessesAtOnceOnAnEmptyFile_AllFinishWithOneSetOfRows()
    {
        await using var database = new GuideDatabase();
        await using var second = database.Build();
        await using var third = database.Build();

        await Task.WhenAll(
            Task.Run(() => database.StartAsync(SeedFolder.Shipped), TestContext.Current.CancellationToken),
            Task.Run(() => second.StartGuideAsync(database.ConnectionString, SeedFolder.Shipped, CancellationToken.None), TestContext.Current.CancellationToken),
            Task.Run(() => third.StartGuideAsync(database.ConnectionString, SeedFolder.Shipped, CancellationToken.None), TestContext.Current.CancellationToken))
            .WaitAsync(Patience, TestContext.Current.CancellationToken);

        (await database.LoadAsync(SeedFolder.Shipped)).Should().BeEquivalentTo(new { Added = 0, Changed = 0, Retired = 0 });
    }

    [Fact]
    public async Task Start_FileMadeBySomethingElse_WritesAheadSoThatReadersNeverWait()
    {
        await using var database = template.Copy();
        await database.Sql("PRAGMA journal_mode = DELETE");

        await database.StartAsync(SeedFolder.Shipped);

        (await database.Sql("PRAGMA journal_mode")).Should().Equal("wal");
    }

    // As a process leaves it that is killed between taking EF's lock and giving it back.
    private static void LeaveStaleLock(GuideDatabase database)
    {
        using var connection = new SqliteConnection(database.ConnectionString);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = """
            CREATE TABLE IF NOT EXISTS "__EFMigrationsLock" ("Id" INTEGER NOT NULL CONSTRAINT "PK___EFMigrationsLock" PRIMARY KEY, "Timestamp" TEXT NOT NULL);
            INSERT INTO "__EFMigrationsLock" ("Id", "Timestamp") VALUES (1, '2026-11-01 10:00:00+00:00');
            """;
        command.ExecuteNonQuery();
    }
}
