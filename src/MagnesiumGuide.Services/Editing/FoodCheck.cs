namespace MagnesiumGuide.Services.Editing;

/// <summary>What an editor should know before saving a draft. None of it blocks.</summary>
/// <param name="UsualPortion">What the usual measure holds, before and after; null when neither is known.</param>
/// <param name="Days">Example days in which the food counts otherwise.</param>
/// <param name="Meals">Meals of the week menu in which it does.</param>
/// <param name="OutOfRange">Changed values outside the range of the group.</param>
/// <param name="SharedCodes">Changed codes that another food has too.</param>
public sealed record FoodCheck(
    AmountEffect? UsualPortion, IReadOnlyList<AmountEffect> Days, IReadOnlyList<AmountEffect> Meals,
    IReadOnlyList<RangeWarning> OutOfRange, IReadOnlyList<SharedCode> SharedCodes);
