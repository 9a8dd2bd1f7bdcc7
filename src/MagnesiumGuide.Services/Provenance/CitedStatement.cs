using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Domain.People;
using MagnesiumGuide.Domain.Provenance;
using MagnesiumGuide.Domain.References;

namespace MagnesiumGuide.Services.Provenance;

/// <summary>One row that rests on a source, as far as a list of such rows shows it.</summary>
/// <param name="RowId">Natural key of the row in its table.</param>
/// <param name="Name">What the row is about, or what it says.</param>
/// <param name="Citation">The source and the place in it.</param>
public sealed record CitedStatement(string RowId, BilingualText Name, Citation Citation)
{
    /// <summary>The amount that the row states, in the unit of its table; null when it states none, or when none is known.</summary>
    public Milligrams? Amount { get; init; }

    /// <summary>Id of the food that the row is about, or null.</summary>
    public string? FoodId { get; init; }

    /// <summary>What that food is called, or null.</summary>
    public BilingualText? FoodName { get; init; }

    /// <summary>The kind of reference value, or null.</summary>
    public ReferenceKind? Kind { get; init; }

    /// <summary>For whom the row holds, or null.</summary>
    public LifeStage? Stage { get; init; }
}
