using MagnesiumGuide.Domain.People;
using static MagnesiumGuide.Web.Localization.Words;

namespace MagnesiumGuide.Web.References;

/// <summary>Says of which sex a row is, as people say it at that age: "meisjes", "vrouwen", or both where the ages hold both.</summary>
public static class WhomText
{
    private const int Adult = 18 * 12;
    private const int EndOfYouth = 19 * 12;

    /// <summary>The sex of a row, for its ages. A row up to and with 18 years is one of boys or girls: bodies end youth at 17 or at 18.</summary>
    public static string Of(Sex sex, AgeBand ages) => Say(ages switch
    {
        { FromMonths: >= Adult } => $"Whom.Adult.{sex}",
        { BelowMonths: <= EndOfYouth } => $"Whom.Young.{sex}",
        _ => $"Whom.Both.{sex}",
    });
}
