using System.Net;
using MagnesiumGuide.Services.Accounts;
using MagnesiumGuide.Web.Tests.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace MagnesiumGuide.Web.Tests.Accounts;

/// <summary>Who may see which address below /beheer. The addresses are those that the running app answers: none can be forgotten.</summary>
public sealed class AdminAddressTests(GuideApp app)
{
    private const string SignIn = "/beheer/inloggen";
    private static readonly string[] Open = [SignIn, "/beheer/tweede-stap", "/beheer/welkom"];
    private static readonly string[] ForAdministrators = ["/beheer/mensen", "/beheer/mensen/x", "/beheer/bewaren"];

    [Fact]
    public void Addresses_OfTheApp_HoldAllThatAreNamedHere() =>
        Addresses().Should().Contain([.. Open, .. ForAdministrators, "/beheer", "/beheer/voedingsmiddelen/x", "/beheer/geschiedenis", "/beheer/bestaat-niet"]).And.OnlyHaveUniqueItems();

    [Theory]
    [InlineData("GET")]
    [InlineData("POST")]
    public async Task EveryAddress_Anonymous_LeadsToSigningIn(string method)
    {
        foreach (var address in Addresses().Except(Open, StringComparer.Ordinal))
        {
            using var answer = await SendAsync(app.Client, method, address);

            answer.StatusCode.Should().Be(HttpStatusCode.Redirect, "{0} {1} is for editors", method, address);
            new Uri(new Uri("http://localhost"), answer.Headers.Location!).AbsolutePath.Should().Be(SignIn);
        }
    }

    [Theory]
    [InlineData("GET", HttpStatusCode.OK)]
    [InlineData("POST", HttpStatusCode.BadRequest)]
    public async Task OpenAddress_Anonymous_ShowsItsForm(string method, HttpStatusCode status)
    {
        foreach (var address in Open)
        {
            using var answer = await SendAsync(app.Client, method, address);

            // Whoever has not taken the first step is led back from the second.
            answer.StatusCode.Should().Be(method == "GET" && address == "/beheer/tweede-stap" ? HttpStatusCode.Redirect : status, address);
        }
    }

    [Theory]
    [InlineData("GET", AccountRole.Editor)]
    [InlineData("POST", AccountRole.Editor)]
    [InlineData("GET", AccountRole.Administrator)]
    [InlineData("POST", AccountRole.Administrator)]
    public async Task EveryAddress_SignedIn_IsOpenToItsRoleOnly(string method, AccountRole role)
    {
        using var browser = await Editors.SignedInAsync(app, role);
        foreach (var address in Addresses())
        {
            using var answer = await SendAsync(browser, method, address);

            var isRefused = role == AccountRole.Editor && ForAdministrators.Contains(address, StringComparer.Ordinal);
            (answer.StatusCode == HttpStatusCode.Forbidden).Should().Be(isRefused, "{0} {1} asked by {2}", method, address, role);
            ((int)answer.StatusCode).Should().BeLessThan(500, address);
        }
    }

    [Fact]
    public async Task EveryAddress_PostedWithoutToken_IsRefused()
    {
        using var browser = await Editors.SignedInAsync(app, AccountRole.Administrator);
        foreach (var address in Addresses().Where(a => a != "/beheer/bestaat-niet"))
        {
            using var answer = await SendAsync(browser, "POST", address);

            answer.StatusCode.Should().Be(HttpStatusCode.BadRequest, address);
        }

        (await WebPage.GetAsync(browser, "/beheer")).Status.Should().Be(HttpStatusCode.OK, "it was not signed out either");
    }

    private static async Task<HttpResponseMessage> SendAsync(HttpClient browser, string method, string address)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), address);
        request.Content = method == "POST" ? new FormUrlEncodedContent([new("naam", "x")]) : null;
        return await browser.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private List<string> Addresses() =>
    [
        .. app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Select(e => "/" + e.RoutePattern.RawText!.TrimStart('/'))
            .Where(a => (a + "/").StartsWith("/beheer/", StringComparison.OrdinalIgnoreCase))
            .Select(a => a.Replace("{id}", "x", StringComparison.Ordinal).Replace("{**rest}", "bestaat-niet", StringComparison.Ordinal)),
    ];
}
