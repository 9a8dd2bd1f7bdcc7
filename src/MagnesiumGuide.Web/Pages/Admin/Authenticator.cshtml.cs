using System.Globalization;
using MagnesiumGuide.Services.Accounts;
using MagnesiumGuide.Web.Accounts;
using MagnesiumGuide.Web.Binding;
using MagnesiumGuide.Web.Localization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace MagnesiumGuide.Web.Pages.Admin;

/// <summary>Setting up the app that gives codes for the second step.</summary>
public sealed class AuthenticatorModel(UserManager<Account> accounts, SignInManager<Account> signIn) : PageModel
{
    /// <summary>The key in groups of four, for typing over.</summary>
    public string Key { get; private set; } = "";

    /// <summary>What the square code holds (Key Uri Format of authenticator apps).</summary>
    public string KeyAddress { get; private set; } = "";

    public IReadOnlyList<string> NewCodes { get; private set; } = [];

    public IReadOnlyList<FieldError> Errors { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        var me = await MeAsync();
        if (me.TwoFactorEnabled)
        {
            return Redirect(AdminMap.PathOf(AdminMap.Account));
        }

        await ShowKeyAsync(me);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? code)
    {
        var me = await MeAsync();
        var digits = new string([.. (code ?? "").Where(char.IsAsciiDigit)]);
        if (!me.TwoFactorEnabled && await accounts.VerifyTwoFactorTokenAsync(me, accounts.Options.Tokens.AuthenticatorTokenProvider, digits))
        {
            await accounts.SetTwoFactorEnabledAsync(me, true);
            NewCodes = await AccountModel.NewCodesAsync(accounts, me);
            await signIn.RefreshSignInAsync(me);
            return Page();
        }

        Errors = [new FieldError("code", Words.Say("Authenticator.Wrong"))];
        Response.StatusCode = StatusCodes.Status400BadRequest;
        await ShowKeyAsync(me);
        return Page();
    }

    private async Task ShowKeyAsync(Account me)
    {
        const int GroupLength = 4;
        if (await accounts.GetAuthenticatorKeyAsync(me) is null)
        {
            await accounts.ResetAuthenticatorKeyAsync(me);

            // A new key is a new security stamp, which ends every session that does not take it over.
            await signIn.RefreshSignInAsync(me);
        }

        var key = await accounts.GetAuthenticatorKeyAsync(me) ?? "";
        Key = string.Join(' ', key.Chunk(GroupLength).Select(group => new string(group)));
        KeyAddress = string.Create(CultureInfo.InvariantCulture, $"otpauth://totp/MagnesiumGuide:{Uri.EscapeDataString(me.UserName!)}?secret={key}&issuer=MagnesiumGuide&digits=6");
    }

    private async Task<Account> MeAsync() =>
        await accounts.GetUserAsync(User) ?? throw new InvalidOperationException("Whoever is signed in has an account.");
}
