using System.ComponentModel;
using System.Globalization;
using System.Text.Json.Nodes;
using MagnesiumGuide.Domain.Supplements;
using MagnesiumGuide.Services.Catalog;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using static MagnesiumGuide.Web.Localization.Words;

namespace MagnesiumGuide.Web.Api;

/// <summary>A label to read: one line or a whole label, at most 4,000 characters.</summary>
public sealed record LabelQuestion(string? Text);

/// <summary>A part of the text and what it was read as.</summary>
/// <param name="Start">Where it starts, in characters from 0.</param>
/// <param name="Length">How many characters.</param>
/// <param name="As">magnesium, form, elemental, compound, percent, content, units, basis, negation, excipient, topical, ambiguous or ignored.</param>
public sealed record LabelSpanAnswer(int Start, int Length, string As);

/// <summary>What a label says of magnesium. What it does not say is null, never zero.</summary>
/// <param name="Form">The form when it names one, "unknown" when it names magnesium without a form, null when it names several or no magnesium.</param>
/// <param name="Forms">All forms that the product supplies, in the order of the text.</param>
/// <param name="CompoundMg">Mg of the whole compound, for the basis.</param>
/// <param name="ElementalMg">Mg of magnesium, for the basis; 0 when nothing counts.</param>
/// <param name="ElementalLowMg">The least it can be, where it was worked out.</param>
/// <param name="ElementalHighMg">The most it can be, where it was worked out.</param>
/// <param name="ElementalMgPerDay">Mg of magnesium a day; null when the label does not say how many a day, or gives a range.</param>
/// <param name="Basis">What the amounts are for: "unit" (a capsule, tablet, scoop or serving), "day", "topical", "unknown", or a number with what it counts, as "2 units", "20 ml" or "100 g".</param>
/// <param name="UnitsPerDay">How many a day: a number, or a text as "1-2" when the label gives a range.</param>
/// <param name="ElementalSource">declared, mmol, percent (of the compound), nrv (per cent of the reference intake), computed (from the formula), notCounted or none.</param>
/// <param name="Flags">variant_assumed, mixture, blend_no_split, medicine, content_above_theoretical, content_below_theoretical, us_dv_420, nrv_mismatch, approx, range, no_unit, ambiguous, contradiction, topical, excipient, negated, over_250, over_350.</param>
/// <param name="Spans">What each part of the text was read as.</param>
public sealed record LabelAnswer(
    string? Form, IReadOnlyList<string> Forms, decimal? CompoundMg, decimal? ElementalMg, decimal? ElementalLowMg, decimal? ElementalHighMg,
    decimal? ElementalMgPerDay,
    [property: Description("What the amounts are for: unit (a capsule, tablet, scoop or serving), day, topical, unknown, or a number with what it counts: 2 units, 20 ml, 100 g.")] string Basis,
    [property: Description("How many a day: a number, or a text such as 1-2 when the label gives a range; null when it does not say.")] JsonValue? UnitsPerDay,
    string ElementalSource, IReadOnlyList<string> Flags, IReadOnlyList<LabelSpanAnswer> Spans);

/// <summary>A label as it is printed in, what it says of magnesium out.</summary>
public static class LabelsApi
{
    /// <summary>Maps the address.</summary>
    public static void Map(IEndpointRouteBuilder api) => api.MapPost("/labels", ReadAsync)
        .WithSummary("Read a label: one line or a whole label as one text.")
        .Accepts<LabelQuestion>("application/json")
        .Produces<LabelAnswer>()
        .ProducesValidationProblem();

    private static async Task<IResult> ReadAsync(
        HttpRequest request, GuideCatalogHolder holder, IOptions<JsonOptions> json, CancellationToken cancellationToken)
    {
        var (question, fault) = await JsonBody.ReadAsync<LabelQuestion>(request, json.Value.SerializerOptions, cancellationToken);
        if (question is null)
        {
            return fault!;
        }

        return string.IsNullOrWhiteSpace(question.Text) || question.Text.Length > LabelReader.LongestText
            ? Problems.Of("text", Say("Api.Text", LabelReader.LongestText))
            : TypedResults.Ok(Answer(holder.Current.Labels.Read(question.Text)));
    }

    private static LabelAnswer Answer(LabelReading read)
    {
        string[] forms = read.Forms.Count > 0 ? [.. read.Forms.Select(f => f.Id)] : read.NamesMagnesium && !read.Has(LabelNote.Negated) ? ["unknown"] : [];
        return new LabelAnswer(
            forms is [var only] ? only : null, forms, read.CompoundMilligrams is { } compound ? ApiNumbers.Plain(compound) : null,
            ApiNumbers.Mg(read.Elemental), ApiNumbers.Mg(read.Low), ApiNumbers.Mg(read.High), ApiNumbers.Mg(read.PerDay),
            read.Serving.Name, Count(read.UnitsPerDay), Camel(read.Source.ToString()), [.. read.Flags.Select(LabelNoteNames.Of)],
            [.. read.Spans.Select(s => new LabelSpanAnswer(s.Start, s.Length, Camel(s.As.ToString())))]);
    }

    private static JsonValue? Count(LabelCount? count) => count switch
    {
        null => null,
        { IsRange: true } range => JsonValue.Create(string.Create(CultureInfo.InvariantCulture, $"{range.Low:0.###}-{range.High:0.###}")),
        { } one => JsonValue.Create(ApiNumbers.Plain(one.Low)),
    };

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
