using MagnesiumGuide.Domain.Provenance;
using MagnesiumGuide.Services.Catalog;

namespace MagnesiumGuide.Web.Pages.Knowledge;

/// <summary>What the pages of explanation read from the catalog.</summary>
public static class KnowledgeText
{
    /// <summary>The facts under a heading, in their order.</summary>
    public static IReadOnlyList<Fact> FactsOn(this GuideCatalog catalog, FactTopic topic) => [.. catalog.Facts.Where(f => f.Topic == topic)];

    /// <summary>The sources of some citations, each once.</summary>
    public static IReadOnlyList<Source> SourcesOf(this GuideCatalog catalog, IEnumerable<Citation> citations) =>
        [.. citations.Select(c => c.SourceId).Distinct(StringComparer.Ordinal).Select(id => catalog.Sources[id])];
}
