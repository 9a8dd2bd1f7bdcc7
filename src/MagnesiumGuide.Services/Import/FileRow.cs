using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Domain.Foods;

namespace MagnesiumGuide.Services.Import;

/// <summary>What a file says of one food.</summary>
/// <param name="Line">Where it stands in the file, from 1.</param>
/// <param name="Code">Code in the table.</param>
/// <param name="NameNl">Dutch name; empty when the file has none.</param>
/// <param name="NameEn">English name, or the name as published when that is no Dutch one; may be empty when there is a Dutch one.</param>
public sealed record FileRow(int Line, string Code, string NameNl, string NameEn)
{
    /// <summary>Another way to write the same code; may be empty.</summary>
    public string OtherCode { get; init; } = "";

    /// <summary>The code that the id of a new food is made of, when that is shorter than <see cref="Code"/>.</summary>
    public string IdCode { get; init; } = "";

    /// <summary>Other Dutch names, separated by semicolons.</summary>
    public string Synonyms { get; init; } = "";

    /// <summary>The food group as the file names it; may be empty.</summary>
    public string Group { get; init; } = "";

    /// <summary>Per 100 g; null when the file does not know.</summary>
    public Milligrams? Magnesium { get; init; }

    /// <summary>How the value came to be, as far as the file says.</summary>
    public ValueStatus Status { get; init; } = ValueStatus.Missing;

    /// <summary>Per 100 g; null when the file does not know.</summary>
    public int? EnergyKcal { get; init; }

    /// <summary>The magnesium as it stands in the file.</summary>
    public string Raw { get; init; } = "";

    /// <summary>Why the row is refused, or null.</summary>
    public RowRefusal? Refusal { get; init; }
}
