using System.Net;
using MagnesiumGuide.Services.Accounts;
using MagnesiumGuide.Web.Tests.Hosting;

namespace MagnesiumGuide.Web.Tests.Accounts;

/// <summary>Administrators keep the accounts, and never lock themselves out.</summary>
public sealed class PeopleTests(GuideApp app)
{
    [Fact]
    public async Task Add_AndInvite_LetsThePersonChooseAPasswordOnce()
    {
        using var administrator = await Editors.SignedInAsync(app, AccountRole.Administrator);
        var name = $"nieuw-{Guid.NewGuid():N}";
        using var added = await Editors.PostAsync(administrator, "/beheer/mensen", "/beheer/mensen", ("naam", name), ("rol", "Editor"));
        added.Headers.Location!.OriginalString.Should().Be($"/beheer/mensen/{name}");
        var invitation = new Uri((await PersonAsync(administrator, name, "invite")).Document.QuerySelector("main code")!.TextContent).PathAndQuery;
        using var browser = Editors.Browser(app);

        (await ChooseAsync(browser, invitation, "kort")).ShouldShowErrors().Should().NotBeEmpty();
        (await ChooseAsync(browser, invitation, "blauwe regenjas in mei")).Status.Should().Be(HttpStatusCode.Redirect);

        using var signedIn = await Editors.SignInAsync(browser, name, "blauwe regenjas in mei");
        signedIn.Headers.Location!.OriginalString.Should().Be("/beheer");
        (await ChooseAsync(browser, invitation, "een heel ander wachtwoord")).ShouldShowErrors().Should().ContainSingle(e => e.StartsWith("Deze uitnodiging"));
    }

    [Fact]
    public async Task Close_AnAccount_EndsItsSessionsAndItsPassword()
    {
        using var administrator = await Editors.SignedInAsync(app, AccountRole.Administrator);
        var name = await Editors.MakeAsync(app, AccountRole.Editor);
        using var browser = Editors.Browser(app);
        using var signedIn = await Editors.SignInAsync(browser, name, Editors.Password);

        (await PersonAsync(administrator, name, "close")).Status.Should().Be(HttpStatusCode.OK);

        (await WebPage.GetAsync(browser, "/beheer")).Status.Should().Be(HttpStatusCode.Redirect);
        using var again = await Editors.SignInAsync(browser, name, Editors.Password);
        again.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await PersonAsync(administrator, name, "open")).Status.Should().Be(HttpStatusCode.OK);
        using var open = await Editors.SignInAsync(browser, name, Editors.Password);
        open.StatusCode.Should().Be(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Role_Raised_HoldsAfterTheNextSignIn()
    {
        using var administrator = await Editors.SignedInAsync(app, AccountRole.Administrator);
        var name = await Editors.MakeAsync(app, AccountRole.Editor);

        (await PersonAsync(administrator, name, "role", ("rol", "Administrator"))).Status.Should().Be(HttpStatusCode.OK);

        using var browser = Editors.Browser(app);
        using var signedIn = await Editors.SignInAsync(browser, name, Editors.Password);
        (await WebPage.GetAsync(browser, "/beheer/mensen")).Status.Should().Be(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("")]
    [InlineData("twee woorden")]
    [InlineData("<b>")]
    public async Task Add_AWrongName_IsRefusedAndKept(string name)
    {
        using var administrator = await Editors.SignedInAsync(app, AccountRole.Administrator);

        var page = await WebPage.OfAsync(await Editors.PostAsync(administrator, "/beheer/mensen", "/beheer/mensen", ("naam", name), ("rol", "Editor")));

        page.ShouldShowErrors().Should().NotBeEmpty();
        page.Document.QuerySelector("#naam")!.GetAttribute("value").Should().Be(name);
    }

    [Fact]
    public async Task Passwords_SwitchedOffWithoutAnyPasskey_IsRefused()
    {
        using var administrator = await Editors.SignedInAsync(app, AccountRole.Administrator);

        var page = await WebPage.OfAsync(await Editors.PostAsync(administrator, "/beheer/mensen", "/beheer/mensen?handler=passwords"));

        page.ShouldShowErrors().Should().ContainSingle(e => e.Contains("passkey"));
    }

    [Fact]
    public async Task Person_Unknown_IsNotFound()
    {
        using var administrator = await Editors.SignedInAsync(app, AccountRole.Administrator);

        (await WebPage.GetAsync(administrator, "/beheer/mensen/bestaat-niet")).Status.Should().Be(HttpStatusCode.NotFound);
    }

    private static async Task<WebPage> PersonAsync(HttpClient administrator, string name, string handler, params (string Name, string Value)[] fields) =>
        await WebPage.OfAsync(await Editors.PostAsync(administrator, $"/beheer/mensen/{name}", $"/beheer/mensen/{name}?handler={handler}", fields));

    private static async Task<WebPage> ChooseAsync(HttpClient browser, string invitation, string password)
    {
        var form = await WebPage.GetAsync(browser, invitation);
        string Value(string name) => form.Document.QuerySelector($"input[name={name}]")!.GetAttribute("value")!;
        return await WebPage.OfAsync(await Editors.PostAsync(
            browser, invitation, "/beheer/welkom", ("Naam", Value("Naam")), ("Code", Value("Code")), ("nieuw", password)));
    }
}
