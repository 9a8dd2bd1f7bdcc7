namespace MagnesiumGuide.Domain.Suggestions;

/// <summary>
/// What is worth looking at among all foods in one number of portions, most magnesium first. A part is beaten by another that
/// holds as much magnesium and costs less (energy, commonness, name). A plan in which a beaten part stands is improved by putting
/// a part that beats it in its place, unless the plan holds that food already or it was given away to an earlier plan. So a part
/// that is beaten by more foods than can be taken is in no best plan, and leaving it out loses nothing.
/// </summary>
internal static class PlanLadder
{
    /// <summary>The parts that fewer than <paramref name="keep"/> others beat.</summary>
    /// <param name="parts">Parts of one number of portions; put in order here.</param>
    /// <param name="keep">One more than the number of foods that can be taken.</param>
    public static List<PlanPart> Of(List<PlanPart> parts, int keep)
    {
        parts.Sort(PlanPart.ByMagnesium);
        var kept = new List<PlanPart>();
        var cheapest = new PlanCheapest(keep);
        foreach (var part in parts)
        {
            if (cheapest.Add(part))
            {
                kept.Add(part);
            }
        }

        return kept;
    }
}
