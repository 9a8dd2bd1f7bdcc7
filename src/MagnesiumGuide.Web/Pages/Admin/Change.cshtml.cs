using System.Globalization;
using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Services.Data.Rows;
using MagnesiumGuide.Services.Revisions;
using MagnesiumGuide.Web.Accounts;
using MagnesiumGuide.Web.Binding;
using MagnesiumGuide.Web.Editing;
using MagnesiumGuide.Web.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace MagnesiumGuide.Web.Pages.Admin;

/// <summary>One change, and undoing it.</summary>
public sealed class ChangeModel(HistoryReader history, ChangeWriter writer, GuideCatalogHolder holder) : PageModel
{
    private const string ReasonField = "reden";

    public GuideCatalog Catalog { get; } = holder.Current;

    public HistoryEntry Entry { get; private set; } = null!;

    public IReadOnlyList<ChangeRow> UndoneBy { get; private set; } = [];

    public IReadOnlyDictionary<string, string> FoodNames { get; private set; } = null!;

    public string Reason { get; private set; } = "";

    /// <summary>What came of undoing it; null before.</summary>
    public UndoReport? Report { get; private set; }

    public IReadOnlyList<FieldError> Errors { get; private set; } = [];

    public int Shown { get; private set; } = 1;

    public int Pages => Math.Max(1, (Entry.RowCount + HistoryReader.RowsOnPage - 1) / HistoryReader.RowsOnPage);

    public Task<IActionResult> OnGetAsync([FromRoute] string id, CancellationToken cancellationToken) => ShowAsync(id, cancellationToken);

    public async Task<IActionResult> OnPostUndoAsync([FromRoute] string id, string? reden, CancellationToken cancellationToken)
    {
        Reason = (reden ?? "").Trim();
        if (Reason.Length is 0 or > FieldReader.LongestNote)
        {
            return await RefuseAsync(id, Reason.Length == 0 ? Words.Say("Undo.Error.Reason") : Words.Say("Edit.Error.TooLong", FieldReader.LongestNote, Reason.Length), cancellationToken);
        }

        try
        {
            Report = IdOf(id) is { } change ? await writer.UndoAsync(change, User.Identity!.Name!, Reason, cancellationToken) : null;
        }
        catch (KeyNotFoundException)
        {
            return NotFound();
        }
        catch (DbUpdateConcurrencyException)
        {
            // Someone saved one of its rows in that instant.
            return await RefuseAsync(id, Words.Say("Undo.Error.Again"), cancellationToken);
        }

        return await ShowAsync(id, cancellationToken);
    }

    public string PageAddress(int page) => string.Create(CultureInfo.InvariantCulture, $"{AdminMap.PathOf(AdminMap.Change, Entry.Change.Id.ToString(CultureInfo.InvariantCulture))}?pagina={page}");

    private async Task<IActionResult> RefuseAsync(string id, string message, CancellationToken cancellationToken)
    {
        Errors = [new FieldError(ReasonField, message)];
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return await ShowAsync(id, cancellationToken);
    }

    private async Task<IActionResult> ShowAsync(string id, CancellationToken cancellationToken)
    {
        Shown = int.TryParse(Request.Query[HistoryQuery.PageField].FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Max(page, 1) : 1;
        if (IdOf(id) is not { } changeId || await history.FindAsync(changeId, Shown, cancellationToken) is not { } entry)
        {
            return NotFound();
        }

        Entry = entry;
        UndoneBy = await history.UndoneByAsync(changeId, cancellationToken);
        FoodNames = await history.NamesAsync(entry.Rows.Select(r => r.FoodId), cancellationToken);
        return Page();
    }

    private static long? IdOf(string text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
}
