using MagnesiumGuide.Domain.Suggestions;
using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Services.Intake;
using MagnesiumGuide.Services.Suggestions;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using static MagnesiumGuide.Web.Localization.Words;

namespace MagnesiumGuide.Web.Api;

/// <summary>A day in, what could be eaten differently out.</summary>
public static class SuggestionsApi
{
    /// <summary>Maps the address.</summary>
    public static void Map(IEndpointRouteBuilder api) => api.MapPost("/suggestions", SuggestAsync)
        .WithSummary("Close the difference with the reference value with food, in the smallest change that works.")
        .Accepts<SuggestionsQuestion>("application/json")
        .Produces<SuggestionsAnswer>()
        .ProducesValidationProblem();

    private static async Task<IResult> SuggestAsync(
        HttpRequest request, IntakeService intake, SuggestionService suggestions, WishReader wishReader, GuideCatalogHolder holder,
        IOptions<JsonOptions> json, CancellationToken cancellationToken)
    {
        var (question, fault) = await JsonBody.ReadAsync<SuggestionsQuestion>(request, json.Value.SerializerOptions, cancellationToken);
        if (question is null)
        {
            return fault!;
        }

        var catalog = holder.Current;
        var reader = new IntakeReader(catalog);
        var day = reader.Read(new IntakeQuestion(question.Person, question.Lines, question.ReferenceSet));
        var (wishes, wishFaults) = await ReadWishesAsync(question, wishReader, cancellationToken);
        if (day is null || wishes is null)
        {
            return Problems.Of([.. reader.Faults, .. wishFaults]);
        }

        var outcome = await intake.AssessAsync(day, cancellationToken);
        return outcome.Assessment is not null
            ? TypedResults.Ok(SuggestionsAnswer.Of(await suggestions.ForAsync(outcome.Assessment, wishes, cancellationToken), question.Most ?? GapCloser.MostPlans, catalog))
            : Problems.Of(outcome.Faults.Select(f => (IntakeReader.FieldOf(question.Lines![f.Line]!, f.Line, f.Fault), Say($"Fault.{f.Fault}"))));
    }

    private static async Task<(FoodWishes? Wishes, IReadOnlyList<(string Field, string Message)> Faults)> ReadWishesAsync(
        SuggestionsQuestion question, WishReader reader, CancellationToken cancellationToken)
    {
        if (question.Most is < 1 or > GapCloser.MostPlans)
        {
            return (null, [("most", Say("Suggest.Api.Most", GapCloser.MostPlans))]);
        }

        var words = question.Exclude ?? [];
        if (words.Count > WishReader.MostWords)
        {
            return (null, [("exclude", Say("Suggest.Api.TooMany", WishReader.MostWords))]);
        }

        var (wishes, unknown) = await reader.ReadAsync(question.Diet, [.. words.Select(w => w ?? "")], [], cancellationToken);
        return unknown.Count == 0
            ? (wishes, [])
            : (null, [.. words.Index().Where(w => unknown.Contains(w.Item ?? "", StringComparer.Ordinal)).Select(w => ($"exclude[{w.Index}]", Say("Suggest.Api.Exclude")))]);
    }
}
