using MagnesiumGuide.Domain.Intake;
using MagnesiumGuide.Domain.People;
using MagnesiumGuide.Domain.References;
using MagnesiumGuide.Web.Binding;
using MagnesiumGuide.Web.Pages;

namespace MagnesiumGuide.Web.Days;

/// <summary>A day in the texts of an address, read and worked out.</summary>
/// <param name="Person">Whom it is for, or null when the age is not given or not readable.</param>
/// <param name="Set">The reference set it is held against.</param>
/// <param name="Lines">Its lines, the first <see cref="Services.Intake.IntakeBounds.MostLines"/> of them.</param>
/// <param name="Assessment">The answer; null when there are no lines or one is wrong.</param>
/// <param name="SourceIds">The sources that its amounts rest on.</param>
/// <param name="Errors">What is wrong, in the order of the page.</param>
public sealed record AssessedDay(
    Person? Person, ReferenceSet Set, IReadOnlyList<DayLineView> Lines, IntakeAssessment? Assessment, IReadOnlyList<string> SourceIds,
    IReadOnlyList<FieldError> Errors);
