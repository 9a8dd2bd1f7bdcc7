using System.Diagnostics;
using System.Globalization;
using System.Text;
using MagnesiumGuide.Services;
using MagnesiumGuide.Services.Data;
using MagnesiumGuide.Services.Import;
using Microsoft.Extensions.DependencyInjection;

namespace MagnesiumGuide.Benchmarks;

/// <summary>
/// Imports half a million foods and lets the sqlite3 program load the same file into the same tables and indexes, in the same run:
/// the ratio of the two speeds, and the memory that 50,000 and 500,000 rows take.
/// </summary>
internal static class ImportSpeed
{
    public const string Child = "import-child";
    private const double SlowestRatio = 0.25;
    private const double MostMegabytesMore = 60;
    private const int Few = 50_000;
    private const int Many = 500_000;

    /// <summary>Prints it; false when it is too slow or memory grows with the file.</summary>
    public static async Task<bool> RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("magnesium-guide-import").FullName;
        try
        {
            var template = Path.Combine(folder, "template.db");
            await StartAsync(template);
            var few = await RunChildAsync(folder, template, Few);
            var many = await RunChildAsync(folder, template, Many);
            Say($"import of {Few:N0} rows: {few.Seconds:0.0} s, peak {few.Megabytes:0} MB; of {Many:N0} rows: {many.Seconds:0.0} s ({Many / many.Seconds:N0} rows/s), peak {many.Megabytes:0} MB");
            var isMemoryFlat = many.Megabytes - few.Megabytes < MostMegabytesMore;
            if (SqliteSeconds(folder, template, withWords: true) is not { } whole || SqliteSeconds(folder, template, withWords: false) is not { } bare)
            {
                Say($"sqlite3 is not installed: no ratio (apt-get install sqlite3)");
                return isMemoryFlat;
            }

            Say($"sqlite3, same file, same tables and indexes: {whole:0.0} s; ratio of speeds {whole / many.Seconds:0.00} (at least {SlowestRatio:0.00}). Without the table of search words sqlite3 takes {bare:0.0} s: ratio {bare / many.Seconds:0.00}");
            return isMemoryFlat && whole / many.Seconds >= SlowestRatio;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>One import in a process of its own, so that its peak is its own.</summary>
    public static async Task RunChildAsync(string file, string database)
    {
        await using var services = await StartAsync(database);
        await using var scope = services.CreateAsyncScope();
        GC.Collect();

        // Forgets the peak of the start.
        await File.WriteAllTextAsync("/proc/self/clear_refs", "5");
        var start = Stopwatch.GetTimestamp();
        using var food = FoodFile.Open(file);
        var mapping = FoodFileReaders.Recognise(food) with { Table = new FoodTableInfo("bench", "Bench", "1") };
        var importer = scope.ServiceProvider.GetRequiredService<FoodTableImporter>();
        await importer.PrepareAsync(food, mapping, database + ".stage", null, CancellationToken.None);
        var read = Stopwatch.GetElapsedTime(start).TotalSeconds;
        var report = await importer.ApplyAsync(mapping, food.Name, database + ".stage", new ImportChoice("bench", "bench"), null, CancellationToken.None);
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        var peak = (await File.ReadAllLinesAsync("/proc/self/status")).Single(l => l.StartsWith("VmHWM", StringComparison.Ordinal));
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  prepare {read:0.0} s, write {seconds - read:0.0} s, written {report.Written}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{seconds} {report.Written} {new string([.. peak.Where(char.IsDigit)])}"));
    }

    private static async Task<(double Seconds, double Megabytes)> RunChildAsync(string folder, string template, int rows)
    {
        var file = Path.Combine(folder, $"{rows}.csv");
        var database = Path.Combine(folder, $"{rows}.db");
        WriteFile(file, rows);
        File.Copy(template, database);
        using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, [.. Self, Child, file, database]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        var numbers = output.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(n => double.Parse(n, CultureInfo.InvariantCulture)).ToArray();
        return numbers is [var seconds, var written, var kilobytes] && (int)written == rows
            ? (seconds, kilobytes / 1024)
            : throw new InvalidOperationException($"The import of {rows} rows gave '{output}'.");
    }

    private static string[] Self => Environment.ProcessPath!.EndsWith("dotnet", StringComparison.Ordinal) ? [typeof(ImportSpeed).Assembly.Location] : [];

    // Names of some words out of twenty thousand: as many as there are in the names of a large table.
    private static void WriteFile(string path, int rows)
    {
        var random = new Random(7);
        using var writer = new StreamWriter(path, false, new UTF8Encoding(false));
        writer.WriteLine("code;name;magnesium (mg);energy (kcal)");
        for (var i = 0; i < rows; i++)
        {
            var words = Enumerable.Range(0, random.Next(3, 7)).Select(_ => Word(random.Next(20_000)));
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"B{i:000000};{string.Join(' ', words)};{random.Next(4000) / 10m:0.0};{random.Next(800)}"));
        }
    }

    private static string Word(int number)
    {
        const string Consonants = "bdfghklmnprstvwz";
        const string Vowels = "aeiou";
        var word = new StringBuilder();
        for (var left = number + 80; left > 0; left /= 80)
        {
            word.Append(Consonants[left % 16]).Append(Vowels[left % 80 / 16]);
        }

        return word.ToString();
    }

    private static double? SqliteSeconds(string folder, string template, bool withWords)
    {
        var database = Path.Combine(folder, "sqlite3.db");
        File.Delete(database);
        File.Copy(template, database);
        var start = Stopwatch.GetTimestamp();
        try
        {
            using var process = Process.Start(new ProcessStartInfo("sqlite3", ["-batch", "-bail", database]) { RedirectStandardInput = true, UseShellExecute = false })!;
            process.StandardInput.Write(Script(Path.Combine(folder, $"{Many}.csv"), withWords));
            process.StandardInput.Close();
            process.WaitForExit();
            return process.ExitCode == 0 ? Stopwatch.GetElapsedTime(start).TotalSeconds : throw new InvalidOperationException("sqlite3 could not load the file.");
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    private static string Script(string file, bool withWords) =>
        $$"""
        PRAGMA cache_size = -65536;
        PRAGMA foreign_keys = 1;
        CREATE TEMP TABLE raw (code TEXT, name TEXT, mg TEXT, kcal TEXT);
        .mode csv
        .separator ;
        .import --skip 1 {{file}} raw
        BEGIN IMMEDIATE;
        INSERT INTO FoodTables (Id, IsRetired, IsChangedByHand, IsFromSeed, Version, Name, Edition, SourceId) VALUES ('bench', 0, 0, 0, 1, 'Bench', '1', 'usda-sr');
        INSERT INTO Changes (Id, Kind, AtUtc, Who, Reason, SourceId, Locator) VALUES (1, 'Import', '2026-01-01', 'bench', 'bench', 'usda-sr', 'bench');
        INSERT INTO Foods (Id, IsRetired, IsChangedByHand, IsFromSeed, Version, SourceId, Locator, IsConfirmed, NameNl, NameEn, GroupId, State, SearchNl, SearchEn, SearchText, Commonness, MaxPortions, IsVegan, IsVegetarian, Contains, NevoCode, NoteNl, NoteEn)
          SELECT 'bench-' || lower(code), 0, 0, 0, 1, 'usda-sr', code, 0, name, name, 'miscellaneous', 'as-published', '', '', name || '|^' || name, 4, 0, 0, 0, '', '', '', '' FROM raw;
        INSERT INTO FoodValues (Id, IsRetired, IsChangedByHand, IsFromSeed, Version, SourceId, Locator, IsConfirmed, FoodId, TableId, Code, TableName, Magnesium, Status, EnergyKcal, IsPreferred, "Match", RangeNote, NoteNl, NoteEn)
          SELECT 'bench-' || lower(code) || '/bench', 0, 0, 0, 1, 'usda-sr', code || ', magnesium per 100 g', 0, 'bench-' || lower(code), 'bench', code, name, CAST(round(mg * 1000) AS INTEGER), 'Measured', CAST(kcal AS INTEGER), 1, 'Primary', '', '', '' FROM raw;
        INSERT INTO Revisions (ChangeId, "Table", RowId, FoodId, IsAddition, Fields, VersionAfter) SELECT 1, 'Foods', 'bench-' || lower(code), 'bench-' || lower(code), 1, '{}', 1 FROM raw;
        INSERT INTO Revisions (ChangeId, "Table", RowId, FoodId, IsAddition, Fields, VersionAfter) SELECT 1, 'FoodValues', 'bench-' || lower(code) || '/bench', 'bench-' || lower(code), 1, '{}', 1 FROM raw;
        {{(withWords ? Words : "")}}
        COMMIT;

        """;

    private const string Words =
        """
        INSERT OR IGNORE INTO FoodWords (Word, FoodId, Commonness)
          WITH RECURSIVE split (food, word, rest) AS (
            SELECT 'bench-' || lower(code), '', lower(name) || ' ' FROM raw
            UNION ALL
            SELECT food, substr(rest, 1, instr(rest, ' ') - 1), substr(rest, instr(rest, ' ') + 1) FROM split WHERE rest <> '')
          SELECT word, food, 4 FROM split WHERE word <> '';
        """;

    private static async Task<ServiceProvider> StartAsync(string database)
    {
        var connectionString = SqliteFile.ConnectionString($"Data Source={database};Pooling=False", AppContext.BaseDirectory);
        var services = new ServiceCollection().AddLogging().AddGuideServices(connectionString).BuildServiceProvider();
        await services.StartGuideAsync(connectionString, Path.Combine(AppContext.BaseDirectory, "seed-data"), CancellationToken.None);
        return services;
    }

    private static void Say(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
