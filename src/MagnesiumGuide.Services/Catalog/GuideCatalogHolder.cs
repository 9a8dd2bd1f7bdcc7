using MagnesiumGuide.Services.Data;
using Microsoft.Extensions.DependencyInjection;

namespace MagnesiumGuide.Services.Catalog;

/// <summary>Holds the catalog that requests read, and swaps it whole.</summary>
public sealed class GuideCatalogHolder(IServiceScopeFactory scopes) : IDisposable
{
    // One at a time: of two that overlap, the one that read first could be the last to be shown.
    private readonly SemaphoreSlim reloading = new(1);
    private volatile GuideCatalog? current;
    private volatile DataMark? readFrom;

    /// <summary>The catalog as it was last loaded.</summary>
    /// <exception cref="InvalidOperationException">It was never loaded.</exception>
    public GuideCatalog Current => current ?? throw new InvalidOperationException("The catalog is loaded at start, before the first request.");

    /// <summary>What it was read from; null when it was never loaded.</summary>
    internal DataMark? ReadFrom => readFrom;

    /// <summary>Loads the catalog anew, as all of it is at one moment; requests that are under way keep the one they have.</summary>
    public async Task ReloadAsync(CancellationToken cancellationToken)
    {
        await reloading.WaitAsync(cancellationToken);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var (database, loader) = (scope.ServiceProvider.GetRequiredService<GuideDbContext>(), scope.ServiceProvider.GetRequiredService<GuideCatalogLoader>());
            (current, readFrom) = await SqliteFile.AtOneMomentAsync(
                database, async () => (await loader.LoadAsync(cancellationToken), await DataMark.ReadAsync(database, cancellationToken)), cancellationToken);
        }
        finally
        {
            reloading.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => reloading.Dispose();
}
