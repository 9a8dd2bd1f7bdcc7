using MagnesiumGuide.Domain.Foods;
using MagnesiumGuide.Domain.Intake;

namespace MagnesiumGuide.Services.Intake;

/// <summary>What became of a day: an assessment, or what is wrong with its lines.</summary>
/// <param name="Assessment">Null when a line has a fault, or when there are no lines.</param>
/// <param name="Faults">What is wrong, by line.</param>
/// <param name="Foods">The foods of the day, by id.</param>
/// <param name="SourceIds">The sources that the amounts rest on, each once, in the order of the lines.</param>
public sealed record IntakeOutcome(
    IntakeAssessment? Assessment, IReadOnlyList<(int Line, LineFault Fault)> Faults, IReadOnlyDictionary<string, Food> Foods,
    IReadOnlyList<string> SourceIds);
