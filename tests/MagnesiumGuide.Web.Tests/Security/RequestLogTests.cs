using System.Text.Json;
using MagnesiumGuide.Web.Tests.Hosting;

namespace MagnesiumGuide.Web.Tests.Security;

/// <summary>Age, pregnancy and food stand in the query: the log never sees it.</summary>
public sealed class RequestLogTests(GuideApp app)
{
    [Theory]
    [InlineData("/", "leeftijd=87&r=!{0}~50~g")]
    [InlineData("/", "leeftijd={0}")]
    [InlineData("/en", "r=!{0}~50~g")]
    [InlineData("/voeding", "zoek={0}")]
    [InlineData("/bestaat-niet", "zoek={0}")]
    [InlineData("/api/v1/foods", "q={0}")]
    [InlineData("/api/v1/foods", "limit={0}")]
    [InlineData("/api/v1/bestaat-niet", "q={0}")]
    public async Task Log_OfAnyRequest_HoldsNothingOfTheQuery(string path, string query)
    {
        var secret = $"geheim{Guid.NewGuid():N}";
        using var response = await app.Client.GetAsync(
            new Uri($"{path}?{query.Replace("{0}", secret, StringComparison.Ordinal)}", UriKind.Relative), TestContext.Current.CancellationToken);

        await LinesOfAsync(Guid.NewGuid().ToString("N"));

        (await app.ReadLogAsync(TestContext.Current.CancellationToken)).Should().NotContain(line => line.Contains(secret, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Log_OfARequest_HoldsPathStatusAndDurationInOneLine()
    {
        var lines = await LinesOfAsync(Guid.NewGuid().ToString("N"));

        var properties = lines.Should().ContainSingle().Subject.GetProperty("Properties");
        properties.GetProperty("RequestPath").GetString().Should().StartWith("/bronnen/");
        properties.GetProperty("StatusCode").GetInt32().Should().Be(404);
        properties.GetProperty("Elapsed").GetDouble().Should().BeGreaterThan(0);
    }

    [Fact]
    public async Task Log_OfARefusedRequest_NamesNoAddressThatNobodyAsked()
    {
        await LinesOfAsync(Guid.NewGuid().ToString("N"));

        (await app.ReadLogAsync(TestContext.Current.CancellationToken)).Should().NotContain(line => line.Contains("/fout/", StringComparison.Ordinal));
    }

    /// <summary>Asks for a page that only this test asks for, and waits for what the log says of it.</summary>
    private async Task<IReadOnlyList<JsonElement>> LinesOfAsync(string id)
    {
        var cancel = TestContext.Current.CancellationToken;
        using var response = await app.Client.GetAsync(new Uri($"/bronnen/{id}?x=1", UriKind.Relative), cancel);
        for (var i = 0; i < 1200; i++)
        {
            var lines = (await app.ReadLogAsync(cancel)).Where(l => l.Contains(id, StringComparison.Ordinal)).ToList();
            if (lines.Count > 0)
            {
                return [.. lines.Select(l => JsonSerializer.Deserialize<JsonElement>(l))];
            }

            await Task.Delay(50, cancel);
        }

        throw new TimeoutException("The request is not in the log.");
    }
}
