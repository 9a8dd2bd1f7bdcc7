using MagnesiumGuide.Services.Accounts;
using Microsoft.AspNetCore.Identity;

namespace MagnesiumGuide.Web.Accounts;

/// <summary>Signs in by name and password, and takes as long for a name that nobody has as for one that somebody has.</summary>
public sealed class PasswordSignIn(
    SignInManager<Account> signIn, UserManager<Account> accounts, IPasswordHasher<Account> hasher, PasswordSwitch passwords)
{
    private static readonly Account Nobody = new() { UserName = "" };
    private static string? hashOfNobody;

    /// <summary>True unless passwords were switched off.</summary>
    public Task<bool> IsOnAsync(CancellationToken cancellationToken) => passwords.IsOnAsync(cancellationToken);

    /// <summary>Tries it; a failure counts towards the lockout of the account.</summary>
    public async Task<SignInResult> TryAsync(string name, string password, CancellationToken cancellationToken)
    {
        if (!await passwords.IsOnAsync(cancellationToken))
        {
            return SignInResult.NotAllowed;
        }

        if (await accounts.FindByNameAsync(name) is { PasswordHash: not null, IsClosed: false } account && !await accounts.IsLockedOutAsync(account))
        {
            return await signIn.PasswordSignInAsync(account, password, isPersistent: false, lockoutOnFailure: true);
        }

        // The framework skips the hash for a locked account too, and would answer sooner.
        hashOfNobody ??= hasher.HashPassword(Nobody, Guid.NewGuid().ToString());
        hasher.VerifyHashedPassword(Nobody, hashOfNobody, password);
        return SignInResult.Failed;
    }
}
