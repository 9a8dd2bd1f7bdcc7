namespace MagnesiumGuide.Domain.Suggestions;

/// <summary>The few cheapest of the parts that were added so far, the cheapest first.</summary>
/// <param name="size">How many are kept.</param>
internal sealed class PlanCheapest(int size)
{
    private readonly PlanPart[] parts = new PlanPart[size];
    private int count;

    /// <summary>Forgets everything.</summary>
    public void Clear() => count = 0;

    /// <summary>Adds a part; false when as many as are kept were cheaper.</summary>
    public bool Add(PlanPart part)
    {
        if (count == size && PlanPart.ByCost(parts[count - 1], part) < 0)
        {
            return false;
        }

        var place = count < size ? count++ : count - 1;
        while (place > 0 && PlanPart.ByCost(part, parts[place - 1]) < 0)
        {
            parts[place] = parts[place - 1];
            place--;
        }

        parts[place] = part;
        return true;
    }

    /// <summary>The cheapest that is of neither food.</summary>
    public bool TryFind(PlanPart notThis, PlanPart norThis, out PlanPart found)
    {
        for (var i = 0; i < count; i++)
        {
            found = parts[i];
            if (!found.IsFoodOf(notThis) && !found.IsFoodOf(norThis))
            {
                return true;
            }
        }

        found = default;
        return false;
    }
}
