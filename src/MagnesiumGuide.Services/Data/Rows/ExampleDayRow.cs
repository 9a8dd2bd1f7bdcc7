namespace MagnesiumGuide.Services.Data.Rows;

/// <summary>A day to start from.</summary>
public sealed class ExampleDayRow : CitedRow
{
    public int Order { get; set; }
    public required string NameNl { get; set; }
    public required string NameEn { get; set; }

    /// <summary>The day as it stands in an address, after the question mark.</summary>
    public required string Address { get; set; }
}
