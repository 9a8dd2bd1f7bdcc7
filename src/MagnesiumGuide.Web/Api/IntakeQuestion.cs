using MagnesiumGuide.Domain.People;

namespace MagnesiumGuide.Web.Api;

/// <summary>Whom a day is for.</summary>
public sealed record PersonQuestion(int? AgeYears = null, int? AgeMonths = null, Sex? Sex = null, PhysiologicalState? State = null);

/// <summary>Water in a line.</summary>
public sealed record WaterQuestion(decimal? MagnesiumMgPerLitre = null);

/// <summary>A line of a day; which of the fields are filled says what kind of line it is.</summary>
public sealed record LineQuestion(
    string? Food = null, string? Portion = null, decimal? Count = null, decimal? Grams = null,
    string? Unlisted = null, decimal? MagnesiumMgPer100g = null, decimal? AddedMg = null,
    WaterQuestion? Water = null, decimal? Millilitres = null,
    string? Form = null, decimal? ElementalMg = null, decimal? CompoundMg = null, decimal? LabelMg = null, decimal? PerDay = null);

/// <summary>A day to assess.</summary>
public sealed record IntakeQuestion(PersonQuestion? Person, IReadOnlyList<LineQuestion?>? Lines, string? ReferenceSet = null);
