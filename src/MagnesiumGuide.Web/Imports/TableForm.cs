using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Services.Import;
using MagnesiumGuide.Services.Search;
using MagnesiumGuide.Web.Binding;

namespace MagnesiumGuide.Web.Imports;

/// <summary>Reads which table a file is of: one that is there, the one that was recognised, or a new one.</summary>
public static class TableForm
{
    /// <summary>Value of the choice of a table that is not there yet.</summary>
    public const string NewTable = "nieuw";

    /// <summary>Longest name and longest edition.</summary>
    public const int MostLength = 80;

    /// <summary>The table that was filled in; without an id when it is none.</summary>
    public static FoodTableInfo Read(IFormCollection form, ImportMapping mapping, IReadOnlyDictionary<string, FoodTable> tables)
    {
        var chosen = form["tabel"].ToString();
        if (!form.ContainsKey("tabel") || (chosen.Length > 0 && string.Equals(chosen, mapping.Table.Id, StringComparison.Ordinal)))
        {
            return mapping.Table;
        }

        if (tables.TryGetValue(chosen, out var known))
        {
            return new FoodTableInfo(known.Id, known.Name, known.Edition);
        }

        var (name, edition) = (Short(form["tabelnaam"]), Short(form["uitgave"]));
        var isNew = string.Equals(chosen, NewTable, StringComparison.Ordinal);
        return isNew && !string.Equals(name, mapping.Table.Name, StringComparison.Ordinal)
            ? New(name, edition)
            : KnownTables.OfEdition(mapping, edition) ?? (isNew ? New(name, edition) : mapping.Table with { Id = "" });
    }

    /// <summary>What is wrong with the table of a mapping, beside the field that it is about; null when nothing is.</summary>
    public static FieldError? Error(ImportMapping mapping, GuideCatalog catalog) => TableRules.Fault(mapping, catalog) is not { } fault ? null : new FieldError(
        fault switch
        {
            TableFault.EditionMissing => "uitgave",
            TableFault.IsOtherEdition or TableFault.IsOtherSource => "tabelnaam",
            _ => "tabel",
        },
        ImportText.Fault(fault, mapping, catalog));

    private static FoodTableInfo New(string name, string edition) => new(
        name.Length == 0 ? "" : string.Join('-', SearchText.Words($"{name} {edition}").Where(w => w.All(char.IsAsciiLetterOrDigit))), name, edition);

    private static string Short(string? text) => text?.Trim() is { } trimmed ? trimmed.Length <= MostLength ? trimmed : trimmed[..MostLength] : "";
}
