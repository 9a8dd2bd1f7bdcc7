using MagnesiumGuide.Services.Accounts;
using MagnesiumGuide.Web.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace MagnesiumGuide.Web.Pages.Admin;

/// <summary>Signing out, here or on every device. Only a form does it: a link would be followed by a crawler.</summary>
public sealed class SignOutModel(SignInManager<Account> signIn, UserManager<Account> accounts) : PageModel
{
    public IActionResult OnGet() => Redirect(AdminMap.PathOf(AdminMap.Home));

    public async Task<IActionResult> OnPostAsync(string? overal)
    {
        if (overal is not null && await accounts.GetUserAsync(User) is { } account)
        {
            await accounts.UpdateSecurityStampAsync(account);
        }

        await signIn.SignOutAsync();
        return Redirect(AdminMap.PathOf(AdminMap.SignIn));
    }
}
