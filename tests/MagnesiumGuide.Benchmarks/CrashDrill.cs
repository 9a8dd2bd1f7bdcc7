using System.Diagnostics;
using System.Globalization;
using MagnesiumGuide.Services;
using MagnesiumGuide.Services.Data;
using MagnesiumGuide.Services.Maintenance;
using MagnesiumGuide.Services.Revisions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace MagnesiumGuide.Benchmarks;

/// <summary>
/// Kills a working process at random moments and looks at what it leaves: everything that was said to be done is there, nothing else is
/// half there, SQLite finds no fault, and the guide starts.
/// </summary>
public sealed class CrashDrill(int seed)
{
    private const int LongestMs = 1500;
    private const int SayEvery = 20;

    private readonly string folder = Directory.CreateTempSubdirectory("guide-crash-").FullName;
    private readonly string seeds = Path.Combine(AppContext.BaseDirectory, "seed-data");
    private readonly Random random = new(seed);
    private readonly Dictionary<string, int> done = new(StringComparer.Ordinal) { ["edit"] = 0, ["import"] = 0, ["backup"] = 0 };

    /// <summary>Runs the drill, with a line for what was done.</summary>
    /// <param name="kills">How often the process is killed.</param>
    /// <returns>What was found wrong; empty when nothing was.</returns>
    public async Task<IReadOnlyList<string>> RunAsync(int kills)
    {
        var faults = new List<string>();
        var last = 0;
        var whileStarting = 0;
        try
        {
            for (var kill = 1; kill <= kills && faults.Count == 0; kill++)
            {
                var (said, died) = await KillAsync(last + 1);
                if (died)
                {
                    faults.Add($"kill {kill}: the process ended by itself; it said: {string.Join(", ", said)}");
                }

                whileStarting += said.Contains("started", StringComparer.Ordinal) ? 0 : 1;
                var acknowledged = said.Select(Parts).OfType<(string What, int Number)>().ToList();
                acknowledged.ForEach(a => done[a.What]++);
                faults.AddRange((await FaultsAsync(last, acknowledged)).Select(f => $"kill {kill}: {f}"));

                // What was under way may have been written just before it could be said.
                last = (acknowledged.Count == 0 ? last : acknowledged[^1].Number) + 1;
                if (kill % SayEvery == 0)
                {
                    Console.WriteLine($"  {kill} of {kills} kills");
                }
            }
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }

        if (faults.Count == 0 && done.Values.Sum() == 0)
        {
            faults.Add("nothing was said to be done, so that nothing was looked at");
        }

        Console.WriteLine($"Crash drill, seed {seed}: {kills} kills, {whileStarting} while starting; {done["edit"]} edits, {done["import"]} imports and {done["backup"]} backups were said to be done");
        faults.ForEach(Console.WriteLine);
        return faults;
    }

    private static (string What, int Number)? Parts(string line) =>
        line.Split(' ') is [var what, var number] ? (what, int.Parse(number, CultureInfo.InvariantCulture)) : null;

    private async Task<(List<string> Said, bool Died)> KillAsync(int first)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
            ArgumentList =
            {
                typeof(CrashDrill).Assembly.Location, CrashWorker.Verb, folder, seeds, first.ToString(CultureInfo.InvariantCulture),
                random.Next().ToString(CultureInfo.InvariantCulture),
            },

