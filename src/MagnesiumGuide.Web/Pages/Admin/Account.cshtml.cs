using System.Buffers.Text;
using MagnesiumGuide.Services.Accounts;
using MagnesiumGuide.Web.Accounts;
using MagnesiumGuide.Web.Binding;
using MagnesiumGuide.Web.Localization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace MagnesiumGuide.Web.Pages.Admin;

/// <summary>One's own account: password, second step, passkeys.</summary>
public sealed class AccountModel(UserManager<Account> accounts, SignInManager<Account> signIn) : PageModel
{
    private const int LongestPasskeyName = 60;

    public Account Me { get; private set; } = null!;

    public IReadOnlyList<UserPasskeyInfo> Passkeys { get; private set; } = [];

    public int RecoveryCodesLeft { get; private set; }

    /// <summary>New recovery codes, on the one page that shows them.</summary>
    public IReadOnlyList<string> NewCodes { get; private set; } = [];

    public string Done { get; private set; } = "";

    public IReadOnlyList<FieldError> Errors { get; private set; } = [];

    /// <summary>The id of a passkey in a form.</summary>
    public static string IdOf(UserPasskeyInfo passkey) => Base64Url.EncodeToString(passkey.CredentialId);

    public Task<IActionResult> OnGetAsync() => ShowAsync();

    public async Task<IActionResult> OnPostPasswordAsync(string? oud, string? nieuw)
    {
        var me = await MeAsync();
        var result = await accounts.ChangePasswordAsync(me, oud ?? "", nieuw ?? "");
        if (!result.Succeeded)
        {
            return await ShowAsync(errors: [ErrorOf(result.Errors.First())]);
        }

        // The new stamp ended every session; this one goes on.
        await signIn.RefreshSignInAsync(me);
        return await ShowAsync(done: Words.Say("Account.Password.Done"));
    }

    public async Task<IActionResult> OnPostCodesAsync()
    {
        var me = await MeAsync();
        return me.TwoFactorEnabled ? await ShowAsync(codes: await NewCodesAsync(accounts, me)) : await ShowAsync();
    }

    public async Task<IActionResult> OnPostSecondStepOffAsync()
    {
        var me = await MeAsync();
        await accounts.SetTwoFactorEnabledAsync(me, false);
        await accounts.ResetAuthenticatorKeyAsync(me);
        await signIn.RefreshSignInAsync(me);
        return await ShowAsync(done: Words.Say("Account.SecondStep.OffDone"));
    }

    /// <summary>What the browser needs to make a passkey.</summary>
    public async Task<IActionResult> OnPostPasskeyOptionsAsync()
    {
        var me = await MeAsync();
        return Content(
            await signIn.MakePasskeyCreationOptionsAsync(new PasskeyUserEntity { Id = me.Id, Name = me.UserName!, DisplayName = me.UserName! }), "application/json");
    }

    public async Task<IActionResult> OnPostPasskeyAsync(string? passkey, string? naam)
    {
        var name = (naam ?? "").Trim();
        if (name.Length is 0 or > LongestPasskeyName)
        {
            return await ShowAsync(errors: [new FieldError("passkey-naam", Words.Say("Account.Passkey.NameWrong", LongestPasskeyName))]);
        }

        var made = await PasskeyOfAsync(passkey ?? "");
        if (made is null)
        {
            return await ShowAsync(errors: [new FieldError("passkey-naam", Words.Say("Account.Passkey.Failed"))]);
        }

        made.Name = name;
        await accounts.AddOrUpdatePasskeyAsync(await MeAsync(), made);
        return await ShowAsync(done: Words.Say("Account.Passkey.Done", name));
    }

    public async Task<IActionResult> OnPostRemovePasskeyAsync(string? id)
    {
        var me = await MeAsync();
        var passkey = (await accounts.GetPasskeysAsync(me)).FirstOrDefault(p => string.Equals(IdOf(p), id, StringComparison.Ordinal));
        if (passkey is null)
        {
            return await ShowAsync();
        }

        await accounts.RemovePasskeyAsync(me, passkey.CredentialId);
        return await ShowAsync(done: Words.Say("Account.Passkey.Removed", passkey.Name ?? ""));
    }

    /// <summary>Ten new recovery codes; the old ones no longer work.</summary>
    public static async Task<IReadOnlyList<string>> NewCodesAsync(UserManager<Account> accounts, Account account)
    {
        const int Codes = 10;
        return [.. await accounts.GenerateNewTwoFactorRecoveryCodesAsync(account, Codes) ?? []];
    }

    private async Task<UserPasskeyInfo?> PasskeyOfAsync(string credential)
    {
        try
        {
            var made = await signIn.PerformPasskeyAttestationAsync(credential);
            return made.Succeeded ? made.Passkey : null;
        }
        catch (Exception fault) when (fault is InvalidOperationException or PasskeyException or System.Text.Json.JsonException or FormatException or ArgumentException)
        {
            return null;
        }
    }

    private static FieldError ErrorOf(IdentityError error) => new(
        string.Equals(error.Code, nameof(IdentityErrorDescriber.PasswordMismatch), StringComparison.Ordinal) ? "oud" : "nieuw", AccountErrors.Text(error));

    private async Task<Account> MeAsync() =>
        await accounts.GetUserAsync(User) ?? throw new InvalidOperationException("Whoever is signed in has an account.");

    private async Task<IActionResult> ShowAsync(string done = "", IReadOnlyList<string>? codes = null, IReadOnlyList<FieldError>? errors = null)
    {
        Me = await MeAsync();
        Passkeys = [.. (await accounts.GetPasskeysAsync(Me)).OrderBy(p => p.Name, StringComparer.Ordinal)];
        RecoveryCodesLeft = await accounts.CountRecoveryCodesAsync(Me);
        (Done, NewCodes, Errors) = (done, codes ?? [], errors ?? []);
        Response.StatusCode = Errors.Count > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK;
        return Page();
    }
}
