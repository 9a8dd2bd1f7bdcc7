using System.Net;
using MagnesiumGuide.Services.Accounts;
using MagnesiumGuide.Web.Accounts;
using MagnesiumGuide.Web.Tests.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace MagnesiumGuide.Web.Tests.Accounts;

public sealed class SignInTests(GuideApp app)
{
    [Fact]
    public async Task Pages_InTheFolder_AllHaveAnAddressBelowBeheer()
    {
        var folder = Repository.Source("MagnesiumGuide.Web", "Pages", "Admin");
        var pages = Directory.EnumerateFiles(folder, "*.cshtml", SearchOption.AllDirectories).Where(f => !Path.GetFileName(f).StartsWith('_'))
            .Select(f => "/Admin/" + Path.ChangeExtension(Path.GetRelativePath(folder, f), null).Replace('\\', '/'));

        pages.Should().BeEquivalentTo(AdminMap.Pages.Select(p => p.Page));
        AdminMap.Pages.Should().OnlyContain(p => p.Address == "/beheer" || p.Address.StartsWith("/beheer/"));
        await Task.CompletedTask;
    }

    [Fact]
    public async Task SignIn_RightPassword_OpensTheFirstPage()
    {
        using var browser = await Editors.SignedInAsync(app, AccountRole.Editor);

        var page = await WebPage.GetAsync(browser, "/beheer");

        page.Status.Should().Be(HttpStatusCode.OK);
        page.Document.DocumentElement.GetAttribute("lang").Should().Be("nl");
        page.Response.Headers.CacheControl!.NoStore.Should().BeTrue();
    }

    [Fact]
    public async Task SignIn_WrongNameOrWrongPassword_GiveTheSameAnswer()
    {
        var name = await Editors.MakeAsync(app, AccountRole.Editor);
        using var browser = Editors.Browser(app);

        var wrongPassword = await WebPage.OfAsync(await Editors.SignInAsync(browser, name, "niet het wachtwoord"));
        var wrongName = await WebPage.OfAsync(await Editors.SignInAsync(browser, "niemand", Editors.Password));

        wrongPassword.ShouldShowErrors().Should().Equal(wrongName.ShouldShowErrors());
    }

    [Theory]
    [InlineData("unknown")]
    [InlineData("wrong password")]
    [InlineData("no password yet")]
    [InlineData("closed")]
    [InlineData("locked")]
    public async Task SignIn_Refused_HashesOnceWhateverTheReason(string reason)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var hasher = new CountingHasher();
        accounts.PasswordHasher = hasher;
        var account = new Account { UserName = $"test-{Guid.NewGuid():N}", IsClosed = reason == "closed" };
        var made = reason switch
        {
            "unknown" => IdentityResult.Success,
            "no password yet" => await accounts.CreateAsync(account),
            _ => await accounts.CreateAsync(account, Editors.Password),
        };
        made.Succeeded.Should().BeTrue();
        if (reason == "locked")
        {
            await accounts.SetLockoutEndDateAsync(account, DateTimeOffset.UtcNow.AddHours(1));
        }

        var result = await ActivatorUtilities.CreateInstance<PasswordSignIn>(scope.ServiceProvider, hasher)
            .TryAsync(account.UserName, "niet het wachtwoord", TestContext.Current.CancellationToken);

        result.Should().Be(SignInResult.Failed);
        hasher.Verified.Should().Be(1, "the time an answer takes may not tell which names there are");
    }

    [Fact]
    public async Task SignIn_FiveFailures_ClosesTheAccountForTheRightPasswordToo()
    {
        var name = await Editors.MakeAsync(app, AccountRole.Editor);
        using var browser = Editors.Browser(app);
        for (var i = 0; i < 5; i++)
        {
            using var refused = await Editors.SignInAsync(browser, name, "niet het wachtwoord");
        }

        using var answer = await Editors.SignInAsync(browser, name, Editors.Password);

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task SignIn_WithoutToken_IsRefused()
    {
        var name = await Editors.MakeAsync(app, AccountRole.Editor);
        using var browser = Editors.Browser(app);
        using var content = new FormUrlEncodedContent([new("Naam", name), new("Wachtwoord", Editors.Password)]);

        using var answer = await browser.PostAsync(new Uri("/beheer/inloggen", UriKind.Relative), content, TestContext.Current.CancellationToken);

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("https://elders.example/")]
    [InlineData("//elders.example/")]
    [InlineData("/voeding")]
    public async Task SignIn_WayBackOutOfTheEditorsPages_IsNotTaken(string back)
    {
        var name = await Editors.MakeAsync(app, AccountRole.Editor);
        using var browser = Editors.Browser(app);

        using var answer = await Editors.PostAsync(
            browser, "/beheer/inloggen", "/beheer/inloggen", ("Naam", name), ("Wachtwoord", Editors.Password), ("Terug", back));

        answer.Headers.Location!.OriginalString.Should().Be("/beheer");
    }

    [Fact]
    public async Task SignOut_Everywhere_EndsTheOtherBrowserToo()
    {
        var name = await Editors.MakeAsync(app, AccountRole.Editor);
        using var here = Editors.Browser(app);
        using var there = Editors.Browser(app);
        using var first = await Editors.SignInAsync(here, name, Editors.Password);
        using var second = await Editors.SignInAsync(there, name, Editors.Password);

        using var answer = await Editors.PostAsync(here, "/beheer", "/beheer/uitloggen", ("overal", "1"));

        answer.Headers.Location!.OriginalString.Should().Be("/beheer/inloggen");
        using var after = await there.GetAsync(new Uri("/beheer", UriKind.Relative), TestContext.Current.CancellationToken);
        after.StatusCode.Should().Be(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Cookies_OfAnEditor_GoNoFurtherThanBeheer()
    {
        using var browser = Editors.Browser(app);
        using var answer = await Editors.SignInAsync(browser, await Editors.MakeAsync(app, AccountRole.Editor), Editors.Password);

        answer.Headers.GetValues("Set-Cookie").Should().OnlyContain(c => c.Contains("path=/beheer") && c.Contains("httponly") && c.Contains("samesite=strict"));
    }

    // The hasher of the app, which counts how often it does its slow work.
    private sealed class CountingHasher : PasswordHasher<Account>
    {
        public int Verified { get; private set; }

        public override PasswordVerificationResult VerifyHashedPassword(Account user, string hashedPassword, string providedPassword)
        {
            Verified++;
            return base.VerifyHashedPassword(user, hashedPassword, providedPassword);
        }
    }
}
