using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace MagnesiumGuide.Web.Tests.Hosting;

/// <summary>The API as a program calls it.</summary>
public static class Json
{
    public static async Task<(HttpStatusCode Status, JsonElement Answer)> GetAsync(HttpClient client, string address)
    {
        using var response = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        return (response.StatusCode, await ReadAsync(response));
    }

    public static async Task<(HttpStatusCode Status, JsonElement Answer)> PostAsync(HttpClient client, string address, string body)
    {
        using var response = await SendAsync(client, address, Encoding.UTF8.GetBytes(body));
        return (response.StatusCode, await ReadAsync(response));
    }

    public static async Task<HttpResponseMessage> SendAsync(HttpClient client, string address, byte[] body, string contentType = "application/json")
    {
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        return await client.PostAsync(new Uri(address, UriKind.Relative), content, TestContext.Current.CancellationToken);
    }

    public static async Task<JsonElement> ReadAsync(HttpResponseMessage response) =>
        JsonSerializer.Deserialize<JsonElement>(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

    /// <summary>A number, or null where the answer says null; a field that is absent is a fault.</summary>
    public static decimal? Amount(this JsonElement element, string field) =>
        element.GetProperty(field) is { ValueKind: JsonValueKind.Number } number ? number.GetDecimal() : Null(element.GetProperty(field));

    public static string? Text(this JsonElement element, string field) => element.GetProperty(field).GetString();

    public static IEnumerable<string> Names(this JsonElement element) => element.EnumerateObject().Select(p => p.Name);

    private static decimal? Null(JsonElement element)
    {
        element.ValueKind.Should().Be(JsonValueKind.Null);
        return null;
    }
}
