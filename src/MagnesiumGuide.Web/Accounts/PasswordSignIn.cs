using MagnesiumGuide.Services.Accounts;
using Microsoft.AspNetCore.Identity;

namespace MagnesiumGuide.Web.Accounts;

/// <summary>Signs in by name and password, and takes as long for a name that nobody has as for one that somebody has.</summary>
public sealed class PasswordSignIn(SignInManager<Account> signIn, UserManager<Account> accounts, IPasswordHasher<Account> hasher)
{
    private static readonly Account Nobody = new() { UserName = "" };
    private static string? hashOfNobody;

    /// <summary>Tries it; a failure counts towards the lockout of the account.</summary>
    public async Task<SignInResult> TryAsync(string name, string password)
    {
        if (await accounts.FindByNameAsync(name) is { } account)
        {
            return await signIn.PasswordSignInAsync(account, password, isPersistent: false, lockoutOnFailure: true);
        }

        hashOfNobody ??= hasher.HashPassword(Nobody, Guid.NewGuid().ToString());
        hasher.VerifyHashedPassword(Nobody, hashOfNobody, password);
        return SignInResult.Failed;
    }
}
