using MagnesiumGuide.Web.Binding;

namespace MagnesiumGuide.Web.Editing;

/// <summary>One field of a form, for the partial that draws it.</summary>
/// <param name="Id">Its name and id.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Value">What was typed.</param>
/// <param name="Error">What is wrong with it, or null.</param>
public sealed record FieldView(string Id, string Label, string Value, FieldError? Error)
{
    /// <summary>How to fill it in; may be empty.</summary>
    public string Hint { get; init; } = "";

    /// <summary>Its width, as a class.</summary>
    public string Width { get; init; } = "full";

    /// <summary>Keyboard of a phone; null for letters.</summary>
    public string? InputMode { get; init; }

    /// <summary>Id of a list to choose from while typing.</summary>
    public string? List { get; init; }

    /// <summary>What to choose from; null when it is typed.</summary>
    public IReadOnlyList<(string Value, string Text)>? Options { get; init; }

    /// <summary>The hint and the message, for those who hear the page.</summary>
    public string? DescribedBy => (Hint.Length > 0, Error) switch
    {
        (true, null) => $"{Id}-hint",
        (true, _) => $"{Id}-hint {Id}-fout",
        (false, null) => null,
        _ => $"{Id}-fout",
    };
}
