using MagnesiumGuide.Domain.Provenance;

namespace MagnesiumGuide.Services.Catalog;

/// <summary>A fact for a page of explanation.</summary>
/// <param name="Id">Public id.</param>
/// <param name="Topic">What it is about.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Text">What it says.</param>
/// <param name="Citation">Where it stands.</param>
public sealed record Fact(string Id, FactTopic Topic, BilingualText Title, BilingualText Text, Citation Citation)
{
    /// <summary>The id of the fact that says an authorised claim in plain words.</summary>
    public static string OfClaim(string claimId) => $"claim-{claimId}";
}
