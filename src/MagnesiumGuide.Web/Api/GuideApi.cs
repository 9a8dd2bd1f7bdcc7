using System.Text.Json;
using System.Text.Json.Serialization;
using MagnesiumGuide.Web.Localization;

namespace MagnesiumGuide.Web.Api;

/// <summary>The JSON API, version 1: what programs get is what pages show, from the same calculation.</summary>
public static class GuideApi
{
    private const string Root = "/api/v1";

    /// <summary>True for requests to the API and to its description.</summary>
    public static bool IsApi(HttpContext context) =>
        context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase)
        || context.Request.Path.StartsWithSegments("/openapi", StringComparison.OrdinalIgnoreCase);

    /// <summary>Registers what the API needs.</summary>
    public static void AddGuideApi(this IServiceCollection services)
    {
        services.AddOpenApi();
        services.ConfigureHttpJsonOptions(options =>
        {
            var json = options.SerializerOptions;
            json.NumberHandling = JsonNumberHandling.Strict;
            json.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
            json.AllowDuplicateProperties = false;
            json.MaxDepth = 16;
            json.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
        });
    }

    /// <summary>Maps the addresses of the API.</summary>
    public static void MapGuideApi(this IEndpointRouteBuilder app)
    {
        app.MapOpenApi("/openapi/v1.json");
        var api = app.MapGroup(Root).AddEndpointFilter(UseLanguageOfQuery);
        FoodsApi.Map(api);
        RichFoodsApi.Map(api);
        IntakeApi.Map(api);
        FormsApi.Map(api);
        SuggestionsApi.Map(api);
        DayTextApi.Map(api);
        InteractionsApi.Map(api);
        LabelsApi.Map(api);
        ReferencesApi.Map(api);
    }

    private static ValueTask<object?> UseLanguageOfQuery(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var asked = context.HttpContext.Request.Query["lang"].ToString();
        if (asked.Length > 0 && Language.OfId(asked) is null)
        {
            return ValueTask.FromResult<object?>(Problems.Of("lang", Words.Say("Api.Language")));
        }

        (Language.OfId(asked) ?? Language.Dutch).Use();
        return next(context);
    }
}
