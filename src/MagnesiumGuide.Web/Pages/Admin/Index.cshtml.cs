using MagnesiumGuide.Services.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace MagnesiumGuide.Web.Pages.Admin;

/// <summary>The first page after signing in: what there is to do.</summary>
public sealed class IndexModel(UserManager<Account> accounts) : PageModel
{
    public string Who => User.Identity?.Name ?? "";

    /// <summary>True for an account that whoever knows its password can open.</summary>
    public bool HasPasswordOnly { get; private set; }

    public async Task OnGetAsync()
    {
        var me = await accounts.GetUserAsync(User) ?? throw new InvalidOperationException("Whoever is signed in has an account.");
        HasPasswordOnly = !me.TwoFactorEnabled && (await accounts.GetPasskeysAsync(me)).Count == 0;
    }
}
