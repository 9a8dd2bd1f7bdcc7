namespace MagnesiumGuide.Services.Search;

/// <summary>What search keeps in memory.</summary>
/// <param name="Vocabulary">Every word of every name.</param>
/// <param name="ShortLists">For two letters: the ids of the commonest foods that begin with them.</param>
public sealed record FoodIndex(Vocabulary Vocabulary, IReadOnlyDictionary<string, IReadOnlyList<string>> ShortLists);
