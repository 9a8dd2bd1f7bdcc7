namespace MagnesiumGuide.Web;

/// <summary>Whoever runs this copy of the site, from the configuration; empty where nothing was filled in.</summary>
/// <param name="Name">Name of the owner (<c>Site:Owner</c>).</param>
/// <param name="Contact">An e-mail address, a web address, or any text (<c>Site:Contact</c>).</param>
public sealed record SiteOwner(string Name, string Contact)
{
    /// <summary>Reads it from the configuration.</summary>
    public static SiteOwner Of(IConfiguration configuration) =>
        new(configuration["Site:Owner"]?.Trim() ?? "", configuration["Site:Contact"]?.Trim() ?? "");

    /// <summary>The address to link to, or null when the contact is only a text.</summary>
    public string? ContactLink => Contact switch
    {
        _ when Contact.Contains('@', StringComparison.Ordinal) && !Contact.Contains(' ', StringComparison.Ordinal) => $"mailto:{Contact}",
        _ when Uri.TryCreate(Contact, UriKind.Absolute, out var address) && address.Scheme is "https" or "http" => Contact,
        _ => null,
    };
}
