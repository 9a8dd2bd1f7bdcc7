using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Domain.Supplements;

namespace MagnesiumGuide.Domain.Intake;

/// <summary>
/// What a body may take up of a day's magnesium, as a range. Background information: reference values are amounts to eat
/// and already allow for it, so this is never compared with one.
/// </summary>
/// <param name="Low">Low end.</param>
/// <param name="Mid">Middle.</param>
/// <param name="High">High end.</param>
public sealed record AbsorptionEstimate(Milligrams Low, Milligrams Mid, Milligrams High)
{
    /// <summary>Estimates food and water as equal meals and each supplement as doses of their own; unknown lines are left out.</summary>
    public static AbsorptionEstimate For(IReadOnlyList<Contribution> lines, AbsorptionModel model)
    {
        var eaten = lines.Where(l => l.Part != IntakePart.Supplements).Sum(l => (l.Counting ?? Milligrams.Zero).Value);
        var (low, mid, high) = Soluble(model, eaten / model.Meals, model.Meals);
        foreach (var line in lines.Where(l => l.Part == IntakePart.Supplements && l.Counting is not null))
        {
            var dose = ((IntakeLine.Supplement)line.Line).Dose;
            var perDay = line.Counting!.Value.Value;
            var more = dose.Form.Solubility == Solubility.PracticallyInsoluble
                ? PoorlySoluble(model, perDay)
                : Soluble(model, perDay / dose.PerDay, dose.PerDay);
            (low, mid, high) = (low + more.Low, mid + more.Mid, high + more.High);
        }

        return new AbsorptionEstimate(Milligrams.Of(low), Milligrams.Of(mid), Milligrams.Of(high));
    }

    private static (decimal Low, decimal Mid, decimal High) Soluble(AbsorptionModel model, decimal doseMg, decimal times)
    {
        var (low, mid, high) = model.UptakeRange(doseMg);
        return (low * times, mid * times, high * times);
    }

    private static (decimal Low, decimal Mid, decimal High) PoorlySoluble(AbsorptionModel model, decimal perDayMg)
    {
        var (low, high) = (perDayMg * model.PoorlySolubleLowShare, perDayMg * model.PoorlySolubleHighShare);
        return (low, (low + high) / 2m, high);
    }
}
