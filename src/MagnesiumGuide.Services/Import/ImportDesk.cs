using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace MagnesiumGuide.Services.Import;

/// <summary>
/// Keeps the files that editors send until they are imported, at most a day, in a folder of their own, and does the long work one
/// import after another: a page only asks how far it is.
/// </summary>
public sealed partial class ImportDesk(string folder, IServiceScopeFactory scopes, TimeProvider clock, ILogger<ImportDesk> logger) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly ImportFolder files = new(folder, clock);
    private readonly ConcurrentDictionary<string, ImportWork> running = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim oneAtATime = new(1);

    /// <summary>Takes a file and looks what it is. Of one that does not come whole nothing stays.</summary>
    public async Task<ImportState> ReceiveAsync(Stream content, string fileName, string who, CancellationToken cancellationToken)
    {
        files.RemoveOld(running.ContainsKey);
        var state = new ImportState(Guid.NewGuid().ToString("N"), fileName, who, clock.GetUtcNow().UtcDateTime, ImportPhase.Received);
        try
        {
            await files.ReceiveAsync(state.Id, content, cancellationToken);
            return files.Keep(Recognised(state, null, cancellationToken));
        }
        catch
        {
            files.Remove(state.Id);
            throw;
        }
    }

    /// <summary>The imports of the last day, the newest first.</summary>
    public IReadOnlyList<ImportState> All()
    {
        files.RemoveOld(running.ContainsKey);
        return [.. files.Ids().Select(Find).OfType<ImportState>().OrderByDescending(s => s.AtUtc)];
    }

    /// <summary>One import, or null. What was under way when the program ended has stopped.</summary>
    public ImportState? Find(string id)
    {
        // Asked before the state is read and after it: what ends in between is read as it ended, what begins as begun.
        var isRunning = running.ContainsKey(id);
        return files.Find(id) is not { } kept ? null : isRunning || running.ContainsKey(id) ? kept : Stopped(kept);
    }

    /// <summary>How far the work is, or null when none is under way.</summary>
    public ImportProgress? ProgressOf(string id) => running.GetValueOrDefault(id)?.Progress;

    /// <summary>Looks at the file once more, as another kind. When it is not of that kind the answer says so, and what is kept is as it was.</summary>
    public ImportState LookAgain(ImportState state, FoodFileFormat format, CancellationToken cancellationToken)
    {
        var seen = Recognised(state, format, cancellationToken);
        if (seen.Phase != ImportPhase.Refused && Take(state.Id, ImportPhase.Received) is not null)
        {
            try
            {
                files.Keep(seen);
            }
            finally
            {
                LetGo(state.Id);
            }
        }

        return seen;
    }

    /// <summary>The first lines of the file as the mapping reads them; empty when it is no single table.</summary>
    public IReadOnlyList<(int Line, IReadOnlyList<string> Cells)> FirstLines(ImportState state, ImportMapping mapping, int lines)
    {
        try
        {
            using var file = FoodFile.Open(files.FileOf(state.Id), state.FileName);
            return mapping.Format == FoodFileFormat.Csv ? MappedCsvReader.Look(file, mapping, lines) : [];
        }
        catch (FoodFileException)
        {
            return [];
        }
    }

    /// <summary>Keeps a corrected mapping and begins to read the file, when it was not begun with.</summary>
    public void Read(string id, ImportMapping mapping) => Begin(
        id, [ImportPhase.Received, ImportPhase.Stopped], state => state with { Phase = ImportPhase.Reading, Mapping = mapping, IsAnew = false, IsUnsure = false }, async (begun, work) =>
        {
            using var file = FoodFile.Open(files.FileOf(id), begun.FileName, work.Stop.Token);
            return begun with { Phase = ImportPhase.Ready, Report = await With(i => i.PrepareAsync(file, mapping, files.StageOf(id), work, work.Stop.Token)) };
        });

    /// <summary>Begins to write what was looked at, when that was not done yet.</summary>
    public void Write(string id, ImportChoice choice) => Begin(
        id, [ImportPhase.Ready], state => state with { Phase = ImportPhase.Writing }, async (begun, work) =>
        {
            try
            {
                var report = await With(i => i.ApplyAsync(begun.Mapping!, begun.FileName, files.StageOf(id), choice, work, work.Stop.Token));
                return begun with { Phase = ImportPhase.Done, Report = report };
            }
            catch (StalePlanException)
            {
                return begun with { Phase = ImportPhase.Ready, IsAnew = true, Report = await With(i => i.PlanAgainAsync(begun.Mapping!, files.StageOf(id), work.Stop.Token)) };
            }
        });

    /// <summary>Stops the work that is under way.</summary>
    public void Stop(string id) => running.GetValueOrDefault(id)?.Stop.Cancel();

    /// <summary>The rows of a preview.</summary>
    public IReadOnlyList<PlannedRow> Rows(string id, ImportFilter filter, int skip, int take) => ImportPreview.Rows(files.StageOf(id), filter, skip, take);

    /// <summary>How many rows a filter shows.</summary>
    public int Count(string id, ImportFilter filter) => ImportPreview.Count(files.StageOf(id), filter);

    /// <summary>Throws a file away, unless something is being done with it.</summary>
    public void Remove(string id)
    {
        if (Take(id, Enum.GetValues<ImportPhase>()) is not null)
        {
            try
            {
                files.Remove(id);
            }
            finally
            {
                LetGo(id);
            }
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

    // For one alone, and only when it stands where it is thought to: another visit may have gone on with it since its page was shown.
    private ImportWork? Take(string id, params ReadOnlySpan<ImportPhase> from)
    {
        var work = new ImportWork();
        if (!running.TryAdd(id, work))
        {
            return null;
        }

        if (files.Find(id) is { } kept && from.Contains(Stopped(kept).Phase))
        {
            return work;
        }

        LetGo(id);
        return null;
    }

    private void LetGo(string id) => running.TryRemove(id, out _);

    private void Begin(string id, ImportPhase[] from, Func<ImportState, ImportState> first, Func<ImportState, ImportWork, Task<ImportState>> run)
    {
        if (Take(id, from) is { } work)
        {
            try
            {
                var begun = files.Keep(first(files.Find(id)!));
                work.Task = Task.Run(() => RunAsync(begun, work, run));
            }
            catch
            {
                // A full disk: what was not begun is not under way.
                LetGo(id);
                throw;
            }
        }
    }

    private async Task RunAsync(ImportState state, ImportWork work, Func<ImportState, ImportWork, Task<ImportState>> run)
    {
        try
        {
            await oneAtATime.WaitAsync(work.Stop.Token);
            try
            {
                if (files.Keep(await run(state, work)).Phase == ImportPhase.Done)
                {
                    files.RemoveFile(state.Id);
                }
            }
            finally
            {
                oneAtATime.Release();
            }
        }
        catch (OperationCanceledException)
        {
            files.Keep(state with { Phase = ImportPhase.Stopped });
        }
        catch (FoodFileException fault)
        {
            files.Keep(state with { Phase = ImportPhase.Refused, Fault = fault.Fault, Detail = fault.Detail });
        }
#pragma warning disable CA1031 // Nobody waits for this work: whatever goes wrong is logged and shown.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            LogFailed(fault, state.Id, state.Phase);
            files.Keep(Stopped(state));
        }
        finally
        {
            LetGo(state.Id);
        }
    }

    // Only what was cancelled is known to have written nothing.
    private static ImportState Stopped(ImportState state) => state.Phase is ImportPhase.Reading or ImportPhase.Writing
        ? state with { Phase = ImportPhase.Stopped, IsUnsure = state.Phase == ImportPhase.Writing }
        : state;

    private ImportState Recognised(ImportState state, FoodFileFormat? format, CancellationToken cancellationToken)
    {
        try
        {
            using var file = FoodFile.Open(files.FileOf(state.Id), state.FileName, cancellationToken);
            return state with { Mapping = FoodFileReaders.Recognise(file, format), Fault = null };
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

    [LoggerMessage(Level = LogLevel.Error, Message = "Import {Id} failed in {Phase}; history says what was written")]
    private partial void LogFailed(Exception fault, string id, ImportPhase phase);
}
