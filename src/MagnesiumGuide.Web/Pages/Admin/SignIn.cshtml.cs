using MagnesiumGuide.Services.Accounts;
using MagnesiumGuide.Web.Accounts;
using MagnesiumGuide.Web.Binding;
using MagnesiumGuide.Web.Localization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.WebUtilities;

namespace MagnesiumGuide.Web.Pages.Admin;

/// <summary>Signing in by name and password, or by passkey.</summary>
public sealed class SignInModel(PasswordSignIn passwords, SignInManager<Account> signIn) : PageModel
{
    /// <summary>The name that was typed; kept when something is wrong.</summary>
    [BindProperty]
    public string? Naam { get; set; }

    /// <summary>Never written back to the page.</summary>
    [BindProperty]
    public string? Wachtwoord { get; set; }

    /// <summary>Where the editor wanted to go.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Terug { get; set; }

    public bool ArePasswordsOn { get; private set; }

    public IReadOnlyList<FieldError> Errors { get; private set; } = [];

    /// <summary>Where to go after signing in: an address of our own below /beheer, else the first page.</summary>
    public static string After(IUrlHelper url, string? back) =>
        url.IsLocalUrl(back) && back.StartsWith(AdminMap.Root, StringComparison.Ordinal) ? back : AdminMap.PathOf(AdminMap.Home);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        ArePasswordsOn = await passwords.IsOnAsync(cancellationToken);
        return User.Identity is { IsAuthenticated: true } ? Redirect(AdminMap.PathOf(AdminMap.Home)) : Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(Naam) || string.IsNullOrEmpty(Wachtwoord))
        {
            return await RefuseAsync("SignIn.Empty", cancellationToken);
        }

        var result = await passwords.TryAsync(Naam.Trim(), Wachtwoord, cancellationToken);
        if (result.RequiresTwoFactor)
        {
            return Redirect(QueryHelpers.AddQueryString(AdminMap.PathOf(AdminMap.SecondStep), "terug", Terug ?? ""));
        }

        return result.Succeeded
            ? LocalRedirect(After(Url, Terug))
            : await RefuseAsync(result.IsNotAllowed ? "SignIn.PasswordsOff" : "SignIn.Wrong", cancellationToken);
    }

    /// <summary>What the browser needs to ask for a passkey; it names no account.</summary>
    public async Task<IActionResult> OnPostPasskeyOptionsAsync() => Content(await signIn.MakePasskeyRequestOptionsAsync(user: null), "application/json");

    public async Task<IActionResult> OnPostPasskeyAsync(string? passkey, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(passkey))
        {
            return await RefuseAsync("SignIn.Passkey.None", cancellationToken);
        }

        var result = await PasskeySignInAsync(passkey);
        return result.Succeeded ? LocalRedirect(After(Url, Terug)) : await RefuseAsync("SignIn.Passkey.Wrong", cancellationToken);
    }

    // What a browser sends may be anything, and a cookie with the question may be missing.
    private async Task<Microsoft.AspNetCore.Identity.SignInResult> PasskeySignInAsync(string passkey)
    {
        try
        {
            return await signIn.PasskeySignInAsync(passkey);
        }
        catch (Exception fault) when (fault is InvalidOperationException or PasskeyException or System.Text.Json.JsonException or FormatException)
        {
            return Microsoft.AspNetCore.Identity.SignInResult.Failed;
        }
    }

    // One answer for a wrong name, a wrong password and a locked account: else the page tells which names there are.
    private async Task<PageResult> RefuseAsync(string key, CancellationToken cancellationToken)
    {
        ArePasswordsOn = await passwords.IsOnAsync(cancellationToken);
        Errors = [new FieldError(ArePasswordsOn ? "naam" : "inloggen", Words.Say(key))];
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }
}
