using MagnesiumGuide.Domain.References;
using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Web.Localization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace MagnesiumGuide.Web.Api;

/// <summary>Reference values: the sets, one set with its table, and the bodies side by side for a person.</summary>
public static class ReferencesApi
{
    /// <summary>Maps the addresses.</summary>
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/reference-sets", GetAll).WithSummary("All sets of reference values.").Produces<ReferenceSetsAnswer>();
        api.MapGet("/reference-sets/compare", Compare).WithSummary("What each body says for one person, side by side.")
            .Produces<ComparedAnswer>().ProducesValidationProblem();
        api.MapGet("/reference-sets/{id}", GetOne).WithSummary("One set of reference values with its whole table.")
            .Produces<OneReferenceSetAnswer>().ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static Ok<ReferenceSetsAnswer> GetAll(GuideCatalogHolder holder) => TypedResults.Ok(new ReferenceSetsAnswer(
        [.. holder.Current.ReferenceSets.Select(s => new ReferenceSetAnswer(s.Id, s.Body, s.Country, s.Year))]));

    private static IResult GetOne(string id, GuideCatalogHolder holder) => holder.Current.Set(id) is { } set
        ? TypedResults.Ok(OneReferenceSetAnswer.Of(set))
        : TypedResults.Problem(statusCode: StatusCodes.Status404NotFound, title: Words.Say("Api.NoReferenceSet"));

    // Numbers in a query are bound as text: the framework reads them by the culture it likes.
    private static IResult Compare(
        [FromQuery] string? ageYears, [FromQuery] string? ageMonths, [FromQuery] string? sex, [FromQuery] string? state, GuideCatalogHolder holder)
    {
        var reader = new PersonReader();
        return reader.Read(ageYears, ageMonths, sex, state) is { } person
            ? TypedResults.Ok(new ComparedAnswer([.. BodyValues.For(person, holder.Current.ReferenceSets).Select(b => new BodyValuesAnswer(
                b.Set.Id, b.Set.Body, b.Set.Year, [.. b.Values.Select(ReferenceValueAnswer.Of)]))]))
            : Problems.Of(reader.Faults);
    }
}
