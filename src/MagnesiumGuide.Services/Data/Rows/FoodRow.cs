namespace MagnesiumGuide.Services.Data.Rows;

/// <summary>A food.</summary>
public sealed class FoodRow : CitedRow
{
    /// <summary>State of a food that was imported and that no editor looked at yet.</summary>
    public const string AsPublished = "as-published";

    public required string NameNl { get; set; }
    public required string NameEn { get; set; }
    public required string GroupId { get; set; }
    public required string State { get; set; }
    public required string SearchNl { get; set; }
    public required string SearchEn { get; set; }

    /// <summary>All names, folded for search; written at every save.</summary>
    public string SearchText { get; private set; } = "";
    public int Commonness { get; set; }
    public int MaxPortions { get; set; }
    public bool IsVegan { get; set; }
    public bool IsVegetarian { get; set; }

    /// <summary>Names of <see cref="Domain.Foods.Allergen"/>, separated by semicolons.</summary>
    public required string Contains { get; set; }
    public required string NevoCode { get; set; }
    public required string NoteNl { get; set; }
    public required string NoteEn { get; set; }
    public ICollection<FoodValueRow> Values { get; set; } = [];
    public ICollection<PortionRow> Portions { get; set; } = [];

    /// <summary>Writes <see cref="SearchText"/> anew from the names.</summary>
    public void FoldNames() => SearchText = Search.SearchText.Of(NameNl, NameEn, SearchNl, SearchEn);
}
