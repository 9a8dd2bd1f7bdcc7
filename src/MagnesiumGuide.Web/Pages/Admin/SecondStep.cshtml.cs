using MagnesiumGuide.Services.Accounts;
using MagnesiumGuide.Web.Accounts;
using MagnesiumGuide.Web.Binding;
using MagnesiumGuide.Web.Localization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace MagnesiumGuide.Web.Pages.Admin;

/// <summary>The second step of signing in: a code of the app on one's phone, or a recovery code.</summary>
public sealed class SecondStepModel(SignInManager<Account> signIn) : PageModel
{
    /// <summary>What was typed: six digits, or a recovery code.</summary>
    [BindProperty]
    public string? Code { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Terug { get; set; }

    public IReadOnlyList<FieldError> Errors { get; private set; } = [];

    // Without the first step there is nothing to confirm.
    public async Task<IActionResult> OnGetAsync() =>
        await signIn.GetTwoFactorAuthenticationUserAsync() is null ? Redirect(AdminMap.PathOf(AdminMap.SignIn)) : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await signIn.GetTwoFactorAuthenticationUserAsync() is null)
        {
            return Redirect(AdminMap.PathOf(AdminMap.SignIn));
        }

        var code = new string([.. (Code ?? "").Where(c => !char.IsWhiteSpace(c))]);
        var digits = code.Replace("-", "", StringComparison.Ordinal);
        if (code.Length > 0 && (await TryAsync(code, digits)).Succeeded)
        {
            return LocalRedirect(SignInModel.After(Url, Terug));
        }

        Errors = [new FieldError("code", Words.Say(code.Length == 0 ? "SecondStep.Empty" : "SecondStep.Wrong"))];
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }

    private Task<Microsoft.AspNetCore.Identity.SignInResult> TryAsync(string code, string digits) => digits.All(char.IsAsciiDigit)
        ? signIn.TwoFactorAuthenticatorSignInAsync(digits, isPersistent: false, rememberClient: false)
        : signIn.TwoFactorRecoveryCodeSignInAsync(code.ToUpperInvariant());
}
