using System.Net;
using MagnesiumGuide.Web.Tests.Hosting;

namespace MagnesiumGuide.Web.Tests.Security;

/// <summary>On the real server: that is the one which would add a header of its own.</summary>
public sealed class SecurityHeaderTests(KestrelApp app) : IClassFixture<KestrelApp>
{
    /// <summary>
    /// Method, address, status. Null is any refusal: run from the build output the static files answer for every path, so a 404
    /// is a 405 there and the other way round.
    /// </summary>
    public static TheoryData<string, string, HttpStatusCode?> Answers
    {
        get
        {
            var data = new TheoryData<string, string, HttpStatusCode?>();
            foreach (var address in Addresses.Pages.SelectMany(p => new[] { p.Dutch, p.English }))
            {
                data.Add("GET", address, HttpStatusCode.OK);
                data.Add("HEAD", address, HttpStatusCode.OK);
            }

            data.Add("GET", "/" + Addresses.Day, HttpStatusCode.OK);
            data.Add("GET", "/?zoek=brood", HttpStatusCode.OK);
            data.Add("GET", "/?weg=0&r=amandelen~25~g", HttpStatusCode.Found);
            data.Add("GET", "/?leeftijd=abc", HttpStatusCode.BadRequest);
            data.Add("GET", "/en/?leeftijd=abc", HttpStatusCode.BadRequest);
            data.Add("POST", "/", HttpStatusCode.MethodNotAllowed);
            data.Add("TRACE", "/", HttpStatusCode.MethodNotAllowed);
            data.Add("GET", "/en", HttpStatusCode.MovedPermanently);
            data.Add("GET", "/bestaat-niet", HttpStatusCode.NotFound);
            data.Add("POST", "/bestaat-niet", null);
            data.Add("PUT", "/en/does-not-exist", null);
            data.Add("GET", "/voeding/bestaat-niet", HttpStatusCode.NotFound);
            data.Add("GET", "/css/site.css", HttpStatusCode.OK);
            data.Add("GET", "/favicon.svg", HttpStatusCode.OK);
            data.Add("GET", "/css/bestaat-niet.css", HttpStatusCode.NotFound);
            data.Add("GET", "/api/v1/foods", HttpStatusCode.OK);
            data.Add("GET", "/api/v1/foods/amandelen", HttpStatusCode.OK);
            data.Add("GET", "/api/v1/foods?limit=0", HttpStatusCode.BadRequest);
            data.Add("GET", "/api/v1/foods/bestaat-niet", HttpStatusCode.NotFound);
            data.Add("GET", "/api/v1/bestaat-niet", HttpStatusCode.NotFound);
            data.Add("DELETE", "/api/v1/foods", HttpStatusCode.MethodNotAllowed);
            data.Add("GET", "/api/v1/intake", null);
            data.Add("POST", "/api/v1/intake", HttpStatusCode.UnsupportedMediaType);
            data.Add("GET", "/openapi/v1.json", HttpStatusCode.OK);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task Answer_OfAnyKind_CarriesTheHeaders(string method, string address, HttpStatusCode? status)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(address, UriKind.Relative));

        using var response = await app.Client.SendAsync(request, TestContext.Current.CancellationToken);

        if (status is null)
        {
            ((int)response.StatusCode).Should().BeInRange(400, 499);
        }
        else
        {
            response.StatusCode.Should().Be(status);
        }

        string Header(string name) => string.Join(',', response.Headers.GetValues(name));
        Header("Content-Security-Policy").Should().Contain("default-src 'self'").And.Contain("script-src 'self'").And.Contain("style-src 'self'")
            .And.Contain("object-src 'none'").And.Contain("base-uri 'self'").And.Contain("form-action 'self'").And.Contain("frame-ancestors 'none'")
            .And.NotContain("unsafe").And.NotContain("http");
        Header("X-Content-Type-Options").Should().Be("nosniff");
        Header("Referrer-Policy").Should().Be("no-referrer");
        Header("Permissions-Policy").Should().Contain("geolocation=()").And.Contain("camera=()").And.Contain("microphone=()");
        response.Headers.Contains("Server").Should().BeFalse();
        response.Headers.Contains("X-Powered-By").Should().BeFalse();
        response.Headers.Contains("Set-Cookie").Should().BeFalse();
    }

    [Theory]
    [InlineData("/api/v1/foods?limit=0")]
    [InlineData("/api/v1/foods?lang=fr")]
    [InlineData("/api/v1/foods/bestaat-niet")]
    [InlineData("/api/v1/bestaat-niet")]
    [InlineData("/API/V1/bestaat-niet")]
    [InlineData("/api/v1/intake")]
    [InlineData("/openapi/v9.json")]
    public async Task Api_EveryFault_IsProblemJson(string address)
    {
        using var response = await app.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

        ((int)response.StatusCode).Should().BeInRange(400, 499);
        response.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        (await Json.ReadAsync(response)).GetProperty("status").GetInt32().Should().Be((int)response.StatusCode);
    }
}
