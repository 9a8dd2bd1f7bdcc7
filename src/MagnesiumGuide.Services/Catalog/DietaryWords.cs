using MagnesiumGuide.Domain.Foods;

namespace MagnesiumGuide.Services.Catalog;

/// <summary>The words of the <c>contains</c> column and the flags they stand for.</summary>
public static class DietaryWords
{
    /// <summary>The flags of a list of words separated by semicolons; words that are not known are left out.</summary>
    public static IReadOnlyList<Allergen> Read(string words) =>
        [.. Split(words).Select(Parse).OfType<Allergen>()];

    /// <summary>The words that are not known.</summary>
    public static IEnumerable<string> Unknown(string words) => Split(words).Where(w => Parse(w) is null);

    private static string[] Split(string words) => words.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static Allergen? Parse(string word) =>
        char.IsLetter(word[0]) && Enum.TryParse<Allergen>(word, ignoreCase: true, out var flag) && Enum.IsDefined(flag) ? flag : null;
}
