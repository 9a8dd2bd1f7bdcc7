using MagnesiumGuide.Domain.Supplements;
using MagnesiumGuide.Services.Data.Rows;

namespace MagnesiumGuide.Services.Seeding;

/// <summary>What has to be true of interactions: hours in both directions and in order, kept where the row says so; kidney bands on conditions alone.</summary>
internal static class InteractionRules
{
    public static IEnumerable<SeedFault> Check(SeedData data) =>
        data.Interactions.SelectMany(row => FaultsOf(row.Value).Select(row.Fault));

    private static IEnumerable<string> FaultsOf(InteractionRow row)
    {
        int?[] hours = [row.BeforeHours, row.BeforeHoursHigh, row.AfterHours, row.AfterHoursHigh];
        if (hours.Any(h => h is null) && hours.Any(h => h is not null))
        {
            yield return "hours are all four filled in, or none";
        }

        if (row.BeforeHoursHigh < row.BeforeHours || row.AfterHoursHigh < row.AfterHours)
        {
            yield return "the higher end of the hours is below the lower";
        }

        if (hours.Any(h => h is < 1 or > 12))
        {
            yield return "hours are 1 to 12";
        }

        if (row.Action == InteractionAction.Space && row.BeforeHours is null)
        {
            yield return "action is space, and there are no hours to keep";
        }

        if (row.EgfrBelow is null ? row.EgfrFrom is not null : row.Kind != InteractionKind.Condition || row.EgfrFrom >= row.EgfrBelow)
        {
            yield return "an eGFR band stands on a condition, with its lower end below its upper";
        }

        if (row.IsContraindication && row.Kind != InteractionKind.Condition)
        {
            yield return "a contraindication is a condition";
        }
    }
}
