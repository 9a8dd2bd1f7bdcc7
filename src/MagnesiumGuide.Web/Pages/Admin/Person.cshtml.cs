using MagnesiumGuide.Services.Accounts;
using MagnesiumGuide.Web.Accounts;
using MagnesiumGuide.Web.Binding;
using MagnesiumGuide.Web.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.WebUtilities;

namespace MagnesiumGuide.Web.Pages.Admin;

/// <summary>One person: role, invitation, closing.</summary>
public sealed class PersonModel(People people) : PageModel
{
    public Account Person { get; private set; } = null!;

    /// <summary>The address with which the person chooses a password, on the one page that shows it.</summary>
    public string Invitation { get; private set; } = "";

    public string Done { get; private set; } = "";

    public IReadOnlyList<FieldError> Errors { get; private set; } = [];

    public Task<IActionResult> OnGetAsync(string id) => WithAsync(id, _ => Task.CompletedTask);

    public Task<IActionResult> OnPostInviteAsync(string id) => WithAsync(id, async person =>
    {
        var address = QueryHelpers.AddQueryString(AdminMap.PathOf(AdminMap.Welcome), new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["naam"] = person.UserName,
            ["code"] = await people.InviteAsync(person),
        });
        Invitation = $"{Request.Scheme}://{Request.Host}{address}";
    });

    public Task<IActionResult> OnPostRoleAsync(string id, AccountRole? rol, CancellationToken cancellationToken) =>
        ChangeAsync(id, person => people.ChangeRoleAsync(person, rol ?? person.Role, cancellationToken));

    public Task<IActionResult> OnPostCloseAsync(string id, CancellationToken cancellationToken) =>
        ChangeAsync(id, person => people.SetClosedAsync(person, isClosed: true, cancellationToken));

    public Task<IActionResult> OnPostOpenAsync(string id, CancellationToken cancellationToken) =>
        ChangeAsync(id, person => people.SetClosedAsync(person, isClosed: false, cancellationToken));

    public Task<IActionResult> OnPostSecondStepAsync(string id) => WithAsync(id, async person =>
    {
        await people.RemoveSecondStepAsync(person);
        Done = Words.Say("Person.SecondStep.Done");
    });

    public Task<IActionResult> OnPostSignOutAsync(string id) => WithAsync(id, async person =>
    {
        await people.SignOutEverywhereAsync(person);
        Done = Words.Say("Person.SignOut.Done");
    });

    private Task<IActionResult> ChangeAsync(string id, Func<Account, Task<bool>> change) => WithAsync(id, async person =>
    {
        if (await change(person))
        {
            Done = Words.Say("Person.Done");
            return;
        }

        Errors = [new FieldError("persoon", Words.Say("Person.LastAdministrator"))];
        Response.StatusCode = StatusCodes.Status400BadRequest;
    });

    private async Task<IActionResult> WithAsync(string name, Func<Account, Task> act)
    {
        if (await people.FindAsync(name) is not { } person)
        {
            return NotFound();
        }

        Person = person;
        await act(person);
        return Page();
    }
}
