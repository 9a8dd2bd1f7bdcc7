using System.Net;
using MagnesiumGuide.Services.Accounts;
using MagnesiumGuide.Web.Tests.Hosting;

namespace MagnesiumGuide.Web.Tests.Accounts;

public sealed class SecondStepTests(GuideApp app)
{
    [Fact]
    public async Task TurnOn_RightCode_ShowsTenCodesOnceAndAsksForACodeFromThenOn()
    {
        var (name, key, codes) = await WithSecondStepAsync();
        using var browser = Editors.Browser(app);

        using var first = await Editors.SignInAsync(browser, name, Editors.Password);
        first.Headers.Location!.OriginalString.Should().StartWith("/beheer/tweede-stap");
        (await WebPage.GetAsync(browser, "/beheer")).Status.Should().Be(HttpStatusCode.Redirect, "the password alone opens nothing");
        using var second = await Editors.PostAsync(browser, "/beheer/tweede-stap", "/beheer/tweede-stap", ("Code", Totp.Code(key)));

        second.Headers.Location!.OriginalString.Should().Be("/beheer");
        (await WebPage.GetAsync(browser, "/beheer/account")).Document.QuerySelectorAll(".codes").Should().BeEmpty();
        codes.Should().HaveCount(10).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task RecoveryCode_Used_WorksOnce()
    {
        var (name, _, codes) = await WithSecondStepAsync();

        (await SecondAsync(name, codes[0])).StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await SecondAsync(name, codes[0])).StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await SecondAsync(name, codes[1].ToLowerInvariant())).StatusCode.Should().Be(HttpStatusCode.Redirect);
    }

    [Theory]
    [InlineData("")]
    [InlineData("12")]
    [InlineData("000000000000000000000000")]
    [InlineData("<script>")]
    public async Task Code_Wrong_IsRefusedBesideItsField(string code)
    {
        var (name, _, _) = await WithSecondStepAsync();

        (await WebPage.OfAsync(await SecondAsync(name, code))).ShouldShowErrors().Should().ContainSingle();
    }

    [Fact]
    public async Task SecondStep_WithoutTheFirst_LeadsBack()
    {
        using var browser = Editors.Browser(app);
        using var answer = await browser.GetAsync(new Uri("/beheer/tweede-stap", UriKind.Relative), TestContext.Current.CancellationToken);

        answer.Headers.Location!.OriginalString.Should().Be("/beheer/inloggen");
    }

    private async Task<HttpResponseMessage> SecondAsync(string name, string code)
    {
        using var browser = Editors.Browser(app);
        using var first = await Editors.SignInAsync(browser, name, Editors.Password);
        return await Editors.PostAsync(browser, "/beheer/tweede-stap", "/beheer/tweede-stap", ("Code", code));
    }

    private async Task<(string Name, string Key, IReadOnlyList<string> Codes)> WithSecondStepAsync()
    {
        var name = await Editors.MakeAsync(app, AccountRole.Editor);
        using var browser = Editors.Browser(app);
        using var signedIn = await Editors.SignInAsync(browser, name, Editors.Password);
        var setUp = await WebPage.GetAsync(browser, "/beheer/account/app");
        var key = setUp.Document.QuerySelector("main code")!.TextContent;
        setUp.Document.QuerySelectorAll("svg.qr[role=img]").Should().ContainSingle();

        var done = await WebPage.OfAsync(await Editors.PostAsync(browser, "/beheer/account/app", "/beheer/account/app", ("code", Totp.Code(key))));

        done.Status.Should().Be(HttpStatusCode.OK);
        return (name, key, [.. done.Document.QuerySelectorAll(".codes code").Select(c => c.TextContent)]);
    }
}
