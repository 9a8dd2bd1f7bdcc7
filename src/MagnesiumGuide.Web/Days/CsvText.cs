namespace MagnesiumGuide.Web.Days;

/// <summary>Texts for a cell of a table.</summary>
public static class CsvText
{
    /// <summary>A text that no spreadsheet takes for a formula: an apostrophe stands before what would begin one.</summary>
    public static string Safe(string text) => text is ['=' or '＝' or '+' or '＋' or '-' or '－' or '@' or '＠' or '\t' or '\r' or '\n', ..] ? "'" + text : text;
}
