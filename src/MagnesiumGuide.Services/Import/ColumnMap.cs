namespace MagnesiumGuide.Services.Import;

/// <summary>Which column holds what, counted from 1; 0 when there is none.</summary>
/// <param name="Code">Code in the table; always there, because a name is no safe key.</param>
/// <param name="NameNl">Dutch name.</param>
/// <param name="NameEn">English name, or the name as published.</param>
/// <param name="Magnesium">Magnesium per 100 g.</param>
/// <param name="Energy">Energy in kcal per 100 g.</param>
/// <param name="Group">Food group.</param>
public sealed record ColumnMap(int Code, int NameNl, int NameEn, int Magnesium, int Energy, int Group)
{
    /// <summary>A second column with energy, for rows where the first knows nothing.</summary>
    public int OtherEnergy { get; init; }
}
