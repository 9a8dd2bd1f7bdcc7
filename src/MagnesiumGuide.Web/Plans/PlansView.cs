using MagnesiumGuide.Domain.Foods;
using MagnesiumGuide.Domain.People;
using MagnesiumGuide.Domain.Suggestions;
using MagnesiumGuide.Services.Suggestions;
using MagnesiumGuide.Web.Binding;
using MagnesiumGuide.Web.Localization;

namespace MagnesiumGuide.Web.Plans;

/// <summary>What the page shows of suggestions, and the addresses behind their buttons.</summary>
/// <param name="Query">The address.</param>
/// <param name="Wishes">The wishes in it.</param>
/// <param name="Lines">The day.</param>
/// <param name="Person">Whom it is for.</param>
/// <param name="Found">Plans and swaps.</param>
/// <param name="Richest">The richest foods, by measure.</param>
/// <param name="Named">The foods that the wishes name, by id.</param>
public sealed record PlansView(
    DayQuery Query, WishQuery Wishes, IReadOnlyList<DayLine> Lines, Person Person, DaySuggestions Found,
    IReadOnlyList<(Per Per, IReadOnlyList<RichFood> Foods)> Richest, IReadOnlyDictionary<string, Food> Named)
{
    /// <summary>Id of the section, to come back to after a press.</summary>
    public const string Section = "plannen";

    /// <summary>The source of the rule for small children.</summary>
    public const string NutsSource = "kind-en-gezin-2015";

    /// <summary>The source of what is kept out in pregnancy.</summary>
    public const string PregnancySource = "voedingscentrum-2024-zwanger";

    /// <summary>The source of portions and wishes.</summary>
    public const string PortionSource = "guide-editorial";

    private const int MostSwaps = 4;

    /// <summary>True when there is a difference to close.</summary>
    public bool HasGap => Found.Gap!.Amount.Micrograms > 0;

    /// <summary>True in the first year, when no plan is made.</summary>
    public bool IsForBaby => Person.AgeMonths < FoodSafety.SuggestionsFromMonths;

    /// <summary>True under 4 years, when small hard foods are kept out.</summary>
    public bool IsForToddler => Person.AgeMonths < FoodSafety.WholeNutsFromMonths;

    /// <summary>True in pregnancy, when what is then advised against is kept out.</summary>
    public bool IsForPregnant => Person.State == PhysiologicalState.Pregnant;

    /// <summary>The swaps that add most.</summary>
    public IEnumerable<Swap> Swaps => Found.Swaps.Take(MostSwaps);

    /// <summary>The foods that the wishes leave out one by one.</summary>
    public IEnumerable<Food> NotLiked => Wishes.Without.Select(id => Named.GetValueOrDefault(id)).OfType<Food>();

    /// <summary>The foods that are in the house.</summary>
    public IEnumerable<Food> AtHome => Wishes.House.Select(id => Named.GetValueOrDefault(id)).OfType<Food>();

    /// <summary>Foods of the plans, to say of each that it is not liked.</summary>
    public IEnumerable<Food> Offered => Found.Plans.SelectMany(p => p.Items).Select(i => Found.Foods[i.Food.Id]);

    /// <summary>The sources of all numbers in the section, each once.</summary>
    public IReadOnlyList<string> SourceIds =>
    [
        .. Found.SourceIds
            .Concat(IsForBaby || !HasGap ? [] : Richest.SelectMany(r => r.Foods).Select(f => f.Food.Preferred!.Citation.SourceId).Append(PortionSource))
            .Concat(IsForToddler && HasGap ? [NutsSource] : [])
            .Concat(IsForPregnant && HasGap ? [PregnancySource] : [])
            .Append(Found.Gap!.Reference.Citation.SourceId)
            .Distinct(StringComparer.Ordinal),
    ];

    /// <summary>A week menu for the same person, diet and kinds of food; null for whom no menu is made.</summary>
    public string? AddressOfWeek() => Person.AgeMonths < WeekMenuRules.YoungestYears * 12 ? null : SiteMap.PathOf(SiteMap.WeekMenu, Language.Current) + new MenuQuery
    {
        Day = Query,
        Diet = Enum.TryParse<Diet>(Wishes.Diet, ignoreCase: true, out var diet) ? diet : null,
        Without = [.. MenuQuery.Choices.Where(a => Wishes.Without.Contains(MenuQuery.Word(a), StringComparer.Ordinal))],
    }.ToAddress();

    /// <summary>The day with the lines of a plan at its end.</summary>
    public string AddressWith(FoodPlan plan) => Anchored(Wishes.AddTo(
        Day([.. Lines, .. plan.Items.Select(i => new DayLine.Food(i.Food.Id, DecimalText.Write(i.Count), Found.Foods[i.Food.Id].Portions[0].Name.Nl))]), plan.Items.Count));

    /// <summary>The day with another food in a line, the same grams.</summary>
    public string AddressWith(Swap swap)
    {
        var was = (DayLine.Food)Lines[swap.Line];
        var stays = swap.To.Measure(was.Unit) is { } there && swap.From.Measure(was.Unit)?.Grams == there.Grams;
        DayLine now = stays ? was with { FoodId = swap.To.Id } : new DayLine.Food(swap.To.Id, DecimalText.Write(swap.Grams.Value), DayLine.Food.GramUnit);
        return Anchored(Wishes.AddTo(Day(Lines.Select((line, i) => i == swap.Line ? now : line)), swap.Line, was));
    }

    /// <summary>The day as it was before the last press; null when there was none.</summary>
    public string? AddressBefore()
    {
        if (Wishes.LinesAdded is > 0 and var added && added < Lines.Count)
        {
            return Anchored(Wishes.AddTo(Day(Lines.SkipLast(added))));
        }

        return Wishes.LineSwapped is { } swapped && swapped.Line < Lines.Count
            ? Anchored(Wishes.AddTo(Day(Lines.Select((line, i) => i == swapped.Line ? swapped.Was : line))))
            : null;
    }

    private string Day(IEnumerable<DayLine> lines) => SiteMap.PathOf(SiteMap.Calculator, Language.Current) + Query.ToAddress(lines);

    private static string Anchored(string address) => $"{address}#{Section}";
}
