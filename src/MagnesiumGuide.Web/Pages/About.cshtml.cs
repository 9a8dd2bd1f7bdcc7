using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Domain.Foods;
using MagnesiumGuide.Domain.Intake;
using MagnesiumGuide.Domain.People;
using MagnesiumGuide.Domain.Provenance;
using MagnesiumGuide.Domain.References;
using MagnesiumGuide.Domain.Supplements;
using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Services.Foods;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace MagnesiumGuide.Web.Pages;

/// <summary>How each number comes to be, what the site cannot do, and whose it is. The examples are worked out by the code that works out a day.</summary>
public sealed class AboutModel(FoodLookup foods, GuideCatalogHolder holder, IConfiguration configuration) : PageModel
{
    private const string ExampleFood = "amandelen";
    private const string ExampleForm = "citrate";
    private const int ExampleAgeMonths = 34 * 12;

    public GuideCatalog Catalog { get; } = holder.Current;

    public SiteOwner Owner { get; } = SiteOwner.Of(configuration);

    /// <summary>A food with a value, or null when there is none to show.</summary>
    public Food? Food { get; private set; }

    public Grams FoodGrams { get; } = Grams.Of(25m);

    public IntakeLine.Water Water { get; } = new(Milligrams.Of(110m), 500m);

    public Milligrams WaterAmount => Contribution.Of(0, Water).Amount!.Value;

    /// <summary>A supplement of which only the whole compound is stated, or null when the form is not there.</summary>
    public SupplementDose? Dose { get; private set; }

    public Milligrams DayTotal { get; } = Milligrams.Of(262m);

    /// <summary>That day beside the reference value for a woman of 34.</summary>
    public Comparison? Comparison { get; private set; }

    /// <summary>The upper level in use, the first that has an amount.</summary>
    public UpperLevel Level => Catalog.UpperLevels.First(l => l is { IsUsed: true, PerDay: not null });

    /// <summary>Every source that the method rests on.</summary>
    public IReadOnlyList<Source> Sources() =>
    [
        .. new[] { Food?.Preferred?.Citation.SourceId, Dose?.Form.Citation.SourceId, Comparison?.Reference.Citation.SourceId, Level.Citation.SourceId, Catalog.AbsorptionCitation.SourceId, Editorial }
            .OfType<string>().Distinct(StringComparer.Ordinal).Select(id => Catalog.Sources[id]),
    ];

    /// <summary>The source of what the editors chose themselves, such as the numbers in the examples.</summary>
    public const string Editorial = "guide-editorial";

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Food = (await foods.ByIdAsync([ExampleFood], cancellationToken)).Values.FirstOrDefault(f => f.Preferred?.Content.PerHundredGrams is not null);
        Dose = Catalog.Form(ExampleForm) is { Formula: not null } form ? new SupplementDose(form, 500m, LabelBasis.Compound, 1m) : null;
        Comparison = Catalog.SelectableSet(GuideCatalog.DefaultSetId) is { } set
            && Domain.Intake.Comparison.All(set, new Person(ExampleAgeMonths, Sex.Female), DayTotal) is [var first, ..]
            ? first
            : null;
    }
}
