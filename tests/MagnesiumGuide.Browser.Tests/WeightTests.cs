using System.IO.Compression;
using MagnesiumGuide.Browser.Tests.Running;

namespace MagnesiumGuide.Browser.Tests;

/// <summary>A page is light: it must come quickly over a poor connection, and asks nobody else for anything.</summary>
public sealed class WeightTests(BrowserFixture fixture) : BrowserTest(fixture)
{
    private const int MostOfStyle = 8 * 1024;
    private const int MostOfPage = 14 * 1024;

    // Three plans, swaps, the wishes and the richest foods: all of it stands in the page, so that it works without script.
    private const int MostOfPageWithPlans = 16 * 1024;
    private const int MostOfScript = 6 * 1024;

    [Fact]
    public async Task FilledDay_Compressed_StaysLight()
    {
        using var client = Fixture.CreateClient();
        (await CompressedAsync(client, "/css/site.css")).Should().BeLessThanOrEqualTo(MostOfStyle);
        (await CompressedAsync(client, "/js/search.js")).Should().BeLessThanOrEqualTo(MostOfScript);
        (await CompressedAsync(client, Days.Filled)).Should().BeLessThanOrEqualTo(MostOfPage);
        (await CompressedAsync(client, Days.WithADifference)).Should().BeLessThanOrEqualTo(MostOfPageWithPlans);
    }

    [Fact]
    public async Task EveryPage_LoadsNothingButItselfItsStyleAndItsScript()
    {
        var visit = await VisitAsync(Screen.Phone);
        foreach (var address in Days.AllPages)
        {
            await visit.Page.GotoAsync(address);
        }

        visit.Kinds.Should().BeSubsetOf(["document", "stylesheet", "script", "image", "other"], "there is no font, and nothing is asked of anybody before the visitor types");
    }

    private static async Task<long> CompressedAsync(HttpClient client, string address)
    {
        var body = await client.GetByteArrayAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        using var compressed = new MemoryStream();
        await using (var gzip = new GZipStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            await gzip.WriteAsync(body, TestContext.Current.CancellationToken);
        }

        return compressed.Length;
    }
}
