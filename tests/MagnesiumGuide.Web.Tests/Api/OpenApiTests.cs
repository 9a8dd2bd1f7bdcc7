using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using MagnesiumGuide.Web.Tests.Hosting;

namespace MagnesiumGuide.Web.Tests.Api;

public sealed class OpenApiTests(GuideApp app)
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public async Task Document_Published_IsTheOneThatWasAgreed()
    {
        using var response = await app.Client.GetAsync(new Uri("/openapi/v1.json", UriKind.Relative), TestContext.Current.CancellationToken);
        response.StatusCode.Should().Be(HttpStatusCode.OK);
        var document = JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!.AsObject();
        document.Remove("servers");
        var now = document.ToJsonString(Readable) + "\n";
        var agreed = await File.ReadAllTextAsync(Repository.Data("openapi-v1.json"), TestContext.Current.CancellationToken);
        if (now == agreed)
        {
            return;
        }

        var renewed = Path.Combine(Path.GetTempPath(), "openapi-v1.json");
        await File.WriteAllTextAsync(renewed, now, TestContext.Current.CancellationToken);
        Assert.Fail($"The published API changed. If that is meant, and only adds to it:\n  cp {renewed} {Repository.Test("Data", "openapi-v1.json")}\nand look at the difference before you commit it.");
    }
}
