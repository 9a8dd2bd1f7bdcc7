using MagnesiumGuide.Domain.People;
using MagnesiumGuide.Domain.References;

namespace MagnesiumGuide.Services.Intake;

/// <summary>A day to assess.</summary>
/// <param name="Person">Whom it is for, or null when the age was not given.</param>
/// <param name="Set">The reference set to use.</param>
/// <param name="Lines">The day, at most <see cref="IntakeBounds.MostLines"/> lines.</param>
public sealed record IntakeRequest(Person? Person, ReferenceSet Set, IReadOnlyList<RequestedLine> Lines);
