using Microsoft.EntityFrameworkCore.Diagnostics;

[assembly: AssemblyFixture(typeof(TemplateDatabase))]

namespace MagnesiumGuide.Services.Tests.Databases;

/// <summary>Migrated and seeded once a run by the real start with the real seed-data; tests work on copies of the file.</summary>
public sealed class TemplateDatabase : IAsyncLifetime
{
    private readonly GuideDatabase template = new();

    public async ValueTask InitializeAsync() => await template.StartAsync(SeedFolder.Shipped);

    public GuideDatabase Copy(params IInterceptor[] interceptors)
    {
        var copy = new GuideDatabase(interceptors);
        File.Copy(template.File, copy.File);
        return copy;
    }

    public ValueTask DisposeAsync() => template.DisposeAsync();
}
