using MagnesiumGuide.Domain.Supplements;
using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Services.Interactions;
using MagnesiumGuide.Web.Localization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using static MagnesiumGuide.Web.Localization.Words;

namespace MagnesiumGuide.Web.Api;

/// <summary>Names to look up, separated by commas or lines. A medicine is never in an address.</summary>
public sealed record InteractionsQuestion(string? Text);

/// <summary>Hours to keep; the higher end is the stricter rule.</summary>
public sealed record HoursAnswer(int LowHours, int HighHours);

/// <summary>A band of kidney function in ml per minute.</summary>
public sealed record EgfrAnswer(int? FromMlPerMin, int BelowMlPerMin);

/// <summary>Magnesium with a medicine, a nutrient or a condition. Before and after: when the other is taken, seen from magnesium.</summary>
public sealed record OneInteractionAnswer(
    string Id, InteractionKind Kind, string Name, IReadOnlyList<string> Examples, string WhatHappens, InteractionDirection Direction,
    HoursAnswer? Before, HoursAnswer? After, string Spacing, InteractionSeverity Severity, InteractionAction Action,
    bool Contraindication, EgfrAnswer? Egfr, SourceAnswer Source)
{
    public static OneInteractionAnswer Of(Interaction i) => new(
        i.Id, i.Kind, i.Name.In(Language.Current.Id),
        i.Examples.In(Language.Current.Id).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
        i.WhatHappens.In(Language.Current.Id), i.Direction, Hours(i.Before), Hours(i.After), i.Spacing.In(Language.Current.Id),
        i.Severity, i.Action, i.IsContraindication, i.Egfr is { } band ? new EgfrAnswer(band.From, band.Below) : null, SourceAnswer.Of(i.Citation));

    private static HoursAnswer? Hours(HourRange? range) => range is { } known ? new HoursAnswer(known.Low, known.High) : null;
}

/// <summary>A name that was asked for, and the ids of what was found for it; none does not mean that it is safe.</summary>
public sealed record AskedAnswer(string Text, string? Corrected, IReadOnlyList<string> Interactions);

/// <summary>Interactions, with what to do next.</summary>
public sealed record InteractionsAnswer(IReadOnlyList<OneInteractionAnswer> Items, IReadOnlyList<AskedAnswer> Asked, string Advice);

/// <summary>Interactions: all of them, or those that go with the names in a text.</summary>
public static class InteractionsApi
{
    /// <summary>Maps the addresses.</summary>
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/interactions", All).WithSummary("Magnesium with medicines, nutrients and conditions.").Produces<InteractionsAnswer>();
        api.MapPost("/interactions", FindAsync).WithSummary("The interactions of the names in a text.")
            .Accepts<InteractionsQuestion>("application/json").Produces<InteractionsAnswer>().ProducesValidationProblem();
    }

    private static Ok<InteractionsAnswer> All(GuideCatalogHolder holder) =>
        TypedResults.Ok(new InteractionsAnswer([.. holder.Current.Interactions.Select(OneInteractionAnswer.Of)], [], Say("Interactions.Discuss")));

    private static async Task<IResult> FindAsync(
        HttpRequest request, InteractionSearch search, IOptions<JsonOptions> json, CancellationToken cancellationToken)
    {
        var (question, fault) = await JsonBody.ReadAsync<InteractionsQuestion>(request, json.Value.SerializerOptions, cancellationToken);
        if (question is null)
        {
            return fault!;
        }

        if (string.IsNullOrWhiteSpace(question.Text) || question.Text.Length > InteractionSearch.LongestText)
        {
            return Problems.Of("text", Say("Interactions.ApiText", InteractionSearch.LongestText));
        }

        if (InteractionSearch.NamesIn(question.Text).Count > InteractionSearch.MostNames)
        {
            return Problems.Of("text", Say("Interactions.TooMany", InteractionSearch.MostNames));
        }

        var answers = search.Find(question.Text);
        return TypedResults.Ok(new InteractionsAnswer(
            [.. answers.SelectMany(a => a.Found).Distinct().Select(OneInteractionAnswer.Of)],
            [.. answers.Select(a => new AskedAnswer(a.Asked, a.Corrected, [.. a.Found.Select(i => i.Id)]))],
            Say("Interactions.Discuss")));
    }
}
