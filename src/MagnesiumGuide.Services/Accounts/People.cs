using MagnesiumGuide.Services.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace MagnesiumGuide.Services.Accounts;

/// <summary>The accounts, as administrators keep them. There is always an administrator who can sign in.</summary>
public sealed class People(UserManager<Account> accounts, GuideDbContext database)
{
    /// <summary>Everyone, by name.</summary>
    public async Task<IReadOnlyList<Account>> ListAsync(CancellationToken cancellationToken) =>
        await database.Accounts.AsNoTracking().OrderBy(a => a.NormalizedUserName).ToListAsync(cancellationToken);

    /// <summary>The account with this name, or null.</summary>
    public Task<Account?> FindAsync(string name) => accounts.FindByNameAsync(name);

    /// <summary>Makes an account without a password; <see cref="InviteAsync"/> lets its owner choose one.</summary>
    public Task<IdentityResult> AddAsync(string name, AccountRole role) => accounts.CreateAsync(new Account { UserName = name, Role = role });

    /// <summary>A code with which the owner chooses a new password, once and within a day. Whoever is signed in stays so until then.</summary>
    public Task<string> InviteAsync(Account account) => accounts.GeneratePasswordResetTokenAsync(account);

    /// <summary>Sets the password by the code of an invitation, and opens an account that too many attempts had locked.</summary>
    public async Task<IdentityResult> ChoosePasswordAsync(Account account, string code, string password)
    {
        var result = await accounts.ResetPasswordAsync(account, code, password);
        if (result.Succeeded)
        {
            await accounts.SetLockoutEndDateAsync(account, null);
            await accounts.ResetAccessFailedCountAsync(account);
        }

        return result;
    }

    /// <summary>Changes what someone may do; false, and nothing happens, for the last administrator who can sign in.</summary>
    public async Task<bool> ChangeRoleAsync(Account account, AccountRole role, CancellationToken cancellationToken)
    {
        if (role != AccountRole.Administrator && await IsLastAdministratorAsync(account, cancellationToken))
        {
            return false;
        }

        account.Role = role;
        return await SaveAndSignOutAsync(account);
    }

    /// <summary>Closes or opens an account; false, and nothing happens, for the last administrator who can sign in.</summary>
    public async Task<bool> SetClosedAsync(Account account, bool isClosed, CancellationToken cancellationToken)
    {
        if (isClosed && await IsLastAdministratorAsync(account, cancellationToken))
        {
            return false;
        }

        account.IsClosed = isClosed;
        return await SaveAndSignOutAsync(account);
    }

    /// <summary>Takes the second step away from someone who lost the device and the recovery codes.</summary>
    public async Task RemoveSecondStepAsync(Account account)
    {
        await accounts.SetTwoFactorEnabledAsync(account, false);
        await accounts.ResetAuthenticatorKeyAsync(account);
    }

    /// <summary>Ends every session of an account at its next request.</summary>
    public Task SignOutEverywhereAsync(Account account) => accounts.UpdateSecurityStampAsync(account);

    private async Task<bool> SaveAndSignOutAsync(Account account)
    {
        // The new stamp ends the sessions that still carry the old role.
        var result = await accounts.UpdateSecurityStampAsync(account);
        return result.Succeeded ? true : throw new InvalidOperationException(string.Join(' ', result.Errors.Select(e => e.Description)));
    }

    private async Task<bool> IsLastAdministratorAsync(Account account, CancellationToken cancellationToken) =>
        account is { Role: AccountRole.Administrator, IsClosed: false }
        && !await database.Accounts.AnyAsync(a => a.Id != account.Id && a.Role == AccountRole.Administrator && !a.IsClosed, cancellationToken);
}
