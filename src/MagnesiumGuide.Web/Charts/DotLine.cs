namespace MagnesiumGuide.Web.Charts;

/// <summary>One line of a dot plot: its words, which say the same as its dots.</summary>
/// <param name="Title">Whose line it is; empty when it belongs to the line above.</param>
/// <param name="Name">What is drawn, at the start of the line.</param>
/// <param name="Words">The amounts in words, at its end.</param>
/// <param name="Marks">The dots; none where there is no value.</param>
/// <param name="Shape">The shape of the dots: round, square, diamond or triangle.</param>
public sealed record DotLine(string Title, string Name, string Words, IReadOnlyList<DotMark> Marks, string Shape);
