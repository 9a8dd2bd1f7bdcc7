namespace MagnesiumGuide.Services.Revisions;

/// <summary>What someone says of a change before it is saved.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Who">Name of the account, or of the command.</param>
/// <param name="Reason">Why, in the words of whoever makes it; never empty.</param>
/// <param name="SourceId">The source of the new values, or null where the change has none of its own.</param>
/// <param name="Locator">The place in the source; may be empty where there is no source.</param>
public sealed record NewChange(ChangeKind Kind, string Who, string Reason, string? SourceId = null, string Locator = "");
