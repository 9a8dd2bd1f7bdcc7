using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace MagnesiumGuide.Services.Import;

/// <summary>
/// Keeps the files that editors send until they are imported, at most a day, in a folder of their own, and does the long work one
/// import after another: a page only asks how far it is.
/// </summary>
public sealed partial class ImportDesk(string folder, IServiceScopeFactory scopes, TimeProvider clock, ILogger<ImportDesk> logger) : IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<string, Work> running = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim oneAtATime = new(1);

    /// <summary>Takes a file and looks what it is.</summary>
    public async Task<ImportState> ReceiveAsync(Stream content, string fileName, string who, CancellationToken cancellationToken)
    {
        RemoveOld();
        var state = new ImportState(Guid.NewGuid().ToString("N"), fileName, who, clock.GetUtcNow().UtcDateTime, ImportPhase.Received);
        Directory.CreateDirectory(FolderOf(state.Id));
        await using (var file = File.Create(FileOf(state.Id)))
        {
            await content.CopyToAsync(file, cancellationToken);
        }

        return Keep(Try(state, file => state with { Mapping = FoodFileReaders.Recognise(file) }));
    }

    /// <summary>The imports of the last day, the newest first.</summary>
    public IReadOnlyList<ImportState> All()
    {
        RemoveOld();
        return Directory.Exists(folder)
            ? [.. Directory.EnumerateDirectories(folder).Select(d => Find(Path.GetFileName(d))).OfType<ImportState>().OrderByDescending(s => s.AtUtc)]
            : [];
    }

    /// <summary>One import, or null. What was under way when the program ended has stopped.</summary>
    public ImportState? Find(string id)
    {
        if (!Guid.TryParseExact(id, "N", out _) || !File.Exists(StateOf(id)))
        {
            return null;
        }

        var isRunning = running.ContainsKey(id);
        var state = JsonSerializer.Deserialize<ImportState>(File.ReadAllText(StateOf(id)))!;
        return state.Phase is ImportPhase.Reading or ImportPhase.Writing && !isRunning ? state with { Phase = ImportPhase.Stopped } : state;
    }

    /// <summary>How far the work is, or null when none is under way.</summary>
    public ImportProgress? ProgressOf(string id) => running.GetValueOrDefault(id)?.Progress;

    /// <summary>Looks at the file once more, as another kind. When it is not of that kind the answer says so, and what is kept is as it was.</summary>
    public ImportState LookAgain(ImportState state, FoodFileFormat format)
    {
        var seen = Try(state, file => state with { Mapping = FoodFileReaders.Recognise(file, format) });
        return seen.Phase == ImportPhase.Refused ? seen : Keep(seen);
    }

    /// <summary>The first lines of the file as the mapping reads them; empty when it is no single table.</summary>
    public IReadOnlyList<(int Line, IReadOnlyList<string> Cells)> FirstLines(ImportState state, ImportMapping mapping, int lines)
    {
        try
        {
            using var file = FoodFile.Open(FileOf(state.Id), state.FileName);
            return mapping.Format == FoodFileFormat.Csv ? MappedCsvReader.Look(file, mapping, lines) : [];
        }
        catch (FoodFileException)
        {
            return [];
        }
    }

    /// <summary>Keeps a corrected mapping and begins to read the file.</summary>
    public void Read(ImportState state, ImportMapping mapping) => Begin(state with { Phase = ImportPhase.Reading, Mapping = mapping, IsAnew = false }, async (begun, work, stop) =>
    {
        using var file = FoodFile.Open(FileOf(begun.Id), begun.FileName);
        return begun with { Phase = ImportPhase.Ready, Report = await With(i => i.PrepareAsync(file, mapping, StageOf(begun.Id), work, stop)) };
    });

    /// <summary>Begins to write what was looked at.</summary>
    public void Write(ImportState state, ImportChoice choice) => Begin(state with { Phase = ImportPhase.Writing }, async (begun, work, stop) =>
    {
        try
        {
            var report = await With(i => i.ApplyAsync(begun.Mapping!, begun.FileName, StageOf(begun.Id), choice, work, stop));
            File.Delete(FileOf(begun.Id));
            return begun with { Phase = ImportPhase.Done, Report = report };
        }
        catch (StalePlanException)
        {
            return begun with { Phase = ImportPhase.Ready, IsAnew = true, Report = await With(i => i.PlanAgainAsync(begun.Mapping!, StageOf(begun.Id), stop)) };
        }
    });

    /// <summary>Stops the work that is under way.</summary>
    public void Stop(string id) => running.GetValueOrDefault(id)?.Stop.Cancel();

    /// <summary>The rows of a preview.</summary>
    public IReadOnlyList<PlannedRow> Rows(string id, ImportFilter filter, int skip, int take) => ImportPreview.Rows(StageOf(id), filter, skip, take);

    /// <summary>How many rows a filter shows.</summary>
    public int Count(string id, ImportFilter filter) => ImportPreview.Count(StageOf(id), filter);

    /// <summary>Throws a file away, unless something is being done with it.</summary>
    public void Remove(string id)
    {
        if (Find(id) is not null && !running.ContainsKey(id))
        {
            Directory.Delete(FolderOf(id), recursive: true);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var work in running.Values)
        {
            work.Stop.Cancel();
        }

        // What is being written lets go of the database before the program ends.
        Task.WaitAll([.. running.Values.Select(w => w.Task)], Patience);
        oneAtATime.Dispose();
    }

    private void Begin(ImportState state, Func<ImportState, Work, CancellationToken, Task<ImportState>> work)
    {
        var begun = new Work();
        if (!running.TryAdd(state.Id, begun))
        {
            return;
        }

        Keep(state);
        begun.Task = Task.Run(() => RunAsync(state, begun, work));
    }

    private async Task RunAsync(ImportState state, Work begun, Func<ImportState, Work, CancellationToken, Task<ImportState>> work)
    {
        try
        {
            await oneAtATime.WaitAsync(begun.Stop.Token);
            try
            {
                Keep(await work(state, begun, begun.Stop.Token));
            }
            finally
            {
                oneAtATime.Release();
            }
        }
        catch (OperationCanceledException)
        {
            Keep(state with { Phase = ImportPhase.Stopped });
        }
        catch (FoodFileException fault)
        {
            Keep(state with { Phase = ImportPhase.Refused, Fault = fault.Fault, Detail = fault.Detail });
        }
#pragma warning disable CA1031 // Nobody waits for this work: whatever goes wrong is logged and shown.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            LogFailed(fault, state.Id);
            Keep(state with { Phase = ImportPhase.Stopped });
        }
        finally
        {
            running.TryRemove(state.Id, out _);
        }
    }

    private ImportState Try(ImportState state, Func<FoodFile, ImportState> look)
    {
        try
        {
            using var file = FoodFile.Open(FileOf(state.Id), state.FileName);
            return look(file) with { Fault = null };
        }
        catch (FoodFileException fault)
        {
            return state with { Phase = ImportPhase.Refused, Fault = fault.Fault, Detail = fault.Detail };
        }
    }

    private async Task<ImportReport> With(Func<FoodTableImporter, Task<ImportReport>> run)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await run(scope.ServiceProvider.GetRequiredService<FoodTableImporter>());
    }

    private ImportState Keep(ImportState state)
    {
        // Whole or not at all: a page may read it at this moment.
        var path = StateOf(state.Id);
        File.WriteAllText(path + ".new", JsonSerializer.Serialize(state));
        File.Move(path + ".new", path, overwrite: true);
        return state;
    }

    private void RemoveOld()
    {
        var old = clock.GetUtcNow().UtcDateTime - Longest;
        foreach (var of in Directory.Exists(folder) ? Directory.EnumerateDirectories(folder) : [])
        {
            if (Directory.GetCreationTimeUtc(of) < old && !running.ContainsKey(Path.GetFileName(of)))
            {
                Directory.Delete(of, recursive: true);
            }
        }
    }

    private string FolderOf(string id) => Path.Combine(folder, id);

    private string FileOf(string id) => Path.Combine(folder, id, "file");

    private string StageOf(string id) => Path.Combine(folder, id, "stage.db");

    private string StateOf(string id) => Path.Combine(folder, id, "state.json");

    [LoggerMessage(Level = LogLevel.Error, Message = "Import {Id} failed; nothing of it was written")]
    private partial void LogFailed(Exception fault, string id);

    private sealed class Work : IProgress<ImportProgress>
    {
        public CancellationTokenSource Stop { get; } = new();

        public Task Task { get; set; } = Task.CompletedTask;

        public ImportProgress Progress { get; private set; } = new(ImportStep.Reading, 0, 0);

        public void Report(ImportProgress value) => Progress = value;
    }
}
