using System.Diagnostics;
using System.Text;
using System.Text.Json;
using MagnesiumGuide.Services.Import;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace MagnesiumGuide.Services.Tests.Import;

/// <summary>What an editor hears of an import whatever comes in between: a change, a stop, a fault, a second visit, an end of the program.</summary>
public sealed class ImportDeskTests(TemplateDatabase template) : IAsyncLifetime
{
    private const string Table = "code;naam;magnesium (mg)\n99001;Deskproef;31\n";
    private static readonly ImportChoice Choice = new("an", "Nieuwe uitgave");

    private readonly string folder = Directory.CreateTempSubdirectory("guide-desk-").FullName;
    private readonly Clock clock = new();
    private ImportWorld world = null!;
    private ImportDesk desk = null!;

    public async ValueTask InitializeAsync()
    {
        world = await ImportWorld.StartAsync(template);
        desk = new ImportDesk(folder, await world.Database.With<IServiceScopeFactory, IServiceScopeFactory>(Task.FromResult), clock, NullLogger<ImportDesk>.Instance);
    }

    public async ValueTask DisposeAsync()
    {
        desk.Dispose();
        await world.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Write_AfterSomeoneChangedSomething_ShowsThePreviewAnewAndThenSaves()
    {
        var id = await ReadAsync();
        await world.Database.SetAsync(99m, "amandelen");

        desk.Write(id, Choice);

        (await EndedAsync(id)).Should().BeEquivalentTo(new { Phase = ImportPhase.Ready, IsAnew = true });
        (await FoundAsync()).Should().BeFalse();
        desk.Write(id, Choice);
        (await EndedAsync(id)).Phase.Should().Be(ImportPhase.Done);
        (await FoundAsync()).Should().BeTrue();
    }

    [Fact]
    public async Task Stop_BeforeTheEnd_SavesNothingAndTheFileCanBeReadAgain()
    {
        var id = await ReadAsync();
        using (var other = new SqliteConnection(world.Database.ConnectionString))
        {
            other.Open();
            using var begin = other.CreateCommand();
            begin.CommandText = "BEGIN IMMEDIATE";
            begin.ExecuteNonQuery();
            desk.Write(id, Choice);
            desk.Stop(id);
        }

        (await EndedAsync(id)).Should().BeEquivalentTo(new { Phase = ImportPhase.Stopped, IsUnsure = false });
        (await FoundAsync()).Should().BeFalse();
        desk.Read(id, desk.Find(id)!.Mapping!);
        (await EndedAsync(id)).Phase.Should().Be(ImportPhase.Ready);
    }

    [Fact]
    public async Task Stop_AfterAllWasSaved_SaysThatItWas()
    {
        var id = await ReadAsync();
        using var committed = WhenCommitted(() => desk.Stop(id));

        desk.Write(id, Choice);

        (await EndedAsync(id)).Should().BeEquivalentTo(new { Phase = ImportPhase.Done, Report = new { Written = 1, IsShown = true } });
        (await FoundAsync()).Should().BeTrue();
    }

    [Fact]
    public async Task Write_ThatCannotBeShown_SaysThatItWasSaved()
    {
        var id = await ReadAsync();
        await world.Database.Read(d => d.Database.ExecuteSqlRawAsync("UPDATE Sources SET Kind = 'nonsense' WHERE Id = 'efsa-2015'", ImportWorld.Stop));

        desk.Write(id, Choice);

        (await EndedAsync(id)).Should().BeEquivalentTo(new { Phase = ImportPhase.Done, Report = new { Written = 1, IsShown = false } });
        (await world.Database.Sql("SELECT Id AS Value FROM Foods WHERE Id = 'usda-sr-99001'")).Should().ContainSingle();
    }

    [Fact]
    public async Task Write_OnceMoreAfterItWasDone_LeavesItDone()
    {
        var id = await ReadAsync();
        desk.Write(id, Choice);
        var done = await EndedAsync(id);

        desk.Write(id, Choice);
        desk.Read(id, done.Mapping!);

        (await EndedAsync(id)).Phase.Should().Be(ImportPhase.Done);
        File.Exists(Path.Combine(folder, id, "file")).Should().BeFalse("what was imported needs no file any more");
    }

    [Theory]
    [InlineData(ImportPhase.Reading, false)]
    [InlineData(ImportPhase.Writing, true)]
    public async Task Find_AfterTheProgramEndedHalfway_HasStoppedAndCanBeReadAgain(ImportPhase phase, bool isUnsure)
    {
        var id = await ReadAsync();
        await File.WriteAllTextAsync(Path.Combine(folder, id, "state.json"), JsonSerializer.Serialize(desk.Find(id)! with { Phase = phase }), ImportWorld.Stop);

        desk.Find(id).Should().BeEquivalentTo(new { Phase = ImportPhase.Stopped, IsUnsure = isUnsure });
        desk.Write(id, Choice);
        desk.Find(id)!.Phase.Should().Be(ImportPhase.Stopped, "what has no preview cannot be saved");
        desk.Read(id, desk.Find(id)!.Mapping!);
        (await EndedAsync(id)).Should().BeEquivalentTo(new { Phase = ImportPhase.Ready, IsUnsure = false });
    }

    [Fact]
    public async Task All_AfterADay_HasThrownThemAwayWhoeverElseLooks()
    {
        for (var i = 0; i < 60; i++)
        {
            await ReceiveAsync(Table);
        }

        clock.Now += TimeSpan.FromHours(23);
        desk.All().Should().HaveCount(60);
        clock.Now += TimeSpan.FromHours(2);
        var looks = () => Parallel.For(0, 8, _ => desk.All());

        looks.Should().NotThrow();
        Directory.EnumerateDirectories(folder).Should().BeEmpty();
    }

    [Fact]
    public async Task Receive_AFileThatBreaksOff_LeavesNothing()
    {
        await using var broken = new BrokenStream();
        var receive = () => desk.ReceiveAsync(broken, "x.csv", "an", ImportWorld.Stop);

        await receive.Should().ThrowAsync<IOException>();
        Directory.EnumerateDirectories(folder).Should().BeEmpty();
    }

    [Fact]
    public void Sniff_ByEachReader_LooksThroughTheFileOnceAndCanBeStopped()
    {
        var opened = 0;
        using var stop = new CancellationTokenSource();
        var part = new FilePart("x.csv", 4, () => ++opened > 0 ? new MemoryStream(Encoding.UTF8.GetBytes("a;b\n")) : Stream.Null) { Stop = stop.Token };

        TextPart.Sniff(part).Should().Be(TextPart.Sniff(part)).And.Be(TextPart.Utf8);

        opened.Should().Be(1);
        stop.Cancel();
        var other = new FilePart("y.csv", 4, () => new MemoryStream(Encoding.UTF8.GetBytes("a;b\n"))) { Stop = stop.Token };
        FluentActions.Invoking(() => TextPart.Sniff(other)).Should().Throw<OperationCanceledException>();
    }

    private async Task<string> ReceiveAsync(string text)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return (await desk.ReceiveAsync(content, "own.csv", "an", ImportWorld.Stop)).Id;
    }

