using MagnesiumGuide.Domain.Supplements;

namespace MagnesiumGuide.Services.Forms;

/// <summary>Which forms are asked for. What is null or empty asks nothing.</summary>
/// <param name="Search">Words of a name or a formula.</param>
/// <param name="Group">Chemical group.</param>
/// <param name="Eu">EU status.</param>
/// <param name="Evidence">A, B or C: research in people.</param>
/// <param name="Tolerance">How the gut takes it.</param>
/// <param name="GoalId">A goal that an article names the form for.</param>
/// <param name="FromPercent">Least elemental percentage.</param>
/// <param name="ToPercent">Most elemental percentage.</param>
/// <param name="Sort">What to sort by.</param>
/// <param name="Descending">True for the highest first; what is not known stands last either way.</param>
public sealed record FormQuestion(
    string Search = "", FormGroup? Group = null, EuStatus? Eu = null, string? Evidence = null, GutTolerance? Tolerance = null, string? GoalId = null,
    decimal? FromPercent = null, decimal? ToPercent = null, FormSort Sort = FormSort.Name, bool Descending = false);
