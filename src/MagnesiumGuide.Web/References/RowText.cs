using MagnesiumGuide.Domain.People;
using MagnesiumGuide.Domain.References;
using static MagnesiumGuide.Web.Localization.Words;

namespace MagnesiumGuide.Web.References;

/// <summary>Says for whom a row of a table holds.</summary>
public static class RowText
{
    /// <summary>"vrouwen", "zwanger", "iedereen", with the feeding where a row depends on it.</summary>
    public static string Whom(ReferenceValue value)
    {
        var whom = value.LifeStage.State != PhysiologicalState.None
            ? Say($"Profile.State.{value.LifeStage.State}")
            : value.LifeStage.Sex is { } sex ? WhomText.Of(sex, value.LifeStage.Ages) : Say("References.Everyone");
        return value.Feeding is { } feeding ? $"{whom}, {Say($"References.Feeding.{feeding}")}" : whom;
    }
}
