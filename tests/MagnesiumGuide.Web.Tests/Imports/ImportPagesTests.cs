using System.Net;
using System.Text;
using MagnesiumGuide.Services.Accounts;
using MagnesiumGuide.Web.Tests.Accounts;
using MagnesiumGuide.Web.Tests.Hosting;

namespace MagnesiumGuide.Web.Tests.Imports;

/// <summary>An editor imports a table in four steps, without script, in an app whose foods no other test reads.</summary>
public sealed class ImportPagesTests : IAsyncLifetime
{
    private const string Table = "code;naam;magnesium (mg)\nP1;Proefkoek zonderling;31,5\nP2;=SOM(A1);5\nP3;Proefzout zonderling;70000\nNDB 12061 / FDC 170567;Nuts, almonds;271\n";

    private readonly GuideApp app = new();
    private HttpClient editor = null!;

    public async ValueTask InitializeAsync()
    {
        await app.InitializeAsync();
        editor = await Editors.SignedInAsync(app, AccountRole.Editor);
    }

    public async ValueTask DisposeAsync()
    {
        editor.Dispose();
        await app.DisposeAsync();
    }

    [Fact]
    public async Task Import_FromFileToUndo_ShowsEachStep()
    {
        var address = await SendAsync("proef.csv", Table);
        (await WebPage.GetAsync(editor, address)).Document.QuerySelector("#tabel option[selected]")?.GetAttribute("value").Should().BeNullOrEmpty("a plain table does not say what it is");

        var wrong = await WebPage.OfAsync(await Editors.PostAsync(editor, address, address + "?handler=read"));
        wrong.Status.Should().Be(HttpStatusCode.BadRequest);
        wrong.TextOf("#tabel-fout").Should().Contain("Kies de tabel");

        using var read = await Editors.PostAsync(editor, address, address + "?handler=read", ("tabel", "usda-sr"));
        var preview = await WhenAsync(address, "Bekijk wat er verandert");
        preview.Text.Should().Contain("nieuw: 2").And.Contain("veranderd: 1").And.Contain("geweigerd: 1").And.Contain("verdacht: 1");
        var refused = await WebPage.GetAsync(editor, address + "?soort=Refused");
        refused.TextOf("tbody tr").Should().Contain("=SOM(A1)").And.Contain("begint als een formule");
        refused.TextOf("tbody tr td").Should().Be("3", "that is its line in the file");

        var unreasoned = await WebPage.OfAsync(await Editors.PostAsync(editor, address, address + "?handler=write", ("nieuwe", "1")));
        unreasoned.TextOf("#reden-fout").Should().Contain("Zeg waarom");

        using var write = await Editors.PostAsync(editor, address, address + "?handler=write", ("nieuwe", "1"), ("reden", "Nieuwe uitgave"));
        (await WhenAsync(address, "De import is klaar")).Text.Should().Contain("2 regels zijn bewaard").And.Contain("1 regels zijn weggelaten");
        var food = await WebPage.GetAsync(app.Client, "/voeding/usda-sr-p1");
        food.Status.Should().Be(HttpStatusCode.OK);
        food.Text.Should().Contain("Proefkoek zonderling").And.Contain("31,5").And.Contain("Niemand heeft nog nagekeken").And.NotContain("niet vegetarisch");
        (await app.Client.GetStringAsync(new Uri("/api/v1/foods/usda-sr-p1", UriKind.Relative), TestContext.Current.CancellationToken))
            .Should().Contain("\"vegan\":null,\"vegetarian\":null,\"contains\":null", "not known is not no");
        (await WebPage.GetAsync(app.Client, "/voeding?zoek=zonderling")).Text.Should().Contain("Proefkoek zonderling").And.NotContain("Proefzout zonderling");
        (await WebPage.GetAsync(app.Client, "/?v=1&r=usda-sr-p1~100~g")).Status.Should().Be(HttpStatusCode.OK);

        (await WebPage.GetAsync(editor, "/beheer/geschiedenis/1")).Text.Should().Contain("toegevoegd Toegevoegd door een import: de waarden van toen staan in het bestand");

        var undone = await WebPage.OfAsync(await Editors.PostAsync(editor, address, address + "?handler=undo"));
        undone.Text.Should().Contain("3 rijen zijn teruggedraaid");
        (await WebPage.GetAsync(app.Client, "/voeding?zoek=zonderling")).Text.Should().NotContain("Proefkoek zonderling");
    }

