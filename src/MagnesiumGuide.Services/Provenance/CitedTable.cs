using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Services.Data;
using MagnesiumGuide.Services.Data.Rows;
using Microsoft.EntityFrameworkCore;

namespace MagnesiumGuide.Services.Provenance;

/// <summary>A table whose rows cite a source.</summary>
/// <param name="Id">Its name on pages: a key of the texts.</param>
/// <param name="RowType">The type of its rows.</param>
/// <param name="Rows">Its rows in use, in the order of a list.</param>
/// <param name="Say">What a row says.</param>
internal sealed record CitedTable(
    string Id, Type RowType, Func<GuideDbContext, IQueryable<CitedRow>> Rows, Func<CitedRow, CitedStatement> Say)
{
    /// <summary>A table, with its order and what its rows say; the natural key and the citation of a row are added here.</summary>
    public static CitedTable Of<T>(string id, Func<IQueryable<T>, IOrderedQueryable<T>> order, Func<T, CitedStatement> say)
        where T : CitedRow => new(
            id,
            typeof(T),
            database => order(database.Set<T>().AsNoTracking().Where(r => !r.IsRetired)).ThenBy(r => r.Id),
            row => say((T)row) with { RowId = row.Id, Citation = GuideCatalogLoader.CitationOf(row) });
}
