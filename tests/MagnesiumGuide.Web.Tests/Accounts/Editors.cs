using MagnesiumGuide.Services.Accounts;
using MagnesiumGuide.Web.Tests.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace MagnesiumGuide.Web.Tests.Accounts;

/// <summary>People who sign in, each with a browser of their own.</summary>
public static class Editors
{
    public const string Password = "paarse fiets op zolder";

    /// <summary>A new account with a name that no other test has.</summary>
    public static async Task<string> MakeAsync(GuideApp app, AccountRole role)
    {
        var name = $"test-{Guid.NewGuid():N}";
        await using var scope = app.Services.CreateAsyncScope();
        var made = await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().CreateAsync(new Account { UserName = name, Role = role }, Password);
        made.Errors.Should().BeEmpty();
        return name;
    }

    /// <summary>A browser that keeps cookies and follows no redirect.</summary>
    public static HttpClient Browser(GuideApp app) => app.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = true });

    /// <summary>A browser in which a new account of this role is signed in.</summary>
    public static async Task<HttpClient> SignedInAsync(GuideApp app, AccountRole role)
    {
        var browser = Browser(app);
        using var answer = await SignInAsync(browser, await MakeAsync(app, role), Password);
        answer.Headers.Location!.OriginalString.Should().Be("/beheer");
        return browser;
    }

    public static Task<HttpResponseMessage> SignInAsync(HttpClient browser, string name, string password) =>
        PostAsync(browser, "/beheer/inloggen", "/beheer/inloggen", ("Naam", name), ("Wachtwoord", password));

    /// <summary>Sends a form as the page that holds it would: with its antiforgery token.</summary>
    public static async Task<HttpResponseMessage> PostAsync(HttpClient browser, string page, string action, params (string Name, string Value)[] fields)
    {
        var form = await WebPage.GetAsync(browser, page);
        var token = form.Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var content = new FormUrlEncodedContent(
            fields.Append(("__RequestVerificationToken", token)).Select(f => new KeyValuePair<string, string>(f.Item1, f.Item2)));
        return await browser.PostAsync(new Uri(action, UriKind.Relative), content, TestContext.Current.CancellationToken);
    }
}
