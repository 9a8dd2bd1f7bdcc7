using MagnesiumGuide.Services.Catalog;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace MagnesiumGuide.Web.Pages.Knowledge;

/// <summary>What to check on a label and at a seller, without brands or shops.</summary>
public sealed class BeforeYouBuyModel(GuideCatalogHolder holder) : PageModel
{
    /// <summary>The headings, in their order.</summary>
    public static IReadOnlyList<FactTopic> Topics { get; } =
        [FactTopic.Label, FactTopic.Amount, FactTopic.Combination, FactTopic.NotMedicine, FactTopic.Notification, FactTopic.Seller];

    public GuideCatalog Catalog { get; } = holder.Current;
}
