using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Domain.People;
using MagnesiumGuide.Domain.References;

namespace MagnesiumGuide.Domain.Provenance;

/// <summary>A daily amount as an article states it: shown beside what the bodies say, never used for a day.</summary>
/// <param name="LifeStage">For whom the article says it.</param>
/// <param name="Low">Lowest amount per day.</param>
/// <param name="High">Highest amount per day; equal to the lowest when the article gives one.</param>
/// <param name="Note">What the reader should know; may be empty.</param>
/// <param name="Citation">Where it stands.</param>
public sealed record ArticleAmount(LifeStage LifeStage, Milligrams Low, Milligrams High, BilingualText Note, Citation Citation)
{
    /// <summary>
    /// Every row of the set that holds for somebody the article means: its intake values, adequate or recommended, in the order of
    /// the table. A band of the article that cuts through those of the body gives several rows; none is derived.
    /// </summary>
    public IReadOnlyList<ReferenceValue> RowsOf(ReferenceSet set) =>
    [
        .. set.Values.Where(v => v.Kind is ReferenceKind.AdequateIntake or ReferenceKind.RecommendedIntake
            && v.Feeding is null && v.LifeStage.Overlaps(LifeStage)),
    ];
}
