using MagnesiumGuide.Domain.Provenance;

namespace MagnesiumGuide.Domain.Supplements;

/// <summary>A study, overview or assessment that says something of forms of magnesium, or of magnesium in general.</summary>
/// <param name="Id">Public id.</param>
/// <param name="Species">In whom.</param>
/// <param name="Number">Participants or, for an overview, studies or participants; null when not known.</param>
/// <param name="People">Who took part.</param>
/// <param name="Method">How it was done.</param>
/// <param name="Dose">How much magnesium.</param>
/// <param name="Result">What came out, numbers included.</param>
/// <param name="Funding">Who paid, and interests.</param>
/// <param name="NotShown">What it does not show.</param>
/// <param name="FormIds">The forms it is about; empty when it is about magnesium in general.</param>
/// <param name="Citation">The publication.</param>
public sealed record FormStudy(
    string Id, StudySpecies Species, int? Number, BilingualText People, BilingualText Method, BilingualText Dose, BilingualText Result,
    BilingualText Funding, BilingualText NotShown, IReadOnlyList<string> FormIds, Citation Citation)
{
    /// <summary>True when it was done in animals: it then says nothing of people.</summary>
    public bool IsInAnimals => Species is StudySpecies.Rat or StudySpecies.Mouse;
}
