using MagnesiumGuide.Domain.Foods;
using MagnesiumGuide.Domain.Intake;
using MagnesiumGuide.Domain.Supplements;
using MagnesiumGuide.Web.Binding;

namespace MagnesiumGuide.Web.Pages;

/// <summary>One line of the day, as the page shows it.</summary>
/// <param name="Index">Place of the line in the day.</param>
/// <param name="Line">Its texts, as typed.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Food">The food, when the line is one that is known.</param>
/// <param name="Form">The form, when the line is a supplement of a known form.</param>
/// <param name="Contribution">What it adds; null when something in the day is wrong.</param>
/// <param name="Share">Its share of the total, between 0 and 1; null when not known.</param>
/// <param name="AsksWhetherRight">True when it is above what anyone eats.</param>
/// <param name="Errors">What is wrong with it.</param>
public sealed record DayLineView(
    int Index, DayLine Line, string Name, Food? Food, SupplementForm? Form, Contribution? Contribution, decimal? Share,
    bool AsksWhetherRight, IReadOnlyList<FieldError> Errors)
{
    /// <summary>The sources of what it adds: none when that is the visitor's own number, or not known.</summary>
    public IReadOnlyList<string> SourceIds => Contribution?.Citation is { } citation ? [citation.SourceId] : [];

    /// <summary>The error beside a field, or null.</summary>
    public FieldError? ErrorAt(string field) => Errors.FirstOrDefault(e => string.Equals(e.Field, field, StringComparison.Ordinal));
}
