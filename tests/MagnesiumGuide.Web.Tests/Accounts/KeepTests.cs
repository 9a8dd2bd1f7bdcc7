using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using MagnesiumGuide.Services.Accounts;
using MagnesiumGuide.Web.Tests.Hosting;

namespace MagnesiumGuide.Web.Tests.Accounts;

/// <summary>Export, backup and putting back on the site, on an app of its own: a backup takes the place of everybody's data.</summary>
public sealed class KeepTests : IAsyncLifetime
{
    private const string Page = "/beheer/bewaren";
    private readonly GuideApp app = new();

    public ValueTask InitializeAsync() => app.InitializeAsync();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task Export_IsAZipOfSeedFilesAndHistory()
    {
        using var browser = await Editors.SignedInAsync(app, AccountRole.Administrator);

        using var answer = await Editors.PostAsync(browser, Page, Page + "?handler=export");

        answer.Content.Headers.ContentType!.MediaType.Should().Be("application/zip");
        answer.Content.Headers.ContentDisposition!.FileName.Should().MatchRegex("magnesiumguide-.*zip");
        await using var zip = new ZipArchive(await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
        zip.Entries.Select(e => e.FullName).Should().Contain(["foods.csv", "food-values.csv", "sources.csv", "reference-values.csv", "revisions.csv"]);
        zip.Entries.Should().OnlyContain(e => e.Length > 0).And.NotContain(e => e.FullName.Contains("account", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Backup_PutBack_TakesAwayWhatCameAfterIt()
    {
        using var browser = await Editors.SignedInAsync(app, AccountRole.Administrator);
        var made = await SendAsync(browser, "backup");
        made.TextOf("[role=status]").Should().Contain("is gemaakt en nagekeken");
        var name = made.Document.QuerySelector("input[name=bestand]")!.GetAttribute("value")!;
        var later = await Editors.MakeAsync(app, AccountRole.Editor);

        (await SendAsync(browser, "restore", ("bestand", name))).ShouldShowErrors().Should().Equal("Vink aan dat u weet wat er verdwijnt");
        var back = await SendAsync(browser, "restore", ("bestand", name), ("zeker", "1"));

        back.TextOf("[role=status]").Should().Contain("is teruggezet").And.Contain("before-restore");
        (await WebPage.GetAsync(browser, "/beheer/mensen")).Document.Body!.TextContent.Should().NotContain(later);
        (await WebPage.GetAsync(app.Client, "/?v=1&leeftijd=34&geslacht=v&r=appel~1~stuk")).Status.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Download_ThenUpload_PutsBackTheSameFile()
    {
        using var browser = await Editors.SignedInAsync(app, AccountRole.Administrator);
        var made = await SendAsync(browser, "backup");
        var name = made.Document.QuerySelector("input[name=bestand]")!.GetAttribute("value")!;
        using var download = await Editors.PostAsync(browser, Page, Page + "?handler=download", ("bestand", name));
        var bytes = await download.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        System.Text.Encoding.ASCII.GetString(bytes, 0, 15).Should().Be("SQLite format 3");

        var back = await UploadAsync(browser, "mijn.db", bytes, isSure: true);

        back.TextOf("[role=status]").Should().StartWith("mijn.db is teruggezet");
    }

    [Theory]
    [InlineData("text", "bijna.db is beschadigd of geen reservekopie. Er is niets veranderd")]
    [InlineData("half", "bijna.db is beschadigd of geen reservekopie. Er is niets veranderd")]
    [InlineData("none", "Kies een bestand")]
    public async Task Upload_NoBackup_IsRefusedBesideItsField(string what, string message)
    {
        using var browser = await Editors.SignedInAsync(app, AccountRole.Administrator);
        byte[] bytes = what switch
        {
            "text" => [.. Enumerable.Repeat((byte)'x', 50_000)],
            "half" => await HalfABackupAsync(browser),
            _ => [],
        };

        var page = await UploadAsync(browser, "bijna.db", bytes, isSure: true);

        page.Status.Should().Be(HttpStatusCode.BadRequest);
        page.ShouldShowErrors().Should().Equal(message);
    }

    [Fact]
    public async Task Backup_WhereNothingCanBeWritten_SaysThatItFailed()
    {
        using var browser = await Editors.SignedInAsync(app, AccountRole.Administrator);
        await File.WriteAllTextAsync(Path.Combine(app.Folder, "backups"), "in the way", TestContext.Current.CancellationToken);

        var page = await SendAsync(browser, "backup");

        page.Status.Should().Be(HttpStatusCode.BadRequest);
        page.ShouldShowErrors().Should().ContainSingle().Which.Should().StartWith("Dat is niet gelukt");
    }

    [Theory]
    [InlineData("download")]
    [InlineData("restore")]
    public async Task Choose_AnotherFileThanTheListHolds_OpensNothing(string handler)
    {
        using var browser = await Editors.SignedInAsync(app, AccountRole.Administrator);

        var page = await SendAsync(browser, handler, ("bestand", "../guide.db"), ("zeker", "1"));

        page.Status.Should().Be(HttpStatusCode.BadRequest);
        page.Response.Content.Headers.ContentType!.MediaType.Should().Be("text/html");
    }

    private static async Task<WebPage> SendAsync(HttpClient browser, string handler, params (string Name, string Value)[] fields) =>
        await WebPage.OfAsync(await Editors.PostAsync(browser, Page, $"{Page}?handler={handler}", fields));

    private static async Task<byte[]> HalfABackupAsync(HttpClient browser)
    {
        var name = (await SendAsync(browser, "backup")).Document.QuerySelector("input[name=bestand]")!.GetAttribute("value")!;
        using var download = await Editors.PostAsync(browser, Page, Page + "?handler=download", ("bestand", name));
        var bytes = await download.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        return bytes[..(bytes.Length / 2)];
    }

    private static async Task<WebPage> UploadAsync(HttpClient browser, string name, byte[] bytes, bool isSure)
    {
        var form = await WebPage.GetAsync(browser, Page);
        using var content = new MultipartFormDataContent();
        content.Add(new StringContent(form.Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!), "__RequestVerificationToken");
        var file = new ByteArrayContent(bytes);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        content.Add(file, "eigen", name);
        if (isSure)
        {
            content.Add(new StringContent("1"), "zekerEigen");
        }

        return await WebPage.OfAsync(await browser.PostAsync(new Uri(Page + "?handler=upload", UriKind.Relative), content, TestContext.Current.CancellationToken));
    }
}
