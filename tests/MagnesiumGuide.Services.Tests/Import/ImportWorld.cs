using MagnesiumGuide.Services.Import;
using MagnesiumGuide.Services.Revisions;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace MagnesiumGuide.Services.Tests.Import;

/// <summary>A started guide with a database of its own, and a folder for files to import.</summary>
public sealed class ImportWorld : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("guide-import-").FullName;

    private ImportWorld(GuideDatabase database) => Database = database;

    public GuideDatabase Database { get; }

    public string Stage => Path.Combine(folder, "stage.db");

    public static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static async Task<ImportWorld> StartAsync(TemplateDatabase template, params IInterceptor[] interceptors)
    {
        var world = new ImportWorld(template.Copy(interceptors));
        await world.Database.StartAsync(SeedFolder.Shipped);
        return world;
    }

    public static string Data(string name) => Path.Combine(AppContext.BaseDirectory, "Import", "Data", name);

    public string Write(string name, byte[] content)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        return path;
    }

    public string Write(string name, string content) => Write(name, System.Text.Encoding.UTF8.GetBytes(content));

    /// <summary>The preview of a file.</summary>
    public async Task<(ImportReport Report, IReadOnlyList<PlannedRow> Rows)> PrepareAsync(string path, Func<ImportMapping, ImportMapping>? correct = null)
    {
        using var file = FoodFile.Open(path);
        var mapping = (correct ?? (m => m))(FoodFileReaders.Recognise(file));
        var report = await Database.With<FoodTableImporter, ImportReport>(i => i.PrepareAsync(file, mapping, Stage, null, Stop));
        return (report, ImportPreview.Rows(Stage, ImportFilter.All, 0, 1000));
    }

    /// <summary>Reads and imports a file.</summary>
    public async Task<ImportReport> ImportAsync(
        string path, Func<ImportMapping, ImportMapping>? correct = null, ImportChoice? choice = null, IProgress<ImportProgress>? progress = null, CancellationToken? stop = null)
    {
        using var file = FoodFile.Open(path);
        var mapping = (correct ?? (m => m))(FoodFileReaders.Recognise(file));
        return await Database.With<FoodTableImporter, ImportReport>(async importer =>
        {
            await importer.PrepareAsync(file, mapping, Stage, progress, stop ?? Stop);
            return await importer.ApplyAsync(mapping, file.Name, Stage, choice ?? new ImportChoice("an", "Nieuwe uitgave"), progress, stop ?? Stop);
        });
    }

    public Task<UndoReport> UndoAsync(long change) =>
        Database.With<ChangeWriter, UndoReport>(w => w.UndoAsync(change, "an", "Vergissing", Stop));

    /// <summary>Every food, value and word with all its fields but the version, as text: to see that nothing else changed.</summary>
    public async Task<IReadOnlyList<string>> EverythingAsync() =>
    [
        .. await Database.Sql("SELECT Id || '~' || IsRetired || '~' || NameNl || '~' || SearchText AS Value FROM Foods WHERE IsRetired = 0 ORDER BY Id"),
        .. await Database.Sql("SELECT Id || '~' || IsRetired || '~' || COALESCE(Magnesium, '?') || '~' || Status || '~' || COALESCE(EnergyKcal, '?') || '~' || Locator || '~' || TableName || '~' || IsPreferred AS Value FROM FoodValues WHERE IsRetired = 0 ORDER BY Id"),
        .. await Database.Sql("SELECT Word || '~' || FoodId AS Value FROM FoodWords ORDER BY Word, FoodId"),
    ];

    public async ValueTask DisposeAsync()
    {
        await Database.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
