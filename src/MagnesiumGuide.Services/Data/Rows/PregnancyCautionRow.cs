namespace MagnesiumGuide.Services.Data.Rows;

/// <summary>A food that is not suggested to somebody who is pregnant, and why. Its id is the food's.</summary>
public sealed class PregnancyCautionRow : CitedRow
{
    public required string TextNl { get; set; }
    public required string TextEn { get; set; }
}
