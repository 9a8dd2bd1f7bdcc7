using MagnesiumGuide.Domain.Provenance;
using MagnesiumGuide.Domain.Supplements;
using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Services.Interactions;
using MagnesiumGuide.Web.Binding;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using static MagnesiumGuide.Web.Localization.Words;

namespace MagnesiumGuide.Web.Pages.Interactions;

/// <summary>
/// Interactions. The list is the same for everybody and is read with GET; what somebody looks up comes by POST alone, so that no
/// medicine stands in an address, a log or a cookie.
/// </summary>
[IgnoreAntiforgeryToken]
[RequestSizeLimit(PostedForm.MostBytes)]
[RequestFormLimits(ValueCountLimit = PostedForm.MostFields)]
public sealed class IndexModel(InteractionSearch search, GuideCatalogHolder holder) : PageModel
{
    /// <summary>The field with the names.</summary>
    public const string Field = "namen";

    public GuideCatalog Catalog { get; } = holder.Current;

    /// <summary>What was typed.</summary>
    public string Typed { get; private set; } = "";

    /// <summary>What was found, a name at a time; null when nothing was asked.</summary>
    public IReadOnlyList<InteractionAnswer>? Answers { get; private set; }

    public IReadOnlyList<FieldError> Errors { get; private set; } = [];

    /// <summary>What was found, each once, contraindications first.</summary>
    public IReadOnlyList<Interaction> Found =>
        [.. Catalog.Interactions.Where(i => Answers?.Any(a => a.Found.Contains(i)) == true).OrderBy(i => !i.IsContraindication)];

    /// <summary>The sources of what is on the page, each once.</summary>
    public IReadOnlyList<Source> Sources =>
    [
        .. (Answers is null ? Catalog.Interactions : Found).Select(i => i.Citation.SourceId).Distinct(StringComparer.Ordinal).Select(id => Catalog.Sources[id]),
    ];

    public void OnGet()
    {
    }

    // No parameters, or the form would be read before this can answer for one that is too large or broken.
    public async Task<IActionResult> OnPostAsync()
    {
        Response.Headers.CacheControl = "private, no-store";
        var form = await PostedForm.ReadAsync(Request, HttpContext.RequestAborted);
        Typed = form?[Field].ToString().Trim() ?? "";
        if (FaultOf(form is null) is { } fault)
        {
            Errors = [new FieldError(Field, fault)];
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        Answers = search.Find(Typed);
        return Page();
    }

    private string? FaultOf(bool isUnreadable) => this switch
    {
        _ when isUnreadable => Say("Interactions.Unreadable"),
        { Typed.Length: > InteractionSearch.LongestText } => Say("Interactions.TooLong", InteractionSearch.LongestText),
        _ => InteractionSearch.NamesIn(Typed).Count switch
        {
            0 => Say("Interactions.Empty"),
            > InteractionSearch.MostNames => Say("Interactions.TooMany", InteractionSearch.MostNames),
            _ => null,
        },
    };
}
