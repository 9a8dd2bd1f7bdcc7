using System.Globalization;
using MagnesiumGuide.Domain.Foods;
using MagnesiumGuide.Domain.Suggestions;
using Microsoft.AspNetCore.WebUtilities;
using static MagnesiumGuide.Web.Localization.Words;

namespace MagnesiumGuide.Web.Binding;

/// <summary>
/// A week menu as it stands in an address: the person as in a day, then <c>dieet</c>, <c>zonder</c> (a kind of food or the id of a food, as
/// often as needed, as the calculator has it), <c>tussendoor</c>, the seed <c>z</c>, and in <c>d</c> the days (1 is Monday) that another proposal was asked for, in that order.
/// </summary>
public sealed record MenuQuery
{
    /// <summary>The most foods that can be left out by name.</summary>
    public const int MostFoods = 20;

    private const int UsualSnacks = 2;

    /// <summary>What can be left out, in the order of the form.</summary>
    public static IReadOnlyList<Allergen> Choices { get; } =
    [
        Allergen.Gluten, Allergen.Dairy, Allergen.Nuts, Allergen.Peanut, Allergen.Soy, Allergen.Fish, Allergen.Crustacean, Allergen.Egg,
        Allergen.Sesame, Allergen.Celery,
    ];

    /// <summary>The person and the set, as typed.</summary>
    public required DayQuery Day { get; init; }

    /// <summary>The diet; null for none.</summary>
    public Diet? Diet { get; init; }

    /// <summary>What is left out.</summary>
    public IReadOnlyList<Allergen> Without { get; init; } = [];

    /// <summary>Ids of foods that are not liked.</summary>
    public IReadOnlyList<string> NotLiked { get; init; } = [];

    /// <summary>Snacks a day.</summary>
    public int Snacks { get; init; } = UsualSnacks;

    /// <summary>The seed as typed; empty when a menu is still to be chosen.</summary>
    public string SeedText { get; init; } = "";

    /// <summary>The seed; null when it is not given or not readable.</summary>
    public int? Seed { get; init; }

    /// <summary>The days, 1 to 7, that another proposal was asked for.</summary>
    public string Rerolls { get; init; } = "";

    /// <summary>What could not be read.</summary>
    public IReadOnlyList<FieldError> Errors { get; init; } = [];

    /// <summary>The wishes.</summary>
    public FoodWishes Wishes => new() { Diet = Diet, Without = Without.ToHashSet(), WithoutFoods = NotLiked.ToHashSet(StringComparer.Ordinal) };

    /// <summary>The days, 0 to 6, that another proposal was asked for.</summary>
    public IReadOnlyList<int> RerolledDays => [.. Rerolls.Select(c => c - '1')];

    /// <summary>True when one more day can be asked for.</summary>
    public bool CanReroll => Rerolls.Length < WeekMenuRules.MostRerolls;

