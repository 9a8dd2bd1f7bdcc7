using Microsoft.AspNetCore.Identity;

namespace MagnesiumGuide.Services.Accounts;

/// <summary>
/// Refuses passwords that are long enough and still easy to guess: the name, the name of the site, and rows of keys or letters
/// (NIST SP 800-63B, section 3.1.1.2: length and a list of expected words, no rules on kinds of characters).
/// </summary>
public sealed class PasswordRules : IPasswordValidator<Account>
{
    /// <summary>Code of the error.</summary>
    public const string EasyToGuess = "EasyToGuess";

    private const int LongestOfARow = 5;

    private static readonly string[] Expected = ["magnesium", "wachtwoord", "password", "welkom", "welcome", "letmein", "geheim", "admin", "beheer"];

    private static readonly string[] Rows = ["abcdefghijklmnopqrstuvwxyz", "qwertyuiop", "asdfghjkl", "zxcvbnm", "azertyuiop", "01234567890"];

    /// <inheritdoc/>
    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password)
    {
        var text = password ?? "";
        return Task.FromResult(IsEasy(text, user.UserName ?? "")
            ? IdentityResult.Failed(new IdentityError { Code = EasyToGuess, Description = "The password is easy to guess: it holds the name, the site's name, a common word or a row of keys." })
            : IdentityResult.Success);
    }

    // What is left without the expected words and rows must still be long enough by itself.
    private static bool IsEasy(string password, string name)
    {
        var left = password.ToUpperInvariant();
        IEnumerable<string> words = name.Length > 2 ? [.. Expected, name] : Expected;
        foreach (var word in words.Concat(Rows.SelectMany(Pieces)))
        {
            left = left.Replace(word.ToUpperInvariant(), "", StringComparison.Ordinal);
        }

        return left.Length < password.Length && left.Distinct().Count() < LongestOfARow + 1;
    }

    private static IEnumerable<string> Pieces(string row)
    {
        var back = new string([.. row.Reverse()]);
        return from length in Enumerable.Range(LongestOfARow, row.Length - LongestOfARow + 1).Reverse()
               from text in new[] { row, back }
               from start in Enumerable.Range(0, row.Length - length + 1)
               select text.Substring(start, length);
    }
}
