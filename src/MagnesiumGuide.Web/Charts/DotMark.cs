using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Domain.People;

namespace MagnesiumGuide.Web.Charts;

/// <summary>One dot on a line of a dot plot.</summary>
/// <param name="Amount">Where it lies.</param>
/// <param name="Column">The column it is for: an open dot for women, a filled one for men or for everyone.</param>
public sealed record DotMark(Milligrams Amount, Sex? Column);
