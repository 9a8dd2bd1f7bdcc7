using MagnesiumGuide.Web.Accounts;
using MagnesiumGuide.Web.Binding;
using MagnesiumGuide.Web.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace MagnesiumGuide.Web.Pages.Admin;

/// <summary>Signing in by name and password.</summary>
public sealed class SignInModel(PasswordSignIn passwords) : PageModel
{
    /// <summary>The name that was typed; kept when something is wrong.</summary>
    [BindProperty]
    public string? Naam { get; set; }

    /// <summary>Never written back to the page.</summary>
    [BindProperty]
    public string? Wachtwoord { get; set; }

    /// <summary>Where the visitor wanted to go.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Terug { get; set; }

    public IReadOnlyList<FieldError> Errors { get; private set; } = [];

    public IActionResult OnGet() => User.Identity is { IsAuthenticated: true } ? Redirect(AdminMap.PathOf(AdminMap.Home)) : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (string.IsNullOrWhiteSpace(Naam) || string.IsNullOrEmpty(Wachtwoord))
        {
            return Refuse("SignIn.Empty");
        }

        var result = await passwords.TryAsync(Naam.Trim(), Wachtwoord);
        return result.Succeeded
            ? LocalRedirect(Url.IsLocalUrl(Terug) && Terug.StartsWith(AdminMap.Root, StringComparison.Ordinal) ? Terug : AdminMap.PathOf(AdminMap.Home))
            : Refuse("SignIn.Wrong");
    }

    // One answer for a wrong name, a wrong password and a locked account: else the page tells which names there are.
    private PageResult Refuse(string key)
    {
        Errors = [new FieldError("naam", Words.Say(key))];
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }
}
