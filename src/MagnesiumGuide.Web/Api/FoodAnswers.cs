using System.Text.Json.Serialization;
using MagnesiumGuide.Domain.Foods;
using MagnesiumGuide.Domain.Provenance;
using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Web.Localization;

namespace MagnesiumGuide.Web.Api;

/// <summary>Where a number stands.</summary>
public sealed record SourceAnswer(string Id, string Locator, bool Confirmed)
{
    public static SourceAnswer Of(Citation citation) => new(citation.SourceId, citation.Locator, citation.Confirmed);

    public static SourceAnswer? OfOptional(Citation? citation) => citation is null ? null : Of(citation);
}

/// <summary>A household measure: its name is the Dutch one, its label is in the language asked for.</summary>
public sealed record PortionAnswer(string Name, string Label, decimal Grams);

/// <summary>Diet flags, editorial; all null for a food that no editor looked at yet.</summary>
public sealed record DietAnswer(bool? Vegan, bool? Vegetarian, IReadOnlyList<Allergen>? Contains)
{
    public static DietAnswer Of(DietaryFlags diet) => diet.IsKnown ? new(diet.IsVegan, diet.IsVegetarian, diet.Contains) : new(null, null, null);
}

/// <summary>What one food table says.</summary>
public sealed record TableValueAnswer(
    string Table, string Code, string TableName, decimal? MagnesiumMgPer100g, ValueStatus ValueStatus, bool Preferred, SourceAnswer Source);

/// <summary>A food.</summary>
public record FoodAnswer(
    string Id, string Name, string Group, string State, decimal? MagnesiumMgPer100g, ValueStatus ValueStatus, int? EnergyKcalPer100g,
    SourceAnswer Source, IReadOnlyList<PortionAnswer> Portions, DietAnswer Diet, IReadOnlyList<TableValueAnswer> Values)
{
    public static FoodAnswer Of(Food food) => new(
        food.Id, food.Name.In(Language.Current.Id), food.GroupId, food.State, ApiNumbers.Published(food.Content.PerHundredGrams),
        food.Content.Status, food.Preferred?.EnergyKcal, SourceAnswer.Of(food.Preferred?.Citation ?? food.Citation),
        [.. food.Portions.Select(p => new PortionAnswer(p.Name.Nl, p.Name.In(Language.Current.Id), ApiNumbers.Plain(p.Grams.Value)))],
        DietAnswer.Of(food.Diet),
        [.. food.Values.Select(v => new TableValueAnswer(
            v.TableId, v.Code, v.TableName, ApiNumbers.Published(v.Content.PerHundredGrams), v.Content.Status, v.IsPreferred, SourceAnswer.Of(v.Citation)))]);
}

/// <summary>A food by itself, with the sentences that the licences of its tables ask for.</summary>
public sealed record OneFoodAnswer(
    string Id, string Name, string Group, string State, decimal? MagnesiumMgPer100g, ValueStatus ValueStatus, int? EnergyKcalPer100g,
    SourceAnswer Source, IReadOnlyList<PortionAnswer> Portions, DietAnswer Diet, IReadOnlyList<TableValueAnswer> Values,
    [property: JsonPropertyOrder(1)] IReadOnlyList<string> Attributions)
    : FoodAnswer(Id, Name, Group, State, MagnesiumMgPer100g, ValueStatus, EnergyKcalPer100g, Source, Portions, Diet, Values)
{
    public static OneFoodAnswer Of(Food food, GuideCatalog catalog)
    {
        var (id, name, group, state, magnesium, status, energy, source, portions, diet, values) = FoodAnswer.Of(food);
        var attributions = FoodsApi.Attributions(catalog, food.Values.Select(v => v.Citation.SourceId));
        return new(id, name, group, state, magnesium, status, energy, source, portions, diet, values, attributions);
    }
}

/// <summary>What a search found.</summary>
public sealed record FoodsAnswer(string Query, string? CorrectedQuery, IReadOnlyList<FoodAnswer> Items, int Total, IReadOnlyList<string> Attributions);
