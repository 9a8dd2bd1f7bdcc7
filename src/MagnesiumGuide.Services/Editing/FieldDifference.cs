using System.Text.Json.Nodes;

namespace MagnesiumGuide.Services.Editing;

/// <summary>One field of a row, before and after.</summary>
/// <param name="Name">Name of the field, as history holds it.</param>
/// <param name="Old">As it is stored now; null when it is empty.</param>
/// <param name="New">As it would be stored.</param>
/// <param name="IsOnlyTheirs">True when someone else changed it meanwhile and this draft still holds what stood there before.</param>
public sealed record FieldDifference(string Name, JsonNode? Old, JsonNode? New, bool IsOnlyTheirs = false);
