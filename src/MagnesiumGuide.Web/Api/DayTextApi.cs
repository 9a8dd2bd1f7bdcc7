using MagnesiumGuide.Services.DayText;
using MagnesiumGuide.Web.Localization;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using static MagnesiumGuide.Web.Localization.Words;

namespace MagnesiumGuide.Web.Api;

/// <summary>A text to read.</summary>
public sealed record DayTextQuestion(string? Text);

/// <summary>A proposal for one thing the text names; without a food when it was not understood.</summary>
public sealed record DayTextItemAnswer(
    string Text, string? Food, string? Name, string? Portion, decimal? Count, decimal? Grams, double Confidence, IReadOnlyList<string> Alternatives);

/// <summary>The proposals, in the order of the text.</summary>
public sealed record DayTextAnswer(IReadOnlyList<DayTextItemAnswer> Items);

/// <summary>A day as people write it down in, proposals out.</summary>
public static class DayTextApi
{
    /// <summary>Maps the address.</summary>
    public static void Map(IEndpointRouteBuilder api) => api.MapPost("/day-text", ReadAsync)
        .WithSummary("Read a day as people write it down.")
        .Accepts<DayTextQuestion>("application/json")
        .Produces<DayTextAnswer>()
        .ProducesValidationProblem();

    private static async Task<IResult> ReadAsync(
        HttpRequest request, DayTextReader reader, IOptions<JsonOptions> json, CancellationToken cancellationToken)
    {
        var (question, fault) = await JsonBody.ReadAsync<DayTextQuestion>(request, json.Value.SerializerOptions, cancellationToken);
        if (question is null)
        {
            return fault!;
        }

        if (string.IsNullOrWhiteSpace(question.Text) || question.Text.Length > DayTextReader.LongestText)
        {
            return Problems.Of("text", Say("Api.Text", DayTextReader.LongestText));
        }

        var items = await reader.ReadAsync(question.Text, cancellationToken);
        return TypedResults.Ok(new DayTextAnswer([.. items.Select(Item)]));
    }

    private static DayTextItemAnswer Item(DayTextItem item) => new(
        item.Text, item.Best?.Food.Id, item.Best?.Food.Name.In(Language.Current.Id), item.Best?.Portion?.Name.Nl,
        item.Best is { Portion: not null } best ? ApiNumbers.Plain(Math.Round(best.Count, 3, MidpointRounding.AwayFromZero)) : null,
        item.Best is { } choice ? ApiNumbers.Plain(Math.Round(choice.Grams.Value, 1, MidpointRounding.AwayFromZero)) : null,
        item.Confidence, [.. item.Choices.Skip(1).Select(c => c.Food.Id)]);
}
