using MagnesiumGuide.Domain.People;

namespace MagnesiumGuide.Domain.References;

/// <summary>A row of a body's table that holds for one person.</summary>
/// <param name="Value">The row.</param>
/// <param name="Column">The column, when the person did not say and the body has a row for each; else null.</param>
/// <param name="IsFemaleRowOfThatAge">True when the body has no row for pregnancy or breastfeeding and its female row of that age stands in.</param>
public sealed record PersonalValue(ReferenceValue Value, Sex? Column, bool IsFemaleRowOfThatAge);