            // A killed process leaves its debugger's pipes in the temporary folder.
            Environment = { ["DOTNET_EnableDiagnostics"] = "0" },
        };
        using var worker = Process.Start(start)!;
        var said = new List<string>();
        var reading = Task.Run(async () =>
        {
            while (await worker.StandardOutput.ReadLineAsync() is { } line)
            {
                lock (said)
                {
                    said.Add(line);
                }
            }
        });

        // One in ten is killed while it starts; the others some time after they began to work.
        if (random.Next(10) == 0)
        {
            await Task.Delay(random.Next(LongestMs));
        }
        else
        {
            await StartedAsync(said, reading);
            await Task.Delay(random.Next(LongestMs));
        }

        // SIGKILL: nothing of the process runs after it.
        var died = worker.HasExited;
        worker.Kill();
        await worker.WaitForExitAsync();
        await reading;
        return (said, died);
    }

    private static async Task StartedAsync(List<string> said, Task reading)
    {
        while (!reading.IsCompleted)
        {
            lock (said)
            {
                if (said.Count > 0)
                {
                    return;
                }
            }

            await Task.Delay(10);
        }
    }

    private async Task<List<string>> FaultsAsync(int before, List<(string What, int Number)> acknowledged)
    {
        var faults = new List<string>();
        await using var services = CrashWorker.Services(folder);
        await services.StartGuideAsync(CrashWorker.Connection(folder), seeds, CancellationToken.None);
        await using var scope = services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<GuideDbContext>();
        if (!SqliteFile.IsWhole(await CopyAsync(scope.ServiceProvider)))
        {
            faults.Add("SQLite finds a fault");
        }

        var reasons = await database.Changes.Select(c => c.Reason).ToListAsync();
        faults.AddRange(acknowledged.Where(a => a.What is not "backup" && !reasons.Contains($"{a.What} {a.Number}", StringComparer.Ordinal)).Select(a => $"{a.What} {a.Number} was said to be done and is not there"));
        var ahead = Math.Max(before, acknowledged.Select(a => a.Number).DefaultIfEmpty(before).Max()) + 1;
        faults.AddRange(reasons.Select(Parts).OfType<(string What, int Number)>().Where(r => r.Number > ahead).Select(r => $"{r.What} {r.Number} is there and was never begun"));
        faults.AddRange(await HalvesAsync(database));
        faults.AddRange(acknowledged.Where(a => a.What == "backup" && !SqliteFile.IsWhole(CrashWorker.BackupOf(folder, a.Number))).Select(a => $"backup {a.Number} was said to be done and is not whole"));
        faults.AddRange(Backups().Where(b => !SqliteFile.IsWhole(b)).Select(b => $"{Path.GetFileName(b)} has the name of a backup and is not whole"));
        foreach (var backup in Backups())
        {
            File.Delete(backup);
        }

        return faults;
    }

    // A change is whole when all its rows say its number and history holds a line for each.
    private static async Task<List<string>> HalvesAsync(GuideDbContext database)
    {
        var faults = new List<string>();
        var edited = await database.FoodValues.Where(v => CrashWorker.Edited.Contains(v.FoodId) && v.IsPreferred).Select(v => v.Magnesium).Distinct().CountAsync();
        var imported = await database.FoodValues.Where(v => v.TableId == CrashWorker.Table).GroupBy(v => v.Magnesium).Select(g => g.Count()).ToListAsync();
        var lines = await database.Changes.Select(c => new { c.Kind, c.Reason, Rows = c.Revisions.Count, Foods = c.Revisions.Count(r => r.Table == ChangeWriter.FoodValuesTable) }).ToListAsync();

        // Before the first edit the two foods hold what ships, which is not the same.
        if (edited > 1 && lines.Exists(l => l.Kind == ChangeKind.Edit))
        {
            faults.Add("an edit is half there");
        }

        if (imported.Count > 1 || imported.Exists(n => n != CrashWorker.Imported))
        {
            faults.Add($"an import is half there: {string.Join(" + ", imported)} foods");
        }

        faults.AddRange(lines.Where(l => l.Foods != (l.Kind == ChangeKind.Edit ? CrashWorker.Edited.Length : CrashWorker.Imported)).Select(l => $"history of {l.Reason} holds {l.Foods} values"));
        return faults;
    }

    private IEnumerable<string> Backups() => Directory.Exists(Path.Combine(folder, "backups")) ? Directory.EnumerateFiles(Path.Combine(folder, "backups"), "*.db") : [];

    // The database is in use, and is looked at as a backup of it, which is byte for byte the same.
    private Task<string> CopyAsync(IServiceProvider services)
    {
        var path = Path.Combine(folder, "looked-at.db");
        File.Delete(path);
        services.GetRequiredService<Backup>().Make(path);
        return Task.FromResult(path);
    }
}
