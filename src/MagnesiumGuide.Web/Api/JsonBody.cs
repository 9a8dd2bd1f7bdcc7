using System.Text.Json;
using static MagnesiumGuide.Web.Localization.Words;

namespace MagnesiumGuide.Web.Api;

/// <summary>Reads a JSON body and says which field could not be read, in the same shape as every other fault.</summary>
public static class JsonBody
{
    /// <summary>The largest body that is read, in bytes: sixty lines with long names are a tenth of it.</summary>
    private const int MostBytes = 256 * 1024;

    /// <summary>The body, or the answer that says what is wrong with it.</summary>
    public static async Task<(T? Body, IResult? Fault)> ReadAsync<T>(HttpRequest request, JsonSerializerOptions options, CancellationToken cancellationToken)
        where T : class
    {
        if (!request.HasJsonContentType())
        {
            return (null, TypedResults.Problem(statusCode: StatusCodes.Status415UnsupportedMediaType, title: Say("Api.NotJson")));
        }

        if (request.ContentLength > MostBytes)
        {
            return (null, TypedResults.Problem(statusCode: StatusCodes.Status413PayloadTooLarge, title: Say("Api.TooLarge")));
        }

        try
        {
            var body = await JsonSerializer.DeserializeAsync<T>(request.Body, options, cancellationToken);
            return body is null ? (null, Problems.Of("", Say("Api.Empty"))) : (body, null);
        }
        catch (JsonException fault)
        {
            return (null, Problems.Of(fault.Path is { Length: > 2 } path ? path[2..] : "", Say("Api.Unreadable")));
        }
        catch (BadHttpRequestException fault)
        {
            return (null, TypedResults.Problem(statusCode: fault.StatusCode, title: Say("Api.Unreadable")));
        }
    }
}
