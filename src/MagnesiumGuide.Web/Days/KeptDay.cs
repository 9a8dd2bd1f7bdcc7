using MagnesiumGuide.Web.Binding;
using MagnesiumGuide.Web.Localization;
using static MagnesiumGuide.Web.Localization.Words;

namespace MagnesiumGuide.Web.Days;

/// <summary>A day that a visitor keeps: in a file, on the device or in the fields of a page. Never here.</summary>
/// <param name="Name">What the visitor calls it.</param>
/// <param name="Day">The day as it stands in an address, after the question mark.</param>
public sealed record KeptDay(string Name, string Day)
{
    /// <summary>Days that are kept together.</summary>
    public const int Most = 14;

    /// <summary>Longest name, in characters.</summary>
    public const int LongestName = 60;

    /// <summary>Longest day, in characters: what still fits in an address.</summary>
    public const int LongestDay = 60_000;

    /// <summary>The day with a name that fits on one line, and its address as this site writes it.</summary>
    /// <param name="number">Its place among the days, from 1: the name of a day without one.</param>
    public KeptDay Tidy(int number)
    {
        var name = string.Join(' ', new string([.. Name.Select(c => char.IsControl(c) ? ' ' : c)]).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return new KeptDay(name.Length == 0 ? Say("Days.DefaultName", number) : Cut(name), Canonical(Day));
    }

    /// <summary>Where the day opens in the calculator.</summary>
    public string AddressIn(Language language) => SiteMap.PathOf(SiteMap.Calculator, language) + (Day.Length > 0 ? $"?{Day}" : "");

    /// <summary>The same day once more, under a name that says so.</summary>
    public KeptDay Copy()
    {
        var suffix = Say("Days.CopyName");
        return this with { Name = $"{Cut(Name, LongestName - suffix.Length - 1)} {suffix}" };
    }

    // What this version cannot read for certain stays as it is: the calculator says what is wrong with it.
    private static string Canonical(string day)
    {
        var query = DayQuery.Read(day);
        return query.WrittenVersion is "" or DayQuery.Version && query.Repeated.Count == 0 ? query.ToAddress(query.Lines).TrimStart('?') : day.TrimStart('?');
    }

    private static string Cut(string name, int length = LongestName) =>
        name.Length <= length ? name : name[..(char.IsHighSurrogate(name[length - 1]) ? length - 1 : length)].TrimEnd();
}
