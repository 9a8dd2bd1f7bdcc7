using System.Globalization;
using MagnesiumGuide.Domain.Foods;
using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Services.Foods;
using MagnesiumGuide.Services.Search;
using MagnesiumGuide.Web.Localization;
using Microsoft.AspNetCore.Mvc;

namespace MagnesiumGuide.Web.Api;

/// <summary>Foods: search, and one by id.</summary>
public static class FoodsApi
{
    private const int UsualLimit = 20;
    private const int HighestLimit = 50;

    /// <summary>Maps the addresses.</summary>
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/foods", FindAsync).WithSummary("Find foods by name.").Produces<FoodsAnswer>().ProducesValidationProblem();
        api.MapGet("/foods/{id}", GetAsync).WithSummary("One food.").Produces<OneFoodAnswer>().ProducesProblem(StatusCodes.Status404NotFound);
    }

    /// <summary>The sentences that the licences of these foods' tables ask for.</summary>
    public static IReadOnlyList<string> Attributions(GuideCatalog catalog, IEnumerable<string> sourceIds) =>
    [
        .. sourceIds.Distinct(StringComparer.Ordinal)
            .Select(id => catalog.Sources[id].Attribution.In(Language.Current.Id))
            .Where(text => text.Length > 0)
            .Distinct(StringComparer.Ordinal),
    ];

    // Numbers in a query are bound as text: the framework reads them by the culture it likes.
    private static async Task<IResult> FindAsync(
        [FromQuery] string? q, [FromQuery] string? limit, [FromQuery] string? group, FoodSearch search, GuideCatalogHolder holder,
        CancellationToken cancellationToken)
    {
        var catalog = holder.Current;
        if (!int.TryParse(limit ?? UsualLimit.ToString(CultureInfo.InvariantCulture), NumberStyles.None, CultureInfo.InvariantCulture, out var most) || most is < 1 or > HighestLimit)
        {
            return Problems.Of("limit", Words.Say("Api.Limit", HighestLimit));
        }

        if (!string.IsNullOrEmpty(group) && catalog.Group(group) is null)
        {
            return Problems.Of("group", Words.Say("Api.Group"));
        }

        var found = await search.FindAsync(q ?? "", string.IsNullOrEmpty(group) ? null : group, most, literally: false, cancellationToken);
        return TypedResults.Ok(new FoodsAnswer(
            found.Query, found.CorrectedQuery, [.. found.Items.Select(FoodAnswer.Of)], found.Total, Attributions(catalog, found.Items.SelectMany(SourcesOf))));
    }

    private static async Task<IResult> GetAsync(string id, FoodLookup foods, GuideCatalogHolder holder, CancellationToken cancellationToken) =>
        (await foods.ByIdAsync([id], cancellationToken)).TryGetValue(id, out var food)
            ? TypedResults.Ok(OneFoodAnswer.Of(food, holder.Current))
            : TypedResults.Problem(statusCode: StatusCodes.Status404NotFound, title: Words.Say("Api.NoFood"));

    private static IEnumerable<string> SourcesOf(Food food) => food.Values.Select(v => v.Citation.SourceId);
}
