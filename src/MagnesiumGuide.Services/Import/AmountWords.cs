namespace MagnesiumGuide.Services.Import;

/// <summary>The words that stand where a number would: upper and lower case are the same.</summary>
/// <param name="Trace">Present, below what counts.</param>
/// <param name="Missing">Not known. An empty cell always is.</param>
/// <param name="LogicalZero">Zero because it cannot hold any.</param>
public sealed record AmountWords(IReadOnlyList<string> Trace, IReadOnlyList<string> Missing, IReadOnlyList<string> LogicalZero)
{
    /// <summary>The words of the tables that were looked at.</summary>
    public static AmountWords Usual { get; } = new(
        ["tr", "tr.", "trace", "traces", "spoor", "sporen", "sp.", "spuren"],
        ["-", "–", "n.a.", "na", "n.b.", "nb", "n.d.", "nd", "n", "k.a.", "null", "?"],
        ["lz", "logical zero"]);
}
