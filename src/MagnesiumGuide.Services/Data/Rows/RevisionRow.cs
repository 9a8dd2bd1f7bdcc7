namespace MagnesiumGuide.Services.Data.Rows;

/// <summary>What one change did to one row. Never rewritten.</summary>
public sealed class RevisionRow
{
    public long Id { get; set; }
    public long ChangeId { get; set; }

    /// <summary>Name of the table of the row: Foods, FoodValues or Portions.</summary>
    public required string Table { get; set; }

    /// <summary>Natural key of the row.</summary>
    public required string RowId { get; set; }

    /// <summary>The food that the row belongs to.</summary>
    public required string FoodId { get; set; }

    /// <summary>True when the change made the row.</summary>
    public bool IsAddition { get; set; }

    /// <summary>JSON: for each field that changed its old and its new value as they are stored, <c>{"Magnesium":[54000,56000]}</c>; for an addition what it began with, empty where an import made the row: that stands in its file.</summary>
    public required string Fields { get; set; }

    /// <summary>Version of the row after the change: the row was edited since when its version is another.</summary>
    public int VersionAfter { get; set; }
}