    /// <summary>Reads the query of a request.</summary>
    public static MenuQuery Read(QueryString address, IQueryCollection query)
    {
        var errors = new List<FieldError>();
        string One(string name) => query[name].FirstOrDefault()?.Trim() ?? "";
        var seed = ReadSeed(One("z"), errors);
        var left = query["zonder"].Select(t => t?.Trim() ?? "").Where(t => t.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        var kinds = Choices.Where(a => left.Contains(Word(a), StringComparer.Ordinal)).ToList();
        return new MenuQuery
        {
            Day = DayQuery.Read(address.Value),
            Diet = ReadDiet(One("dieet"), errors),
            Without = kinds,
            NotLiked = ReadFoods([.. left.Except(kinds.Select(Word), StringComparer.Ordinal)], errors),
            Snacks = ReadSnacks(One("tussendoor"), errors),
            SeedText = One("z"),
            Seed = seed,
            Rerolls = ReadRerolls(One("d"), errors),
            Errors = errors,
        };
    }

    /// <summary>The query as text, empty when there is nothing in it.</summary>
    public string ToAddress()
    {
        var pairs = new List<KeyValuePair<string, string?>>();
        pairs.AddRange(Diet is { } diet ? [new("dieet", Word(diet))] : []);
        pairs.AddRange(Without.Select(a => new KeyValuePair<string, string?>("zonder", Word(a))));
        pairs.AddRange(NotLiked.Select(f => new KeyValuePair<string, string?>("zonder", f)));
        pairs.AddRange(Snacks == UsualSnacks ? [] : [new("tussendoor", Snacks.ToString(CultureInfo.InvariantCulture))]);
        pairs.AddRange(SeedText.Length == 0 ? [] : [new("z", SeedText)]);
        pairs.AddRange(Rerolls.Length == 0 ? [] : [new("d", Rerolls)]);
        return QueryHelpers.AddQueryString(Day.ToAddress([]), pairs);
    }

    /// <summary>Another menu for the same person and wishes.</summary>
    public MenuQuery WithSeed(int seed) => this with { SeedText = seed.ToString(CultureInfo.InvariantCulture), Seed = seed, Rerolls = "" };

    /// <summary>The same menu with another proposal for one day.</summary>
    /// <param name="day">0 to 6.</param>
    public MenuQuery WithOtherDay(int day) => this with { Rerolls = Rerolls + (day + 1).ToString(CultureInfo.InvariantCulture) };

    /// <summary>The same without a wish that is in the way.</summary>
    public MenuQuery Drop(WishInTheWay wish) => wish switch
    {
        WishInTheWay.Diet => this with { Diet = null },
        WishInTheWay.Without allergen => this with { Without = [.. Without.Where(a => a != allergen.Value)] },
        WishInTheWay.WithoutFood food => this with { NotLiked = [.. NotLiked.Where(f => !string.Equals(f, food.FoodId, StringComparison.Ordinal))] },
        WishInTheWay.Snacks snacks => this with { Snacks = snacks.Enough },
        _ => this,
    };

    /// <summary>A choice as it stands in an address.</summary>
    public static string Word<T>(T choice)
        where T : struct, Enum => choice.ToString().ToLowerInvariant();

    private static Diet? ReadDiet(string text, List<FieldError> errors)
    {
        if (text.Length == 0)
        {
            return null;
        }

        foreach (var diet in Enum.GetValues<Diet>().Where(d => string.Equals(Word(d), text, StringComparison.Ordinal)))
        {
            return diet;
        }

        errors.Add(new FieldError("dieet", Say("WeekMenu.Error.Diet")));
        return null;
    }

    private static List<string> ReadFoods(List<string> asked, List<FieldError> errors)
    {
        if (asked.Count > MostFoods)
        {
            errors.Add(new FieldError("niet", Say("WeekMenu.Error.TooManyFoods", MostFoods)));
        }

        return [.. asked.Take(MostFoods)];
    }

    private static int ReadSnacks(string text, List<FieldError> errors)
    {
        if (text is "" or "1" or "2" or "3")
        {
            return text.Length == 0 ? UsualSnacks : text[0] - '0';
        }

        errors.Add(new FieldError("tussendoor-2", Say("WeekMenu.Error.Snacks")));
        return UsualSnacks;
    }

    private static int? ReadSeed(string text, List<FieldError> errors)
    {
        if (text.Length == 0)
        {
            return null;
        }

        if (text.Length <= 7 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seed) && seed <= WeekMenuRules.LastSeed)
        {
            return seed;
        }

        errors.Add(new FieldError("z", Say("WeekMenu.Error.Seed", WeekMenuRules.LastSeed)));
        return null;
    }

    private static string ReadRerolls(string text, List<FieldError> errors)
    {
        if (text.All(c => c is >= '1' and <= '7') && text.Length <= WeekMenuRules.MostRerolls)
        {
            return text;
        }

        errors.Add(new FieldError("z", Say("WeekMenu.Error.Days", WeekMenuRules.MostRerolls)));
        return "";
    }
}
