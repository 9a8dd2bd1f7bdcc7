using MagnesiumGuide.Services.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace MagnesiumGuide.Web.Accounts;

/// <summary>Lets nobody in whose account is closed, by whatever way they come.</summary>
public sealed class AccountSignInManager(
    UserManager<Account> accounts, IHttpContextAccessor context, IUserClaimsPrincipalFactory<Account> claims, IOptions<IdentityOptions> options,
    ILogger<SignInManager<Account>> logger, IAuthenticationSchemeProvider schemes, IUserConfirmation<Account> confirmation)
    : SignInManager<Account>(accounts, context, claims, options, logger, schemes, confirmation)
{
    /// <inheritdoc/>
    public override async Task<bool> CanSignInAsync(Account user) => !user.IsClosed && await base.CanSignInAsync(user);
}
