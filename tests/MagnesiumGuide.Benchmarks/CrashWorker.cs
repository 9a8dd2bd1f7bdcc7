using System.Globalization;
using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Services;
using MagnesiumGuide.Services.Data;
using MagnesiumGuide.Services.Import;
using MagnesiumGuide.Services.Maintenance;
using MagnesiumGuide.Services.Revisions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace MagnesiumGuide.Benchmarks;

/// <summary>
/// What the drill kills: it starts the guide on a database, edits, imports and makes backups for ever, and says of each on standard
/// output that it is done once it is. Every piece of work has the next number, and writes that number everywhere it writes.
/// </summary>
internal sealed class CrashWorker(string folder, string seedFolder, int first, int seed)
{
    /// <summary>The first argument that makes the program a worker.</summary>
    public const string Verb = "crash-worker";

    /// <summary>Two foods that each edit changes together.</summary>
    public static readonly string[] Edited = ["appel", "banaan"];

    /// <summary>The table that the imports are of.</summary>
    public const string Table = "drill";

    /// <summary>Foods in each import.</summary>
    public const int Imported = 400;

    private static readonly FoodTableInfo Info = new(Table, "Drill", "1") { Title = "Drill", Publisher = "Drill" };

    private ServiceProvider services = null!;

    /// <summary>Where the database is.</summary>
    public static string Connection(string folder) => SqliteFile.ConnectionString("Data Source=guide.db;Default Timeout=5", folder);

    /// <summary>Where a backup is.</summary>
    public static string BackupOf(string folder, int number) => Path.Combine(folder, "backups", $"{number.ToString(CultureInfo.InvariantCulture)}.db");

    /// <summary>The services of the guide over a folder.</summary>
    public static ServiceProvider Services(string folder) =>
        new ServiceCollection().AddLogging().AddGuideServices(Connection(folder)).BuildServiceProvider();

    /// <summary>Works until it is killed.</summary>
    public async Task RunAsync()
    {
        services = Services(folder);
        await services.StartGuideAsync(Connection(folder), seedFolder, CancellationToken.None);
        Say("started");
        var random = new Random(seed);
        for (var number = first; ; number++)
        {
            switch (random.Next(4))
            {
                case 0:
                    await ImportAsync(number);
                    Say($"import {number}");
                    break;
                case 1:
                    await With<Backup>(backup => Task.Run(() => backup.Make(BackupOf(folder, number))));
                    Say($"backup {number}");
                    break;
                default:
                    await EditAsync(number);
                    Say($"edit {number}");
                    break;
            }
        }
    }

    private static void Say(string line)
    {
        Console.Out.WriteLine(line);
        Console.Out.Flush();
    }

    private async Task EditAsync(int number) => await With<IServiceProvider>(async scope =>
    {
        var database = scope.GetRequiredService<GuideDbContext>();
        foreach (var value in await database.FoodValues.Where(v => Edited.Contains(v.FoodId) && v.IsPreferred).ToListAsync())
        {
            value.Magnesium = Milligrams.FromMicrograms(number);
            value.IsChangedByHand = true;
        }

        await scope.GetRequiredService<ChangeWriter>().SaveAsync(new NewChange(ChangeKind.Edit, Table, $"edit {number}"), CancellationToken.None);
    });

    private async Task ImportAsync(int number)
    {
        var path = Path.Combine(folder, "drill.csv");
        var amount = (number / 1000m).ToString(CultureInfo.InvariantCulture);
        await File.WriteAllLinesAsync(path, ["code,name,magnesium (mg),group", .. Enumerable.Range(1, Imported).Select(i => $"{i},Drill food {i},{amount},")]);
        using var file = FoodFile.Open(path);
        var mapping = FoodFileReaders.Recognise(file) with { Table = Info };
        var stage = Path.Combine(folder, "stage.db");
        await With<FoodTableImporter>(async importer =>
        {
            await importer.PrepareAsync(file, mapping, stage, null, CancellationToken.None);
            await importer.ApplyAsync(mapping, file.Name, stage, new ImportChoice(Table, $"import {number}"), null, CancellationToken.None);
        });
    }

    private async Task With<T>(Func<T, Task> work)
        where T : notnull
    {
        await using var scope = services.CreateAsyncScope();
        await work(scope.ServiceProvider.GetRequiredService<T>());
    }
}