    [Fact]
    public async Task Send_AFileThatIsNoTable_IsRefusedWithAReason()
    {
        var address = await SendAsync("plaatje.csv", "\u0089PNG\0\0");

        (await WebPage.GetAsync(editor, address)).Text.Should().Contain("Dit bestand kan niet worden geïmporteerd").And.Contain("nulbytes");
        using var removed = await Editors.PostAsync(editor, address, address + "?handler=remove");
        (await WebPage.GetAsync(editor, address)).Status.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Send_NoFile_AsksForOne() =>
        (await WebPage.OfAsync(await Editors.PostAsync(editor, "/beheer/importeren", "/beheer/importeren"))).ShouldShowErrors().Should().Contain("Kies een bestand");

    [Fact]
    public async Task Send_MoreThanTheBound_IsAnsweredWithAMessageBeforeItIsRead()
    {
        using var content = new HugeContent();
        using var answer = await editor.PostAsync(new Uri("/beheer/importeren", UriKind.Relative), content, TestContext.Current.CancellationToken);

        answer.StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await WebPage.GetAsync(editor, answer.Headers.Location!.OriginalString)).ShouldShowErrors().Should().ContainSingle(e => e.Contains("groter dan 200 MB"));
    }

    [Fact]
    public async Task Look_AsAnotherKind_ThatItIsNot_SaysSoAndKeepsWhatWasSeen()
    {
        var address = await SendAsync("proef.csv", Table);

        var page = await WebPage.OfAsync(await Editors.PostAsync(editor, address, address + "?handler=look", ("soortBestand", "Nevo")));

        page.Status.Should().Be(HttpStatusCode.BadRequest);
        page.TextOf("#soortBestand-fout").Should().NotBeEmpty();
        page.Document.QuerySelector("#scheiding option[selected]")!.GetAttribute("value").Should().Be(";");
    }

    [Fact]
    public async Task Read_ATableThatDoesNotSayItsUnit_AsksForItAndGuessesNone()
    {
        var address = await SendAsync("proef.csv", "code;naam;magnesium per 100 g\nP1;Proefkoek zonderling;31,5\n");
        (await WebPage.GetAsync(editor, address)).Document.QuerySelector("#eenheid option")!.GetAttribute("value").Should().BeEmpty();

        var unsaid = await WebPage.OfAsync(await Editors.PostAsync(editor, address, address + "?handler=read", ("tabel", "usda-sr")));
        unsaid.Status.Should().Be(HttpStatusCode.BadRequest);
        unsaid.TextOf("#eenheid-fout").Should().Contain("Kies de eenheid");

        using var said = await Editors.PostAsync(editor, address, address + "?handler=read", ("tabel", "usda-sr"), ("eenheid", "Milligram"));
        (await WhenAsync(address, "Bekijk wat er verandert")).TextOf("tbody tr").Should().Contain("31,5 mg");
    }

    [Fact]
    public async Task Read_ANewTableWithTheNameOfAnotherSource_SaysSoBesideItsName()
    {
        var address = await SendAsync("proef.csv", Table);

        var taken = await WebPage.OfAsync(await Editors.PostAsync(editor, address, address + "?handler=read", ("tabel", "nieuw"), ("tabelnaam", "EFSA 2015"), ("uitgave", "")));
        taken.Status.Should().Be(HttpStatusCode.BadRequest);
        taken.TextOf("#tabelnaam-fout").Should().Contain("efsa-2015 is de naam van een andere bron");
        taken.Document.QuerySelector("#tabel option[selected]")!.GetAttribute("value").Should().Be("nieuw");
        taken.Document.QuerySelector("#tabelnaam")!.GetAttribute("value").Should().Be("EFSA 2015");

        var other = await WebPage.OfAsync(await Editors.PostAsync(editor, address, address + "?handler=read", ("tabel", "nieuw"), ("tabelnaam", "NEVO 2025"), ("uitgave", "")));
        other.TextOf("#tabelnaam-fout").Should().Contain("is er al, als uitgave 2025/9.0");
    }

