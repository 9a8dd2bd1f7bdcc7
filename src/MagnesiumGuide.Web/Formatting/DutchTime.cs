using MagnesiumGuide.Web.Localization;

namespace MagnesiumGuide.Web.Formatting;

/// <summary>Moments as editors in the Netherlands and Flanders read them; what is stored is in UTC.</summary>
public static class DutchTime
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>"30 november 2026, 14.05 uur".</summary>
    public static string Text(DateTime utc) =>
        TimeZoneInfo.ConvertTimeFromUtc(utc, Zone).ToString("d MMMM yyyy, HH.mm 'uur'", Language.Dutch.Culture);

    /// <summary>The moment at which a day begins, in UTC.</summary>
    public static DateTime StartOf(DateOnly day) => TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(TimeOnly.MinValue), Zone);
}
