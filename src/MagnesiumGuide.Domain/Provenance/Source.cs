namespace MagnesiumGuide.Domain.Provenance;

/// <summary>A publication that numbers rest on.</summary>
/// <param name="Id">Public id.</param>
/// <param name="Kind">What kind of publication it is.</param>
/// <param name="Title">Title in the publication's own language.</param>
/// <param name="Publisher">Body or authors.</param>
/// <param name="Year">Year of publication, or null when it has none.</param>
/// <param name="Edition">Edition, version or number; may be empty.</param>
/// <param name="Url">The publisher's own address; may be empty.</param>
/// <param name="Licence">The conditions of use, by name.</param>
/// <param name="LicenceUrl">Address of the conditions; may be empty.</param>
/// <param name="Attribution">The sentence the licence asks for beside each result; empty where it asks for none.</param>
/// <param name="Retrieved">Day it was last looked up, or null.</param>
/// <param name="Confirmed">False when the publication itself could not be opened.</param>
/// <param name="Note">What a reader should know about it; may be empty.</param>
public sealed record Source(
    string Id, SourceKind Kind, string Title, string Publisher, int? Year, string Edition, string Url,
    string Licence, string LicenceUrl, BilingualText Attribution, DateOnly? Retrieved, bool Confirmed, BilingualText Note);
