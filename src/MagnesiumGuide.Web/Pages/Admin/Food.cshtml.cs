using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Services.Data.Rows;
using MagnesiumGuide.Services.Editing;
using MagnesiumGuide.Services.Revisions;
using MagnesiumGuide.Web.Accounts;
using MagnesiumGuide.Web.Binding;
using MagnesiumGuide.Web.Editing;
using MagnesiumGuide.Web.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace MagnesiumGuide.Web.Pages.Admin;

/// <summary>One food, or a new one: filling in, checking the answers, saving, and choosing when someone saved first.</summary>
public sealed class FoodModel(FoodEditor editor, FoodChecks checks, GuideCatalogHolder holder) : PageModel
{
    public GuideCatalog Catalog { get; } = holder.Current;

    public FoodForm Form { get; private set; } = FoodForm.Empty;

    /// <summary>The food as it is stored; null when it is new.</summary>
    public FoodRow? Stored { get; private set; }

    /// <summary>The draft held against it; null while it is being filled in.</summary>
    public EditResult? Edit { get; private set; }

    public FoodCheck? Check { get; private set; }

    public IReadOnlyList<FieldError> Errors { get; private set; } = [];

    public string Done { get; private set; } = "";

    public bool IsNew { get; private set; }

    /// <summary>What is wrong with a field, or null.</summary>
    public FieldError? ErrorOf(string field) => Errors.FirstOrDefault(e => string.Equals(e.Field, field, StringComparison.Ordinal));

    public async Task<IActionResult> OnGetAsync([FromRoute] string id, string? bewaard, CancellationToken cancellationToken)
    {
        if (!await FindAsync(id, cancellationToken))
        {
            return NotFound();
        }

        Form = (Stored is null ? FoodForm.Empty : FoodForm.Of(Stored)).WithLikely(Catalog);
        Done = bewaard is null || Stored is null ? "" : Words.Say("Edit.Saved");
        return Page();
    }

    /// <summary>Shows what saving would do.</summary>
    public Task<IActionResult> OnPostCheckAsync([FromRoute] string id, CancellationToken cancellationToken) =>
        WithDraftAsync(id, async (draft, _) => await ShowAsync(draft, await editor.PreviewAsync(draft, cancellationToken), cancellationToken), cancellationToken);

    /// <summary>Back to the form, with all that was typed.</summary>
    public async Task<IActionResult> OnPostEditAsync([FromRoute] string id, CancellationToken cancellationToken)
    {
        Form = FoodForm.Of(Request.Form);
        return await FindAsync(id, cancellationToken) ? Page() : NotFound();
    }

    public Task<IActionResult> OnPostSaveAsync([FromRoute] string id, CancellationToken cancellationToken) => WithDraftAsync(
        id,
        async (draft, said) => await ShowAsync(
            draft, await editor.SaveAsync(draft, new NewChange(KindOf(draft), User.Identity!.Name!, said.Reason, said.SourceId, said.Locator), cancellationToken), cancellationToken),
        cancellationToken);

    /// <summary>A new draft out of one in conflict, by what was chosen for each field.</summary>
    public Task<IActionResult> OnPostChooseAsync([FromRoute] string id, CancellationToken cancellationToken) => WithDraftAsync(
        id,
        async (draft, _) =>
        {
            var choices = new ConflictChoices(Request.Form);
            if (await editor.MergeAsync(draft, choices.Theirs, choices.Seen, cancellationToken) is not { } merged)
            {
                return NotFound();
            }

            Form = FoodForm.Of(merged, Form);
            return await ShowAsync(merged, await editor.PreviewAsync(merged, cancellationToken), cancellationToken);
        },
        cancellationToken);

    private async Task<IActionResult> WithDraftAsync(
        string id, Func<FoodRow, (string Reason, string SourceId, string Locator), Task<IActionResult>> act, CancellationToken cancellationToken)
    {
        Form = FoodForm.Of(Request.Form);
        if (!await FindAsync(id, cancellationToken))
        {
            return NotFound();
        }

        var reader = new FoodFormReader(Form, Catalog);
        var draft = reader.Read(IsNew ? null : id);
        if (!IsNew && reader.Errors.Count == 0 && (await editor.PreviewAsync(draft, cancellationToken)).Outcome == EditOutcome.Untouched)
        {
            // Nothing to give a reason for.
            return Untouched();
        }

        var said = reader.ReadReason();
        return reader.Errors.Count == 0 ? await act(draft, said) : Refuse(reader.Errors);
    }

    private async Task<IActionResult> ShowAsync(FoodRow draft, EditResult edit, CancellationToken cancellationToken)
    {
        switch (edit.Outcome)
        {
            case EditOutcome.Saved:
                return Redirect($"{AdminMap.PathOf(AdminMap.Food, draft.Id)}?bewaard=1");
            case EditOutcome.Unknown:
                return NotFound();
            case EditOutcome.Untouched:
                return Untouched();
            case EditOutcome.IdTaken:
                return Refuse([new FieldError(FoodFields.NewId, Words.Say("Edit.Error.IdTaken"))]);
            case EditOutcome.Faulty:
                var reader = new FoodFormReader(Form, Catalog);
                reader.Show(edit.Faults, draft);
                return Refuse(reader.Errors);
            case EditOutcome.Conflict:
                Response.StatusCode = StatusCodes.Status409Conflict;
                Edit = edit;
                return Page();
            default:
                (Edit, Check) = (edit, await checks.OfAsync(edit, cancellationToken));
                return Page();
        }
    }

    private async Task<bool> FindAsync(string id, CancellationToken cancellationToken)
    {
        IsNew = string.Equals(id, FoodFormReader.NewId, StringComparison.Ordinal);
        Stored = IsNew ? null : await editor.FindAsync(id, cancellationToken);
        return IsNew || Stored is not null;
    }

    private ChangeKind KindOf(FoodRow draft) => (Stored?.IsRetired, draft.IsRetired) switch
    {
        (null, _) => ChangeKind.Add,
        (false, true) => ChangeKind.Retire,
        (true, false) => ChangeKind.Restore,
        _ => ChangeKind.Edit,
    };

    private PageResult Untouched()
    {
        Done = Words.Say("Edit.Untouched");
        Form = FoodForm.Of(Stored!).WithLikely(Catalog);
        return Page();
    }

    private PageResult Refuse(IReadOnlyList<FieldError> errors)
    {
        Errors = errors;
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }
}
