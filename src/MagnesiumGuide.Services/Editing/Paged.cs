namespace MagnesiumGuide.Services.Editing;

/// <summary>One page of a list.</summary>
/// <param name="Items">What stands on it.</param>
/// <param name="Total">How many there are on all pages.</param>
/// <param name="Page">Which page it is, from 1.</param>
/// <param name="Pages">How many pages there are, at least 1.</param>
public sealed record Paged<T>(IReadOnlyList<T> Items, int Total, int Page, int Pages);
