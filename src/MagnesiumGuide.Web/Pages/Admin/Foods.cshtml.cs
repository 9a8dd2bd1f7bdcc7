using System.Globalization;
using MagnesiumGuide.Domain.Foods;
using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Services.Editing;
using MagnesiumGuide.Web.Accounts;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.WebUtilities;

namespace MagnesiumGuide.Web.Pages.Admin;

/// <summary>The foods, to find the one to change.</summary>
public sealed class FoodsModel(FoodList foods, GuideCatalogHolder holder) : PageModel
{
    private static readonly string[] Questions = ["zoek", "groep", "tabel", "status", "hand", "onbevestigd", "uit"];

    public GuideCatalog Catalog { get; } = holder.Current;

    public FoodListFilter Filter { get; private set; } = new();

    public Paged<FoodListItem> Found { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        // What is not one of the choices is no question: the list shows what it was asked, and its form says what that was.
        Filter = new FoodListFilter(
            Text("zoek"),
            Catalog.Group(Text("groep"))?.Id,
            Catalog.FoodTables.GetValueOrDefault(Text("tabel"))?.Id,
            Enum.TryParse<ValueStatus>(Text("status"), out var status) && Enum.IsDefined(status) && char.IsLetter(Text("status")[0]) ? status : null,
            Text("hand").Length > 0,
            Text("onbevestigd").Length > 0,
            Text("uit") switch { "ja" => true, "alle" => null, _ => false });
        Found = await foods.FindAsync(
            Filter, int.TryParse(Text("pagina"), NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? page : 1, cancellationToken);
    }

    /// <summary>The address of another page of the same list.</summary>
    public string PageAddress(int page) => QueryHelpers.AddQueryString(
        AdminMap.PathOf(AdminMap.Foods),
        Questions.Where(q => Text(q).Length > 0).Select(q => new KeyValuePair<string, string?>(q, Text(q)))
            .Append(new("pagina", page.ToString(CultureInfo.InvariantCulture))));

    private string Text(string field) => Request.Query[field].FirstOrDefault()?.Trim() ?? "";
}
