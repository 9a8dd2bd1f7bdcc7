namespace MagnesiumGuide.Services.Data.Rows;

/// <summary>A number that visitors meet elsewhere, and whose it is.</summary>
public sealed class SeenNumberRow : CitedRow
{
    public int Order { get; set; }

    /// <summary>Amounts in milligrams, semicolons between them; a range has a hyphen.</summary>
    public required string Amounts { get; set; }

    /// <summary>Which of the three generations of Dutch values it is of, or null.</summary>
    public int? Generation { get; set; }

    /// <summary>Id of the set it stands in, or null.</summary>
    public string? SetId { get; set; }

    /// <summary>False for a number that is seldom met.</summary>
    public bool IsCommon { get; set; }
    public required string TextNl { get; set; }
    public required string TextEn { get; set; }
}
