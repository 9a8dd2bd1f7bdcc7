using static MagnesiumGuide.Web.Localization.Words;

namespace MagnesiumGuide.Web.Api;

/// <summary>Faults of a client, in one shape, with the field they are about.</summary>
public static class Problems
{
    /// <summary>One field that is wrong.</summary>
    public static IResult Of(string field, string message) => Of([(field, message)]);

    /// <summary>All fields that are wrong.</summary>
    public static IResult Of(IEnumerable<(string Field, string Message)> faults) => TypedResults.ValidationProblem(faults
        .GroupBy(f => f.Field, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.Select(f => f.Message).ToArray(), StringComparer.Ordinal), title: Say("Api.Invalid"));
}
