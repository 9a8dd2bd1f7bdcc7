namespace MagnesiumGuide.Domain.Supplements.Labels;

/// <summary>An amount of magnesium before it is rounded, in mg, with where it comes from.</summary>
internal readonly record struct LabelAmount(decimal? Milligrams, decimal? Low, decimal? High, LabelSource Source)
{
    /// <summary>Not known.</summary>
    public static LabelAmount None => new(null, null, null, LabelSource.None);

    /// <summary>Known to count for nothing.</summary>
    public static LabelAmount Nothing => new(0, null, null, LabelSource.NotCounted);

    public static LabelAmount Stated(decimal milligrams, LabelSource source) => new(milligrams, null, null, source);

    public LabelAmount Times(decimal factor) => new(Milligrams * factor, Low * factor, High * factor, Source);
}
