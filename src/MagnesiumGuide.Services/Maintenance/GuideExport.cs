using MagnesiumGuide.Services.Data;
using MagnesiumGuide.Services.Data.Rows;
using MagnesiumGuide.Services.Seeding;
using Microsoft.EntityFrameworkCore;

namespace MagnesiumGuide.Services.Maintenance;

/// <summary>
/// Writes everything as the files of seed-data, so that a fresh database that starts from them holds the same: what people change and
/// import comes from the database, the rest is copied, and history stands in a file of its own, revisions.csv.
/// </summary>
public sealed class GuideExport(GuideDbContext database)
{
    private const string NevoTables = "nevo-";

    /// <summary>Writes the files, as they are at one moment: changes that are made meanwhile are in all of them or in none.</summary>
    /// <param name="seedFolder">The seed-data that the app runs on.</param>
    /// <param name="folder">Where to write; made when it is not there.</param>
    /// <param name="cancellationToken">Ends the work; the files written so far stay.</param>
    /// <exception cref="IOException">The folder holds something already.</exception>
    public async Task<ExportReport> WriteAsync(string seedFolder, string folder, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder);
        if (Directory.EnumerateFileSystemEntries(folder).Any())
        {
            throw new IOException($"{folder} is not empty.");
        }

        foreach (var file in Directory.EnumerateFiles(seedFolder))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }

        return await SqliteFile.AtOneMomentAsync(database, () => WriteAsync(folder, cancellationToken), cancellationToken);
    }

    private async Task<ExportReport> WriteAsync(string folder, CancellationToken cancellationToken)
    {
        string To(string name) => Path.Combine(folder, name);
        var imported = await ImportedValues.IdsAsync(database, cancellationToken);
        Task<int> Write<T>(string name, string[] columns, IQueryable<T> rows, Func<T, IEnumerable<string>> cells)
            where T : SeededRow => SeedWriter.WriteAsync(To(name), columns, rows, cells, imported, cancellationToken);
        Task<int> Values(string name, IQueryable<FoodValueRow> rows) => Write(name, FoodSeeds.ValueColumns, rows, SeedWriter.Cells);
        var values = All<FoodValueRow>();
        await Write("sources.csv", ReferenceSeeds.SourceColumns, All<SourceRow>(), SeedWriter.Cells);
        await Write("food-tables.csv", FoodSeeds.TableColumns, All<FoodTableRow>(), SeedWriter.Cells);
        return new ExportReport(
            await Write("foods.csv", FoodSeeds.FoodColumns, All<FoodRow>(), SeedWriter.Cells),
            await Values("food-values.csv", values.Where(v => !v.TableId.StartsWith(NevoTables))) + await Values("food-values-nevo.csv", values.Where(v => v.TableId.StartsWith(NevoTables))),
            await Write("portions.csv", FoodSeeds.PortionColumns, All<PortionRow>(), SeedWriter.Cells),
            await RevisionFile.WriteAsync(To("revisions.csv"), database, cancellationToken));
    }

    private IQueryable<T> All<T>()
        where T : SeededRow => database.Set<T>().AsNoTracking().OrderBy(r => r.Id);
}
