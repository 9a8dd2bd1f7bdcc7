using MagnesiumGuide.Domain.Intake;
using MagnesiumGuide.Domain.Suggestions;

namespace MagnesiumGuide.Services.Suggestions;

/// <summary>A week menu, or why there is none.</summary>
/// <param name="Menu">The menu; null when none was found, or when the set has no reference value for this person.</param>
/// <param name="Comparisons">The mean of the week beside the reference value: one, or one for each column; empty where there is none.</param>
/// <param name="InTheWay">Without a menu: each wish without which there would be one.</param>
/// <param name="SourceIds">The food tables that the amounts come from.</param>
public sealed record WeekMenuOutcome(
    WeekMenu? Menu, IReadOnlyList<Comparison> Comparisons, IReadOnlyList<WishInTheWay> InTheWay, IReadOnlyList<string> SourceIds);
