using MagnesiumGuide.Domain.People;
using MagnesiumGuide.Domain.Provenance;
using MagnesiumGuide.Domain.References;
using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Web.Binding;
using MagnesiumGuide.Web.Localization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using static MagnesiumGuide.Web.Localization.Words;

namespace MagnesiumGuide.Web.Pages.References;

/// <summary>What every body says for one person, side by side; nobody is assumed until the visitor chooses.</summary>
public sealed class IndexModel(GuideCatalogHolder holder) : PageModel
{
    private const int AdultMonths = 18 * 12;
    private static readonly string[] Fields = ["leeftijd", "maanden", "geslacht-v", "toestand"];

    public GuideCatalog Catalog { get; } = holder.Current;

    public DayQuery Query { get; private set; } = DayQuery.Read("");

    public IReadOnlyList<FieldError> Errors { get; private set; } = [];

    /// <summary>For whom; null until someone is chosen.</summary>
    public Person? Person { get; private set; }

    public IReadOnlyList<BodyValues> Bodies { get; private set; } = [];

    public IReadOnlyList<UpperLevel> Levels { get; private set; } = [];

    /// <summary>The label's unit.</summary>
    public ReferenceValue Label => Catalog.ReferenceSets.SelectMany(s => s.Values).Single(v => v.Kind == ReferenceKind.LabelReference);

    /// <summary>The Dutch values for adults, to hold the label's unit against.</summary>
    public IReadOnlyList<(Sex Sex, ReferenceValue Value)> DutchAdults =>
    [
        .. new[] { Sex.Male, Sex.Female }.Select(sex => (sex, Catalog.SelectableSet(GuideCatalog.DefaultSetId)!
            .Find(ReferenceKind.AdequateIntake, AdultMonths, sex, PhysiologicalState.None)!)),
    ];

    public string AddressIn(Language language) => SiteMap.PathOf(SiteMap.References, language) + Request.QueryString;

    /// <summary>True when a body's values for this age depend on how a baby is fed; they stand on its own page.</summary>
    public bool DependsOnFeeding(ReferenceSet set) => set.Values.Any(v => v.Feeding is not null && v.LifeStage.Ages.Includes(Person!.AgeMonths));

    /// <summary>Everything that a number on the page rests on, in the order of the page.</summary>
    public IReadOnlyList<Source> Sources() =>
    [
        .. Bodies.SelectMany(b => b.Values).Select(v => v.Value.Citation)
            .Concat(Levels.Select(l => l.Citation))
            .Concat(Catalog.SeenNumbers.Select(n => n.Citation))
            .Append(Label.Citation).Concat(DutchAdults.Select(a => a.Value.Citation))
            .Select(c => c.SourceId).Distinct(StringComparer.Ordinal).Select(id => Catalog.Sources[id]),
    ];

    public void OnGet()
    {
        Query = DayQuery.Read(Request.QueryString.Value);
        var reader = new DayReader(Catalog);
        Person = reader.ReadPerson(Query);
        Errors = [.. reader.Errors.Where(e => Fields.Contains(e.Field, StringComparer.Ordinal)).Concat(AgeMissing())];
        if (Errors.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            Person = null;
        }

        if (Person is { } person)
        {
            Bodies = BodyValues.For(person, Catalog.ReferenceSets);
            Levels = [.. Catalog.UpperLevels.Where(l => l.Ages.Includes(person.AgeMonths))];
        }

        Response.Headers.CacheControl = "private, no-store";
    }

    private IEnumerable<FieldError> AgeMissing() =>
        Query is { Years: "", Months: "" } && (Query.Sex.Length > 0 || Query.Others.ContainsKey("toon")) ? [new FieldError("leeftijd", Say("References.AgeMissing"))] : [];
}
