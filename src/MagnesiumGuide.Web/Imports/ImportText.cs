using System.Globalization;
using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Domain.Foods;
using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Services.Import;
using MagnesiumGuide.Web.Formatting;
using MagnesiumGuide.Web.Localization;

namespace MagnesiumGuide.Web.Imports;

/// <summary>What is said of an import, on the page and by the command.</summary>
public static class ImportText
{
    /// <summary>Why a whole file is refused.</summary>
    public static string Fault(FileFault fault, string detail) => Words.Say($"Import.Fault.{fault}", detail);

    /// <summary>Why a table cannot take an import.</summary>
    public static string Fault(TableFault fault, ImportMapping mapping, GuideCatalog catalog) => Words.Say(
        $"Import.Table.{fault}", mapping.Table.Id, catalog.FoodTables.GetValueOrDefault(mapping.Table.Id)?.Edition ?? mapping.Table.Edition, mapping.FileEdition);

    /// <summary>What happens with a row, and why.</summary>
    public static string Kind(PlannedRow row) => row.Refusal is { } refusal
        ? $"{Words.Say("Import.Kind.Refused")}: {Words.Say($"Import.Refusal.{refusal}")}"
        : Words.Say($"Import.Kind.{row.Kind}");

    /// <summary>What looks wrong with a row; empty when nothing does.</summary>
    public static string Suspicious(PlannedRow row) => string.Join("; ", Enum.GetValues<Suspicions>()
        .Where(s => s != Suspicions.None && row.Suspicions.HasFlag(s)).Select(s => Words.Say($"Import.Suspicion.{s}")));

    /// <summary>An amount with its status, for reading.</summary>
    public static string Amount(Milligrams? amount, ValueStatus status) => (amount, status) switch
    {
        (null, _) => Words.Say("Import.Amount.Missing"),
        ({ } mg, ValueStatus.Trace or ValueStatus.LogicalZero or ValueStatus.BelowLimit or ValueStatus.Estimated) => Words.Say($"Import.Amount.{status}", Numbers.AsPublished(mg)),
        ({ } mg, _) => Words.Say("Import.Amount.Number", Numbers.AsPublished(mg)),
    };

    /// <summary>A row on one line, for the command.</summary>
    public static string Line(PlannedRow row)
    {
        var suspicious = Suspicious(row);
        return string.Create(CultureInfo.InvariantCulture, $"{row.Line}: {row.Code} {row.Name}: {Kind(row)}{(suspicious.Length > 0 ? $" ({suspicious})" : "")}{(row.Raw.Length > 0 ? $" [{row.Raw}]" : "")}");
    }

    /// <summary>The counts on one line, for the command.</summary>
    public static string Counts(FoodTableInfo table, ImportReport report, bool isDryRun) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(isDryRun ? "dry run " : report.ChangeId is { } change ? $"change {change} " : "no change ")}table={table.Id} read={report.Read} new={report.Of(ImportKind.New) + report.Of(ImportKind.NewValue) + report.Of(ImportKind.Restored)} changed={report.Of(ImportKind.Changed)} unchanged={report.Of(ImportKind.Unchanged)} refused={report.Of(ImportKind.Refused)} kept-by-hand={report.Of(ImportKind.KeptByHand)} suspicious={report.Suspicious} left-out={report.LeftOut} name-proposals={report.Proposals}");
}
