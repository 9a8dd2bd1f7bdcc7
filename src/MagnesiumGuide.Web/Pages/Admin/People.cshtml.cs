using MagnesiumGuide.Services.Accounts;
using MagnesiumGuide.Web.Accounts;
using MagnesiumGuide.Web.Binding;
using MagnesiumGuide.Web.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace MagnesiumGuide.Web.Pages.Admin;

/// <summary>Everyone who can sign in, and whether passwords are enough for it.</summary>
public sealed class PeopleModel(People people, PasswordSwitch passwords) : PageModel
{
    public IReadOnlyList<Account> Everyone { get; private set; } = [];

    public bool ArePasswordsOn { get; private set; }

    public string Typed { get; private set; } = "";

    public AccountRole Role { get; private set; }

    public IReadOnlyList<FieldError> Errors { get; private set; } = [];

    public Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) => ShowAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(string? naam, AccountRole? rol, CancellationToken cancellationToken)
    {
        (Typed, Role) = ((naam ?? "").Trim(), rol ?? AccountRole.Editor);
        var result = await people.AddAsync(Typed, Role);
        return result.Succeeded
            ? Redirect(AdminMap.PathOf(AdminMap.Person, Typed))
            : await ShowAsync(cancellationToken, [new FieldError("naam", AccountErrors.Text(result.Errors.First()))]);
    }

    public async Task<IActionResult> OnPostPasswordsAsync(string? aan, CancellationToken cancellationToken)
    {
        if (aan is not null)
        {
            await passwords.SwitchOnAsync(cancellationToken);
        }
        else if (!await passwords.SwitchOffAsync(cancellationToken))
        {
            return await ShowAsync(cancellationToken, [new FieldError("wachtwoorden", Words.Say("People.Passwords.NoPasskey"))]);
        }

        return Redirect(AdminMap.PathOf(AdminMap.People));
    }

    private async Task<IActionResult> ShowAsync(CancellationToken cancellationToken, IReadOnlyList<FieldError>? errors = null)
    {
        Everyone = await people.ListAsync(cancellationToken);
        ArePasswordsOn = await passwords.IsOnAsync(cancellationToken);
        Errors = errors ?? [];
        Response.StatusCode = Errors.Count > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK;
        return Page();
    }
}
