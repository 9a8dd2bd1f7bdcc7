using MagnesiumGuide.Domain.Provenance;

namespace MagnesiumGuide.Services.Catalog;

/// <summary>A day to start from, made up by the editors.</summary>
/// <param name="Id">Public id.</param>
/// <param name="Name">What kind of day, and whose.</param>
/// <param name="Address">The day as it stands in an address, after the question mark.</param>
/// <param name="Citation">Who made it up.</param>
public sealed record ExampleDay(string Id, BilingualText Name, string Address, Citation Citation);
