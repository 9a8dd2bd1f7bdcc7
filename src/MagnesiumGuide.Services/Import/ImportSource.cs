using MagnesiumGuide.Domain.Provenance;
using MagnesiumGuide.Services.Data;
using MagnesiumGuide.Services.Data.Rows;

namespace MagnesiumGuide.Services.Import;

/// <summary>The table and the source that the values of an import cite.</summary>
internal static class ImportSource
{
    /// <summary>Id of the source of a table; what is not there yet is added with its table.</summary>
    public static async Task<string> OfAsync(GuideDbContext database, FoodTableInfo table, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (await database.FoodTables.FindAsync([table.Id], cancellationToken) is { } known)
        {
            return known.SourceId;
        }

        if (await database.Sources.FindAsync([table.Id], cancellationToken) is null)
        {
            database.Sources.Add(new SourceRow
            {
                Id = table.Id,
                Kind = SourceKind.FoodTable,
                Title = table.Title.Length > 0 ? table.Title : table.Name,
                Publisher = table.Publisher,
                Year = table.Year,
                Edition = table.Edition,
                Url = table.Url,
                Licence = table.Licence,
                LicenceUrl = table.LicenceUrl,
                AttributionNl = table.AttributionNl,
                AttributionEn = table.AttributionEn,
                Retrieved = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime),
                IsConfirmed = false,
                NoteNl = "",
                NoteEn = "",
            });
        }

        database.FoodTables.Add(new FoodTableRow { Id = table.Id, Name = table.Name, Edition = table.Edition, SourceId = table.Id });
        await database.SaveChangesAsync(cancellationToken);
        return table.Id;
    }
}
