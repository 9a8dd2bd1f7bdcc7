namespace MagnesiumGuide.Services.Data.Rows;

/// <summary>A choice of the administrators that holds for the whole site.</summary>
public sealed class SettingRow
{
    public required string Id { get; set; }
    public required string Value { get; set; }
}
