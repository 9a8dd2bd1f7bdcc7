using System.Globalization;
using System.Text.Json.Serialization;
using MagnesiumGuide.Domain.Foods;
using MagnesiumGuide.Domain.Suggestions;
using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Services.Suggestions;
using Microsoft.AspNetCore.Mvc;
using static MagnesiumGuide.Web.Localization.Words;

namespace MagnesiumGuide.Web.Api;

/// <summary>A food, and the magnesium in one measure of it: portion, 100g or kcal (100 kcal).</summary>
public sealed record RichFoodAnswer(
    string Id, string Name, string Group, string State, decimal? MagnesiumMgPer100g, ValueStatus ValueStatus, int? EnergyKcalPer100g,
    SourceAnswer Source, IReadOnlyList<PortionAnswer> Portions, DietAnswer Diet, IReadOnlyList<TableValueAnswer> Values,
    [property: JsonPropertyOrder(1)] decimal MagnesiumMg, [property: JsonPropertyOrder(1)] string Per)
    : FoodAnswer(Id, Name, Group, State, MagnesiumMgPer100g, ValueStatus, EnergyKcalPer100g, Source, Portions, Diet, Values)
{
    public static RichFoodAnswer Of(RichFood rich, string per)
    {
        var (id, name, group, state, magnesium, status, energy, source, portions, diet, values) = FoodAnswer.Of(rich.Food);
        return new(id, name, group, state, magnesium, status, energy, source, portions, diet, values, ApiNumbers.Mg(rich.Magnesium), per);
    }
}

/// <summary>The richest foods, the richest first.</summary>
public sealed record RichFoodsAnswer(IReadOnlyList<RichFoodAnswer> Items, IReadOnlyList<string> Attributions);

/// <summary>The foods that hold most magnesium.</summary>
public static class RichFoodsApi
{
    private const int UsualLimit = 20;
    private const int HighestLimit = 50;

    /// <summary>Maps the address.</summary>
    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/foods/top", FindAsync)
        .WithSummary("The foods that hold most magnesium, per portion, per 100 g or per 100 kcal.")
        .Produces<RichFoodsAnswer>()
        .ProducesValidationProblem();

    // Numbers in a query are bound as text: the framework reads them by the culture it likes.
    private static async Task<IResult> FindAsync(
        [FromQuery] string? per, [FromQuery] string? diet, [FromQuery] string? exclude, [FromQuery] string? limit,
        SuggestionService suggestions, WishReader reader, GuideCatalogHolder holder, CancellationToken cancellationToken)
    {
        var measure = string.IsNullOrEmpty(per) ? "portion" : per;
        if (MeasureOf(measure) is not { } asked)
        {
            return Problems.Of("per", Say("Suggest.Api.Per"));
        }

        if (!TryReadDiet(diet, out var kept))
        {
            return Problems.Of("diet", Say("Suggest.Api.Diet"));
        }

        if (!int.TryParse(limit ?? UsualLimit.ToString(CultureInfo.InvariantCulture), NumberStyles.None, CultureInfo.InvariantCulture, out var most) || most is < 1 or > HighestLimit)
        {
            return Problems.Of("limit", Say("Api.Limit", HighestLimit));
        }

        var words = (exclude ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (words.Length > WishReader.MostWords)
        {
            return Problems.Of("exclude", Say("Suggest.Api.TooMany", WishReader.MostWords));
        }

        var (wishes, unknown) = await reader.ReadAsync(kept, words, [], cancellationToken);
        if (unknown.Count > 0)
        {
            return Problems.Of("exclude", Say("Suggest.Api.Exclude"));
        }

        var richest = await suggestions.RichestAsync(asked, wishes, most, null, cancellationToken);
        return TypedResults.Ok(new RichFoodsAnswer(
            [.. richest.Select(r => RichFoodAnswer.Of(r, measure))],
            FoodsApi.Attributions(holder.Current, richest.SelectMany(r => r.Food.Values).Select(v => v.Citation.SourceId))));
    }

    private static Per? MeasureOf(string word) => word switch
    {
        "portion" => Per.Portion,
        "100g" => Per.HundredGrams,
        "kcal" => Per.HundredKcal,
        _ => null,
    };

    private static bool TryReadDiet(string? word, out Diet? diet)
    {
        diet = word switch
        {
            "vegetarian" => Diet.Vegetarian,
            "vegan" => Diet.Vegan,
            _ => null,
        };
        return diet is not null || string.IsNullOrEmpty(word);
    }
}
