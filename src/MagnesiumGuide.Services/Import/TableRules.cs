using MagnesiumGuide.Domain.Provenance;
using MagnesiumGuide.Services.Catalog;

namespace MagnesiumGuide.Services.Import;

/// <summary>What holds for the table of every import: an edition is a table of its own, so that each value cites the edition it stands in.</summary>
public static class TableRules
{
    /// <summary>Why the table cannot take the import, or null when it can.</summary>
    public static TableFault? Fault(ImportMapping mapping, GuideCatalog catalog)
    {
        var table = mapping.Table;
        if (table.Id.Length == 0)
        {
            return mapping.Format != FoodFileFormat.Csv && table.Name.Length > 0 && table.Edition.Length == 0 ? TableFault.EditionMissing : TableFault.Missing;
        }

        if (mapping.FileEdition.Length > 0 && !Same(mapping.FileEdition, table.Edition))
        {
            return TableFault.FileSaysOtherwise;
        }

        if (catalog.FoodTables.TryGetValue(table.Id, out var known))
        {
            return Same(known.Edition, table.Edition) ? null : TableFault.IsOtherEdition;
        }

        return !table.Id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-') ? TableFault.BadId
            : catalog.Sources.TryGetValue(table.Id, out var source) && (source.Kind != SourceKind.FoodTable || !Same(source.Edition, table.Edition)) ? TableFault.IsOtherSource
            : null;
    }

    private static bool Same(string edition, string other) => string.Equals(edition, other, StringComparison.Ordinal);
}
