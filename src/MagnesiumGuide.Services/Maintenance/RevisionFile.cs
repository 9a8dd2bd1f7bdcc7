using System.Globalization;
using MagnesiumGuide.Services.Data;
using MagnesiumGuide.Services.Seeding;
using Microsoft.EntityFrameworkCore;

namespace MagnesiumGuide.Services.Maintenance;

/// <summary>History as a file: a line for each row that a change touched, with what is said of the change.</summary>
internal static class RevisionFile
{
    private static readonly string[] Columns =
    [
        "change", "at_utc", "kind", "who", "reason", "source", "locator", "undoes", "table", "row", "food", "addition", "fields", "version_after",
    ];

    public static Task<int> WriteAsync(string path, GuideDbContext database, CancellationToken cancellationToken)
    {
        var lines = from revision in database.Revisions.AsNoTracking()
                    join change in database.Changes.AsNoTracking() on revision.ChangeId equals change.Id
                    orderby revision.Id
                    select new { Change = change, Revision = revision };
        return CsvFile.WriteAsync(path, Columns, lines, l =>
        [
            Whole(l.Change.Id), l.Change.AtUtc.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture), l.Change.Kind.ToString(), l.Change.Who,
            l.Change.Reason, l.Change.SourceId ?? "", l.Change.Locator, l.Change.UndoesId is { } id ? Whole(id) : "", l.Revision.Table, l.Revision.RowId,
            l.Revision.FoodId, l.Revision.IsAddition ? "1" : "0", l.Revision.Fields, Whole(l.Revision.VersionAfter),
        ], cancellationToken);
    }

    private static string Whole(long number) => number.ToString(CultureInfo.InvariantCulture);
}
