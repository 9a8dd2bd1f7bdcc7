using System.Globalization;
using MagnesiumGuide.Domain.Foods;
using MagnesiumGuide.Domain.People;
using MagnesiumGuide.Domain.Provenance;
using MagnesiumGuide.Domain.References;
using MagnesiumGuide.Domain.Suggestions;
using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Services.Suggestions;
using MagnesiumGuide.Web.Binding;
using MagnesiumGuide.Web.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using static MagnesiumGuide.Web.Localization.Words;

namespace MagnesiumGuide.Web.Pages.WeekMenu;

/// <summary>A week of meals that reaches the reference value of a person on average.</summary>
public sealed class IndexModel(WeekMenuService menus, GuideCatalogHolder holder, TimeProvider time) : PageModel
{
    private const int MonthsOfToddler = 48;

    public GuideCatalog Catalog { get; } = holder.Current;

    public MenuQuery Query { get; private set; } = null!;

    public Person? Person { get; private set; }

    public ReferenceSet Set { get; private set; } = null!;

    public IReadOnlyList<FieldError> Errors { get; private set; } = [];

    /// <summary>The foods to choose what is not liked from.</summary>
    public IReadOnlyList<Food> Foods { get; private set; } = [];

    /// <summary>Null when no menu was asked for, or none can be made for this age.</summary>
    public WeekMenuOutcome? Outcome { get; private set; }

    public bool IsToddler => Person is { AgeMonths: < MonthsOfToddler };

    public bool IsTooYoung => Person is { } person && person.AgeMonths < WeekMenuRules.YoungestYears * 12;

    /// <summary>Every source of what the page says: of the amounts first.</summary>
    public IReadOnlyList<Source> Sources() =>
    [
        .. (Outcome?.SourceIds ?? [])
            .Concat(Outcome?.Comparisons.Select(c => c.Reference.Citation.SourceId) ?? [])
            .Concat(Outcome is { Menu: not null } && Person is { State: PhysiologicalState.Pregnant } ? Catalog.PregnancyCautions.Values.Select(c => c.Citation.SourceId) : [])
            .Append(MenuText.Editors)
            .Distinct(StringComparer.Ordinal)
            .Select(id => Catalog.Sources[id]),
    ];

    /// <summary>The address of a menu in the language of the page.</summary>
    public string AddressOf(MenuQuery query) => AddressOf(query, Language.Current);

    /// <summary>The address of a menu in a language.</summary>
    public string AddressOf(MenuQuery query, Language language) => SiteMap.PathOf(SiteMap.WeekMenu, language) + query.ToAddress();

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        Query = MenuQuery.Read(Request.QueryString, Request.Query);
        var reader = new DayReader(Catalog);
        (Person, Set) = (reader.ReadPerson(Query.Day), reader.ReadSet(Query.Day));
        Foods = await menus.FoodsAsync(cancellationToken);
        Errors = [.. reader.Errors.Select(OnThisPage), .. Query.Errors, .. NoAge(reader), .. NotInAMeal()];
        Response.StatusCode = Errors.Count > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK;
        Response.Headers.CacheControl = "private, no-store";
        if (Errors.Count > 0 || Person is null || IsTooYoung)
        {
            return Page();
        }

        if (Query.Seed is not { } seed)
        {
            return Redirect(AddressOf(Query.WithSeed(SeedOfThisWeek())));
        }

        Outcome = await menus.ComposeAsync(new WeekMenuRequest(Person, Set, Query.Wishes, Query.Snacks, seed, Query.RerolledDays), cancellationToken);
        return Page();
    }

    // The day's own form is not on this page.
    private static FieldError OnThisPage(FieldError error) => string.Equals(error.Field, "dag", StringComparison.Ordinal) ? error with { Field = "wensen" } : error;

    // A form that was sent without an age would otherwise come back without a word.
    private IEnumerable<FieldError> NoAge(DayReader reader) =>
        Request.QueryString.HasValue && Person is null && !reader.Errors.Any(e => e.Field is "leeftijd" or "maanden" or "toestand")
            ? [new FieldError("leeftijd", Say("WeekMenu.Error.Age"))]
            : [];

    private IEnumerable<FieldError> NotInAMeal() => Query.NotLiked
        .Where(id => !Foods.Any(f => string.Equals(f.Id, id, StringComparison.Ordinal)))
        .Take(1)
        .Select(id => new FieldError("niet", Say("WeekMenu.Error.Food", id)));

    // Somebody who comes back next week finds another menu; the address holds it from then on.
    private int SeedOfThisWeek()
    {
        var today = time.GetUtcNow().DateTime;
        return (ISOWeek.GetYear(today) * 100) + ISOWeek.GetWeekOfYear(today);
    }
}
