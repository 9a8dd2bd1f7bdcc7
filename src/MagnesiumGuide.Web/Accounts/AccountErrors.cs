using MagnesiumGuide.Services.Accounts;
using MagnesiumGuide.Web.Localization;
using Microsoft.AspNetCore.Identity;

namespace MagnesiumGuide.Web.Accounts;

/// <summary>What Identity finds wrong, in our own words.</summary>
public static class AccountErrors
{
    /// <summary>The sentence for an error.</summary>
    public static string Text(IdentityError error) => error.Code switch
    {
        nameof(IdentityErrorDescriber.PasswordTooShort) => Words.Say("AccountError.TooShort", AccountSetup.LeastPasswordLength),
        nameof(IdentityErrorDescriber.PasswordRequiresUniqueChars) => Words.Say("AccountError.TooAlike", AccountSetup.LeastDifferentCharacters),
        PasswordRules.EasyToGuess => Words.Say("AccountError.EasyToGuess"),
        nameof(IdentityErrorDescriber.DuplicateUserName) => Words.Say("AccountError.NameTaken"),
        nameof(IdentityErrorDescriber.InvalidUserName) => Words.Say("AccountError.Name"),
        nameof(IdentityErrorDescriber.PasswordMismatch) => Words.Say("AccountError.OldPassword"),
        nameof(IdentityErrorDescriber.InvalidToken) => Words.Say("AccountError.Invitation"),
        _ => Words.Say("AccountError.Other"),
    };
}
