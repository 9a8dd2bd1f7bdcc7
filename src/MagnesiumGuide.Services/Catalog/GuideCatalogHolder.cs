using Microsoft.Extensions.DependencyInjection;

namespace MagnesiumGuide.Services.Catalog;

/// <summary>Holds the catalog that requests read, and swaps it whole.</summary>
public sealed class GuideCatalogHolder(IServiceScopeFactory scopes)
{
    private volatile GuideCatalog? current;

    /// <summary>The catalog as it was last loaded.</summary>
    /// <exception cref="InvalidOperationException">It was never loaded.</exception>
    public GuideCatalog Current => current ?? throw new InvalidOperationException("The catalog is loaded at start, before the first request.");

    /// <summary>Loads the catalog anew; requests that are under way keep the one they have.</summary>
    public async Task ReloadAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        current = await scope.ServiceProvider.GetRequiredService<GuideCatalogLoader>().LoadAsync(cancellationToken);
    }
}
