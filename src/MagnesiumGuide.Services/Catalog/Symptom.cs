using MagnesiumGuide.Domain.Provenance;

namespace MagnesiumGuide.Services.Catalog;

/// <summary>A complaint that is named for too little or too much magnesium. None is specific: never a test, never a score.</summary>
/// <param name="Id">Public id.</param>
/// <param name="Kind">What it is named for.</param>
/// <param name="Stage">When it appears.</param>
/// <param name="Recognition">Whether an official body names it.</param>
/// <param name="Name">The complaint.</param>
/// <param name="Note">What else it can be.</param>
/// <param name="Citation">Who names it, or what says that nobody does.</param>
public sealed record Symptom(
    string Id, SymptomKind Kind, SymptomStage Stage, SymptomRecognition Recognition, BilingualText Name, BilingualText Note, Citation Citation);
