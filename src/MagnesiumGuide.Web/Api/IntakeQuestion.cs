using MagnesiumGuide.Domain.People;

namespace MagnesiumGuide.Web.Api;

/// <summary>Whom a day is for.</summary>
public sealed record PersonQuestion(int? AgeYears, int? AgeMonths, Sex? Sex, PhysiologicalState? State);

/// <summary>Water in a line.</summary>
public sealed record WaterQuestion(decimal? MagnesiumMgPerLitre);

/// <summary>A line of a day; which of the fields are filled says what kind of line it is.</summary>
public sealed record LineQuestion(
    string? Food, string? Portion, decimal? Count, decimal? Grams,
    string? Unlisted, decimal? MagnesiumMgPer100g, decimal? AddedMg,
    WaterQuestion? Water, decimal? Millilitres,
    string? Form, decimal? ElementalMg, decimal? CompoundMg, decimal? LabelMg, decimal? PerDay);

/// <summary>A day to assess.</summary>
public sealed record IntakeQuestion(PersonQuestion? Person, string? ReferenceSet, IReadOnlyList<LineQuestion?>? Lines);
