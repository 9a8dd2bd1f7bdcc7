namespace MagnesiumGuide.Services.Import;

/// <summary>What someone decides after looking at a preview.</summary>
/// <param name="Who">Name of the account, or of the command.</param>
/// <param name="Reason">Why, for history; never empty.</param>
public sealed record ImportChoice(string Who, string Reason)
{
    /// <summary>False to import only what belongs to foods that are there.</summary>
    public bool AddsFoods { get; init; } = true;

    /// <summary>False to leave out what looks wrong.</summary>
    public bool TakesSuspicious { get; init; } = true;
}
