using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Services.Provenance;
using MagnesiumGuide.Web.Localization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using static MagnesiumGuide.Web.Localization.Words;

namespace MagnesiumGuide.Web.Pages.Sources;

/// <summary>Everything that was not read in its source itself, over all tables.</summary>
public sealed class UnconfirmedModel(GuideCatalogHolder holder, SourceUses uses) : PageModel
{
    public GuideCatalog Catalog { get; } = holder.Current;

    /// <summary>The rows, table by table.</summary>
    public IReadOnlyList<SourceUse> Uses { get; private set; } = [];

    /// <summary>The sources that could not be opened themselves.</summary>
    public IReadOnlyList<Domain.Provenance.Source> Sources { get; } =
        [.. holder.Current.Sources.Values.Where(s => !s.Confirmed).OrderBy(s => s.Publisher, StringComparer.Ordinal).ThenBy(s => s.Id, StringComparer.Ordinal)];

    /// <summary>Why a row of this source is not confirmed.</summary>
    public string Why(Domain.Provenance.Source source) => source switch
    {
        { Confirmed: true } => Say("Unconfirmed.PlaceNotRead"),
        { Note.IsEmpty: false } => source.Note.In(Language.Current.Id),
        _ => Say("Unconfirmed.NotOpened"),
    };

    public async Task OnGetAsync(CancellationToken cancellationToken) => Uses = await uses.UnconfirmedAsync(cancellationToken);
}
