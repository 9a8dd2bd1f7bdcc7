using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Services.Forms;
using MagnesiumGuide.Web.Localization;
using Microsoft.AspNetCore.Http.HttpResults;

namespace MagnesiumGuide.Web.Api;

/// <summary>Forms of magnesium: all, and one by id.</summary>
public static class FormsApi
{
    /// <summary>Maps the addresses.</summary>
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/forms", GetAll).WithSummary("All forms of magnesium.").Produces<FormsAnswer>();
        api.MapGet("/forms/{id}", GetOne).WithSummary("One form of magnesium.").Produces<OneFormAnswer>().ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static Ok<FormsAnswer> GetAll(GuideCatalogHolder holder)
    {
        var guide = new FormGuide(holder.Current);
        return TypedResults.Ok(new FormsAnswer([.. guide.All.Select(e => FormAnswer.Of(e, guide))]));
    }

    private static IResult GetOne(string id, GuideCatalogHolder holder)
    {
        var guide = new FormGuide(holder.Current);
        return guide.Entry(id) is { } entry
            ? TypedResults.Ok(OneFormAnswer.Of(entry, guide, holder.Current.StatementsOn(entry.Form.Id)))
            : TypedResults.Problem(statusCode: StatusCodes.Status404NotFound, title: Words.Say("Api.NoForm"));
    }
}
