namespace MagnesiumGuide.Domain.Provenance;

/// <summary>A text for people that ships with the data, in Dutch and in English.</summary>
/// <param name="Nl">Dutch.</param>
/// <param name="En">English.</param>
public sealed record BilingualText(string Nl, string En)
{
    /// <summary>True when there is nothing to show.</summary>
    public bool IsEmpty => Nl.Length == 0 && En.Length == 0;

    /// <summary>The text in the language asked for: English for "en", else Dutch.</summary>
    public string In(string language) => string.Equals(language, "en", StringComparison.Ordinal) ? En : Nl;
}
