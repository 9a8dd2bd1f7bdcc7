namespace MagnesiumGuide.Services.Import;

/// <summary>How a file is read: what was recognised, as it may have been corrected.</summary>
/// <param name="Format">Kind of file.</param>
/// <param name="Table">The table that it is an edition of.</param>
public sealed record ImportMapping(FoodFileFormat Format, FoodTableInfo Table)
{
    /// <summary>The edition that the file says of itself, in its rows; empty when it does not.</summary>
    public string FileEdition { get; init; } = "";

    /// <summary>Encoding of the text; empty for a spreadsheet.</summary>
    public string Encoding { get; init; } = TextPart.Utf8;

    /// <summary>Between two cells.</summary>
    public char Delimiter { get; init; } = ',';

    /// <summary>True when cells may stand in quotes.</summary>
    public bool HasQuotes { get; init; } = true;

    /// <summary>Comma or point.</summary>
    public char DecimalMark { get; init; } = '.';

    /// <summary>The line with the names of the columns, from 1; 0 when there is none.</summary>
    public int HeaderLine { get; init; } = 1;

    /// <summary>Which column holds what; null for formats that are not one line a food.</summary>
    public ColumnMap? Columns { get; init; }

    /// <summary>Unit of magnesium; null when the file does not say it, so that someone has to.</summary>
    public AmountUnit? Unit { get; init; }

    /// <summary>Words that stand where a number would.</summary>
    public AmountWords Words { get; init; } = AmountWords.Usual;
}
