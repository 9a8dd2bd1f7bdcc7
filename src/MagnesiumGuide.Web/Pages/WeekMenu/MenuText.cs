using System.Globalization;
using MagnesiumGuide.Domain.Foods;
using MagnesiumGuide.Domain.Suggestions;
using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Web.Binding;
using MagnesiumGuide.Web.Formatting;
using MagnesiumGuide.Web.Localization;
using static MagnesiumGuide.Web.Localization.Words;

namespace MagnesiumGuide.Web.Pages.WeekMenu;

/// <summary>The small texts of a week menu.</summary>
public static class MenuText
{
    /// <summary>Id of the source that the meals and the rules of a week come from.</summary>
    public const string Editors = "guide-editorial";

    /// <summary>The name of a day, 0 for Monday.</summary>
    public static string Weekday(int day) => Language.Current.Culture.DateTimeFormat.GetDayName((DayOfWeek)((day + 1) % 7));

    /// <summary>Whole kcal.</summary>
    public static string Kcal(decimal kcal) => Numbers.Text(Math.Round(kcal, 0, MidpointRounding.AwayFromZero));

    /// <summary>The foods of a meal with their grams.</summary>
    public static string Foods(Meal meal) =>
        string.Join(", ", meal.Parts.Select(p => $"{Name(p.Food)} {Numbers.Text(p.Grams.Value)} g"));

    /// <summary>The name of a food.</summary>
    public static string Name(Food food) => food.Name.In(Language.Current.Id);

    /// <summary>A wish that is in the way, as the reader put it.</summary>
    public static string Wish(WishInTheWay wish, IReadOnlyList<Food> foods) => wish switch
    {
        WishInTheWay.Diet diet => Say("WeekMenu.Without.Diet", Say($"Diet.{diet.Value}")),
        WishInTheWay.Without allergen => Say("WeekMenu.Without.Allergen", Say($"Allergen.{allergen.Value}")),
        WishInTheWay.WithoutFood food => Say("WeekMenu.Without.Food", Name(foods.First(f => string.Equals(f.Id, food.FoodId, StringComparison.Ordinal)))),
        WishInTheWay.Snacks snacks => Say("WeekMenu.Without.Snacks", snacks.Enough),
        _ => "",
    };

    /// <summary>The query of the calculator for one day of a menu.</summary>
    public static string DayAddress(MenuQuery query, WeekMenuDay day) => SiteMap.PathOf(SiteMap.Calculator, Language.Current) + query.Day.ToAddress(
        day.Foods.Select(p => new DayLine.Food(p.Food.Id, p.Grams.Value.ToString("0.###", CultureInfo.InvariantCulture), DayLine.Food.GramUnit)));

    /// <summary>The foods of a week by group, in the order of the groups, each group by name.</summary>
    public static IEnumerable<(string Group, IReadOnlyList<MealPart> Parts)> Shopping(Domain.Suggestions.WeekMenu menu, GuideCatalog catalog)
    {
        var byGroup = menu.Shopping.ToLookup(p => p.Food.GroupId, StringComparer.Ordinal);
        return catalog.FoodGroups
            .Where(g => byGroup.Contains(g.Id))
            .Select(g => (g.Name.In(Language.Current.Id), (IReadOnlyList<MealPart>)[.. byGroup[g.Id].OrderBy(p => Name(p.Food), StringComparer.Create(Language.Current.Culture, ignoreCase: true))]));
    }
}
