namespace MagnesiumGuide.Services.Tests.Databases;

/// <summary>A started database for a class that only reads.</summary>
public sealed class GuideDatabaseFixture(TemplateDatabase template) : IAsyncLifetime
{
    public GuideDatabase Database { get; } = template.Copy();

    public async ValueTask InitializeAsync() => await Database.StartAsync(SeedFolder.Shipped);

    public ValueTask DisposeAsync() => Database.DisposeAsync();
}
