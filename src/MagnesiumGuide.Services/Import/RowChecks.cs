using System.Text.RegularExpressions;

namespace MagnesiumGuide.Services.Import;

/// <summary>What holds for every row of every file: a code and a name that can be shown, kept and exported without harm.</summary>
public static partial class RowChecks
{
    /// <summary>Longest code.</summary>
    public const int LongestCode = 40;

    /// <summary>Longest name.</summary>
    public const int LongestName = 300;

    /// <summary>The row, with the first reason to refuse it.</summary>
    public static FileRow Checked(FileRow row) => row with { Refusal = row.Refusal ?? Refusal(row) };

    private static RowRefusal? Refusal(FileRow row)
    {
        if (row.Code.Length == 0)
        {
            return RowRefusal.NoCode;
        }

        if (row.Code.Length > LongestCode || !row.Code.All(c => char.IsAsciiLetterOrDigit(c) || c is ' ' or '-' or '.' or '_' or '/') || !row.Code.Any(char.IsAsciiLetterOrDigit))
        {
            return RowRefusal.BadCode;
        }

        if (row.NameNl.Length + row.NameEn.Length == 0)
        {
            return RowRefusal.NoName;
        }

        var names = row.NameNl + row.NameEn + row.Group + row.Synonyms;
        return IsDamaged(names) ? RowRefusal.LostLetters : IsBad(row.NameNl) || IsBad(row.NameEn) ? RowRefusal.BadName : null;
    }

    // A spreadsheet that opens an export would run a name that begins so.
    private static bool IsBad(string name) => name.Length > LongestName || name.Any(char.IsControl)
        || (name.Length > 0 && (name[0] is '=' or '+' or '-' or '@' || !name.Any(char.IsLetterOrDigit)));

    private static bool IsDamaged(string text) => text.Contains('\uFFFD', StringComparison.Ordinal) || Twice().IsMatch(text);

    // UTF-8 that was read as windows-1252 and saved again: "Ã«" for "ë", "ï¿½" for a letter that was lost before.
    [GeneratedRegex("[\u00C2\u00C3][\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013-\u2026\u2030\u2039\u203A\u20AC\u2122]|\u00EF\u00BF\u00BD", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Twice();
}
