using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Services.Import;
using MagnesiumGuide.Services.Revisions;
using MagnesiumGuide.Web.Accounts;
using MagnesiumGuide.Web.Binding;
using MagnesiumGuide.Web.Imports;
using MagnesiumGuide.Web.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace MagnesiumGuide.Web.Pages.Admin;

/// <summary>One import: how the file is read, what changes, saving it, and what came of it.</summary>
public sealed class ImportModel(ImportDesk desk, GuideCatalogHolder catalog, ChangeWriter changes) : PageModel
{
    public const int RowsOnAPage = 50;
    private const int FirstLinesShown = 6;
    private const int LinesUnderHeader = 3;
    private const int LongestReason = 300;

    public ImportState Import { get; private set; } = null!;

    public ImportProgress? Progress { get; private set; }

    public ImportFilter Filter { get; private set; }

    public int PageNumber { get; private set; } = 1;

    public IReadOnlyList<PlannedRow> Rows { get; private set; } = [];

    public int RowCount { get; private set; }

    /// <summary>The first lines, and the header with some under it when it stands further down.</summary>
    public IReadOnlyList<(int Line, IReadOnlyList<string> Cells)> FirstLines { get; private set; } = [];

    public IReadOnlyDictionary<string, FoodTable> Tables => catalog.Current.FoodTables;

    public UndoReport? Undone { get; private set; }

    public IReadOnlyList<FieldError> Errors { get; private set; } = [];

    public IActionResult OnGet(string id, ImportFilter soort = ImportFilter.All, int bladzijde = 1)
    {
        (Filter, PageNumber) = (Enum.IsDefined(soort) ? soort : ImportFilter.All, Math.Clamp(bladzijde, 1, int.MaxValue / RowsOnAPage));
        return Show(desk.Find(id));
    }

    public IActionResult OnPostLook(string id, FoodFileFormat? soortBestand) => With(id, ImportPhase.Received, state =>
        AsOtherFormat(state, soortBestand) ?? Show(state with { Mapping = MappingForm.Read(Request.Form, state.Mapping!, Tables) }));

    public IActionResult OnPostRead(string id, FoodFileFormat? soortBestand) => With(id, null, state =>
    {
        if (AsOtherFormat(state, soortBestand) is { } other)
        {
            return other;
        }

        var mapping = state.Phase == ImportPhase.Stopped ? state.Mapping! : MappingForm.Read(Request.Form, state.Mapping!, Tables);
        Errors = MappingForm.Errors(mapping, catalog.Current);
        if (Errors.Count > 0)
        {
            return Show(state with { Phase = ImportPhase.Received, Mapping = mapping });
        }

        desk.Read(id, mapping);
        return Redirect(AdminMap.PathOf(AdminMap.Import, id));
    });

    public IActionResult OnPostWrite(string id, string? reden, string? nieuwe, string? verdachte) => With(id, ImportPhase.Ready, state =>
    {
        if (string.IsNullOrWhiteSpace(reden) || reden.Length > LongestReason)
        {
            Errors = [new FieldError("reden", Words.Say("Import.Apply.ReasonMissing"))];
            return Show(state);
        }

        desk.Write(id, new ImportChoice(User.Identity!.Name!, reden.Trim()) { AddsFoods = nieuwe is not null, TakesSuspicious = verdachte is not null });
        return Redirect(AdminMap.PathOf(AdminMap.Import, id));
    });

    public IActionResult OnPostStop(string id)
    {
        desk.Stop(id);
        return Redirect(AdminMap.PathOf(AdminMap.Import, id));
    }

    public IActionResult OnPostRemove(string id)
    {
        desk.Remove(id);
        return Redirect(AdminMap.PathOf(AdminMap.Imports));
    }

    public async Task<IActionResult> OnPostUndoAsync(string id, CancellationToken cancellationToken)
    {
        if (desk.Find(id) is not { Phase: ImportPhase.Done, Report.ChangeId: { } change } state)
        {
            return NotFound();
        }

        Undone = await changes.UndoAsync(change, User.Identity!.Name!, Words.Say("Import.Undo.Reason"), cancellationToken);
        return Show(state);
    }

    // Another kind has other columns: what was filled in for this one says nothing any more.
    private IActionResult? AsOtherFormat(ImportState state, FoodFileFormat? format)
    {
        if (format is null || format == state.Mapping!.Format || !Enum.IsDefined(format.Value))
        {
            return null;
        }

        if (desk.LookAgain(state, format.Value, HttpContext.RequestAborted) is { Phase: ImportPhase.Refused } refused)
        {
            Errors = [new FieldError("soortBestand", ImportText.Fault(refused.Fault!.Value, refused.Detail))];
            return Show(state);
        }

        return Redirect(AdminMap.PathOf(AdminMap.Import, state.Id));
    }

    // Somebody may have gone on with it in another window: then the page shows where it stands.
    private IActionResult With(string id, ImportPhase? phase, Func<ImportState, IActionResult> act) => desk.Find(id) switch
    {
        null => NotFound(),
        { Mapping: null } => Redirect(AdminMap.PathOf(AdminMap.Import, id)),
        var state when state.Phase == phase || (phase is null && state.Phase is ImportPhase.Received or ImportPhase.Stopped) => act(state),
        _ => Redirect(AdminMap.PathOf(AdminMap.Import, id)),
    };

    private IActionResult Show(ImportState? state)
    {
        if (state is null)
        {
            return NotFound();
        }

        (Import, Progress) = (state, desk.ProgressOf(state.Id));
        if (state.Phase == ImportPhase.Received)
        {
            var header = state.Mapping!.HeaderLine;
            FirstLines = [.. desk.FirstLines(state, state.Mapping, Math.Max(FirstLinesShown, header + LinesUnderHeader)).Where(l => l.Line <= FirstLinesShown || l.Line >= header)];
        }
        else if (state.Phase == ImportPhase.Ready)
        {
            RowCount = desk.Count(state.Id, Filter);
            Rows = desk.Rows(state.Id, Filter, (PageNumber - 1) * RowsOnAPage, RowsOnAPage);
        }

        Response.StatusCode = Errors.Count > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK;
        return Page();
    }
}
