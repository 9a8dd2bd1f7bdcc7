using MagnesiumGuide.Domain.Amounts;

namespace MagnesiumGuide.Web.Api;

/// <summary>Rounds amounts for programs: totals and lines to one decimal, half away from zero, once. Not known stays null.</summary>
public static class ApiNumbers
{
    /// <summary>A total or a line.</summary>
    public static decimal? Mg(Milligrams? amount) => amount is { } known ? Mg(known) : null;

    /// <summary>A total or a line that is known.</summary>
    public static decimal Mg(Milligrams amount) => Plain(amount.Rounded(1));

    /// <summary>A value as published.</summary>
    public static decimal? Published(Milligrams? amount) => amount is { } known ? Plain(known.Value) : null;

    /// <summary>A number without trailing zeros.</summary>
    public static decimal Plain(decimal value) => value / 1.0000000000000000000000000000m;
}
