namespace MagnesiumGuide.Services.Import;

/// <summary>The kinds of file that can be imported.</summary>
public enum FoodFileFormat
{
    /// <summary>NEVO-online of RIVM: one line a food, or one line a food and nutrient.</summary>
    Nevo,

    /// <summary>FoodData Central of USDA: a folder or zip of CSV files.</summary>
    Fdc,

    /// <summary>CIQUAL of Anses: CSV, spreadsheet or a set of XML files.</summary>
    Ciqual,

    /// <summary>Any other table of one line a food, read by a mapping.</summary>
    Csv,
}