    [Fact]
    public async Task Read_CiqualThatDoesNotSayItsYear_AsksForItAndCitesIt()
    {
        var address = await SendAsync("ciqual.csv", "alim_code;alim_nom_eng;Magnesium (mg/100g)\n990005;Proefbanaan zonderling;28\n");
        (await WebPage.GetAsync(editor, address)).Document.QuerySelector("#uitgave")!.GetAttribute("value").Should().BeNullOrEmpty();

        var unsaid = await WebPage.OfAsync(await Editors.PostAsync(editor, address, address + "?handler=read", ("tabel", ""), ("tabelnaam", "CIQUAL"), ("uitgave", "")));
        unsaid.Status.Should().Be(HttpStatusCode.BadRequest);
        unsaid.TextOf("#uitgave-fout").Should().Contain("niet welke uitgave");

        using var read = await Editors.PostAsync(editor, address, address + "?handler=read", ("tabel", ""), ("tabelnaam", "CIQUAL"), ("uitgave", "2025"));
        await WhenAsync(address, "Bekijk wat er verandert");
        using var write = await Editors.PostAsync(editor, address, address + "?handler=write", ("nieuwe", "1"), ("reden", "Nieuwe uitgave"));
        await WhenAsync(address, "De import is klaar");
        (await WebPage.GetAsync(app.Client, "/voeding/ciqual-2025-990005")).Text.Should().Contain("Anses. 2025. Table de composition");
    }

    [Fact]
    public async Task Read_ATableWithItsHeaderFarDown_KnowsItsColumns()
    {
        var above = string.Concat(Enumerable.Range(1, 11).Select(i => $"Toelichting {i}\n"));
        var address = await SendAsync("proef.csv", above + "code;naam;magnesium (mg)\nP1;Proefkoek zonderling;31,5\nP2;Proeftaart zonderling;20\n"
            + string.Concat(Enumerable.Range(3, 20).Select(i => $"P{i};Proef {i};1,5\n")));

        var look = await WebPage.GetAsync(editor, address);
        look.TextOf("#kolom-Magnesium option[selected]").Should().Be("3: magnesium (mg)");
        look.TextOf("tbody").Should().Contain("Toelichting 6").And.Contain("Regel 12 code").And.NotContain("Toelichting 7");

        // As a browser sends it: with every choice that the page shows.
        var fields = look.Document.QuerySelectorAll("form[action$=read] select, form[action$=read] input[type=text]").Select(f =>
            (Name: f.Id!, Value: (f as AngleSharp.Html.Dom.IHtmlSelectElement)?.Value ?? f.GetAttribute("value") ?? "")).Where(f => f.Name != "tabel");
        using var read = await Editors.PostAsync(editor, address, address + "?handler=read", [.. fields, ("tabel", "usda-sr")]);
        (await WhenAsync(address, "Bekijk wat er verandert")).TextOf("tbody tr").Should().Contain("31,5 mg");
    }

    private async Task<string> SendAsync(string name, string text)
    {
        var form = await WebPage.GetAsync(editor, "/beheer/importeren");
        using var content = new MultipartFormDataContent
        {
            { new StringContent(form.Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!), "__RequestVerificationToken" },
            { new ByteArrayContent(Encoding.UTF8.GetBytes(text)), "bestand", name },
        };
        using var answer = await editor.PostAsync(new Uri("/beheer/importeren", UriKind.Relative), content, TestContext.Current.CancellationToken);
        answer.StatusCode.Should().Be(HttpStatusCode.Redirect);
        return answer.Headers.Location!.OriginalString;
    }

    // As a browser does with the page that refreshes itself; a machine that does more than this takes its time.
    private async Task<WebPage> WhenAsync(string address, string text)
    {
        for (var tries = 0; ; tries++)
        {
            var page = await WebPage.GetAsync(editor, address);
            if (page.Text.Contains(text) || tries > 1200)
            {
                page.Text.Should().Contain(text);
                return page;
            }

            page.Document.QuerySelector("meta[http-equiv=refresh]").Should().NotBeNull("a page without script has to come back by itself");
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
    }

    // Says that it is 300 MB, and sends next to nothing.
    private sealed class HugeContent : HttpContent
    {
        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => stream.WriteAsync(new byte[16]).AsTask();

        protected override bool TryComputeLength(out long length)
        {
            length = 300L * 1024 * 1024;
            return true;
        }
    }
}