    private async Task<string> ReadAsync()
    {
        var id = await ReceiveAsync(Table);
        desk.Read(id, desk.Find(id)!.Mapping! with { Table = KnownTables.StandardReference });
        (await EndedAsync(id)).Phase.Should().Be(ImportPhase.Ready);
        return id;
    }

    private async Task<ImportState> EndedAsync(string id)
    {
        var waited = Stopwatch.StartNew();
        while (desk.ProgressOf(id) is not null)
        {
            waited.Elapsed.Should().BeLessThan(TimeSpan.FromMinutes(2));
            await Task.Delay(20, ImportWorld.Stop);
        }

        return desk.Find(id)!;
    }

    private async Task<bool> FoundAsync() => (await world.Database.Search("deskproef")).Contains("usda-sr-99001", StringComparer.Ordinal);

    // At the very moment that the database of this test has it all.
    private CommitListener WhenCommitted(Action act) => new(world.Database.ConnectionString, act);

    private sealed class CommitListener : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
    {
        private readonly List<IDisposable> subscriptions = [];
        private readonly string database;
        private readonly Action act;

        public CommitListener(string database, Action act)
        {
            (this.database, this.act) = (database, act);
            subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
        }

        public void OnNext(DiagnosticListener value)
        {
            if (value.Name == DbLoggerCategory.Name)
            {
                subscriptions.Add(value.Subscribe(this));
            }
        }

        public void OnNext(KeyValuePair<string, object?> value)
        {
            if (value.Key == RelationalEventId.TransactionCommitted.Name && value.Value is TransactionEndEventData data && data.Context?.Database.GetConnectionString() == database)
            {
                act();
            }
        }

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }

        public void Dispose() => subscriptions.ForEach(s => s.Dispose());
    }

    private sealed class Clock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = DateTimeOffset.UtcNow;

        public override DateTimeOffset GetUtcNow() => Now;
    }

    private sealed class BrokenStream : MemoryStream
    {
        public override Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken) => throw new IOException("The visitor went away.");
    }
}
