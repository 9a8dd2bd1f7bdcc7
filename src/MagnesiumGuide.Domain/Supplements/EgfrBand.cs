namespace MagnesiumGuide.Domain.Supplements;

/// <summary>A band of kidney function, as eGFR in ml per minute (per 1.73 m²): <see cref="From"/> is included, <see cref="Below"/> is not.</summary>
/// <param name="From">Lower end, or null when there is none.</param>
/// <param name="Below">Upper end.</param>
public readonly record struct EgfrBand(int? From, int Below)
{
    /// <summary>True when an eGFR lies in this band.</summary>
    public bool Includes(decimal egfr) => (From is null || egfr >= From) && egfr < Below;
}
