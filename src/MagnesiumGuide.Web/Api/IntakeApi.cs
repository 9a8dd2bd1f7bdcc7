using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Services.Intake;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using static MagnesiumGuide.Web.Localization.Words;

namespace MagnesiumGuide.Web.Api;

/// <summary>A day in, an assessment out.</summary>
public static class IntakeApi
{
    /// <summary>Maps the address.</summary>
    public static void Map(IEndpointRouteBuilder api) => api.MapPost("/intake", AssessAsync)
        .WithSummary("Add up a day and hold it against reference values and the upper level.")
        .Accepts<IntakeQuestion>("application/json")
        .Produces<IntakeAnswer>()
        .ProducesValidationProblem();

    private static async Task<IResult> AssessAsync(
        HttpRequest request, IntakeService intake, GuideCatalogHolder holder, IOptions<JsonOptions> json, CancellationToken cancellationToken)
    {
        var (question, fault) = await JsonBody.ReadAsync<IntakeQuestion>(request, json.Value.SerializerOptions, cancellationToken);
        if (question is null)
        {
            return fault!;
        }

        var catalog = holder.Current;
        var reader = new IntakeReader(catalog);
        if (reader.Read(question) is not { } day)
        {
            return Problems.Of(reader.Faults);
        }

        var outcome = await intake.AssessAsync(day, cancellationToken);
        return outcome.Assessment is not null
            ? TypedResults.Ok(IntakeAnswer.Of(outcome, catalog))
            : Problems.Of(outcome.Faults.Select(f => (IntakeReader.FieldOf(question.Lines![f.Line]!, f.Line, f.Fault), Say($"Fault.{f.Fault}"))));
    }
}
