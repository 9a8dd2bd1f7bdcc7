using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Services.Provenance;
using MagnesiumGuide.Web.Formatting;
using Microsoft.AspNetCore.Mvc.RazorPages;
using static MagnesiumGuide.Web.Localization.Words;

namespace MagnesiumGuide.Web.Pages.Sources;

/// <summary>Every source, and what it is used for.</summary>
public sealed class IndexModel(GuideCatalogHolder holder, SourceUses uses) : PageModel
{
    public GuideCatalog Catalog { get; } = holder.Current;

    public ILookup<string, SourceCount> Uses { get; private set; } = Array.Empty<SourceCount>().ToLookup(c => c.SourceId, StringComparer.Ordinal);

    /// <summary>What a source is used for, with how many rows of each table.</summary>
    public string UsedFor(string id) => Uses.Contains(id)
        ? Say("Sources.UsedFor", string.Join(", ", Uses[id].Select(c => Say("Uses.Counted", StatementText.Table(c.Table), Numbers.Text(c.Count)))))
        : Say("Sources.UsedForNothing");

    public async Task OnGetAsync(CancellationToken cancellationToken) => Uses = await uses.CountAsync(cancellationToken);
}
