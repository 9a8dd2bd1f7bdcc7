using System.Net;
using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Services.Accounts;
using MagnesiumGuide.Services.Data.Rows;
using MagnesiumGuide.Web.Editing;
using MagnesiumGuide.Web.Tests.Accounts;
using MagnesiumGuide.Web.Tests.Hosting;

namespace MagnesiumGuide.Web.Tests.Editing;

public sealed class HistoryTests(EditingApp editing) : IAsyncLifetime
{
    private HttpClient editor = null!;

    public async ValueTask InitializeAsync() => editor = await Editors.SignedInAsync(editing.App, AccountRole.Editor);

    public ValueTask DisposeAsync()
    {
        editor.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Undo_AnEdit_BringsTheValueBackAsAChangeOfItsOwn()
    {
        await EditAsync("komijnzaad", "400", "Verkeerd gelezen");
        var change = await LastChangeAsync("komijnzaad");
        var page = await WebPage.GetAsync(editor, change);
        page.Text.Should().Contain("Verkeerd gelezen").And.Contain("366 mg per 100 g").And.Contain("400 mg per 100 g").And.Contain("blz. 3");

        (await AdminForm.On(editor, page, "?handler=undo").SendAsync()).ShouldShowErrors().Should().ContainSingle(e => e.Contains("waarom"));
        var undone = await AdminForm.On(editor, page, "?handler=undo").With(("reden", "Toch niet")).SendAsync();

        undone.TextOf("#verslag").Should().StartWith("Teruggezet: 1.");
        (await Json.GetAsync(editing.Visitor, "/api/v1/foods/komijnzaad")).Answer.Amount("magnesiumMgPer100g").Should().Be(366m);
        (await WebPage.GetAsync(editor, "/beheer/geschiedenis?voedingsmiddel=komijnzaad")).Document.QuerySelectorAll(".history > li").Should().HaveCount(2);
        (await AdminForm.On(editor, page, "?handler=undo").With(("reden", "Nog eens")).SendAsync()).TextOf("#verslag").Should().StartWith("Er viel niets terug te zetten.");
    }

    [Fact]
    public async Task Undo_OfARowThatChangedSince_KeepsAndNamesIt()
    {
        await EditAsync("sesamzaad", "352", "Eerst");
        var first = await LastChangeAsync("sesamzaad");
        await EditAsync("sesamzaad", "353", "Daarna");

        var page = await AdminForm.On(editor, await WebPage.GetAsync(editor, first), "?handler=undo").With(("reden", "Terug")).SendAsync();

        page.TextOf("#verslag").Should().Contain("FoodValues/sesamzaad/usda-sr");
        (await Json.GetAsync(editing.Visitor, "/api/v1/foods/sesamzaad")).Answer.Amount("magnesiumMgPer100g").Should().Be(353m);
    }

    [Fact]
    public async Task Csv_OfHistory_HoldsEveryFieldAndNoFormula()
    {
        await EditAsync("maanzaad", "348", "=HYPERLINK(\"http://elders.example\";\"klik\")");

        using var answer = await editor.GetAsync(new Uri("/beheer/geschiedenis?handler=csv&voedingsmiddel=maanzaad", UriKind.Relative), TestContext.Current.CancellationToken);

        answer.Content.Headers.ContentType!.MediaType.Should().Be("text/csv");
        answer.Content.Headers.ContentDisposition!.FileName.Should().Contain("geschiedenis.csv");
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var lines = text.TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        lines[0].Should().Be("wijziging;moment_utc;soort;wie;reden;bron;plaats_in_bron;maakt_ongedaan;voedingsmiddel;tabel;rij;veld;oud;nieuw");
        lines.Should().Contain(l => l.Contains("'=HYPERLINK") && l.EndsWith(";maanzaad;FoodValues;maanzaad/usda-sr;Magnesium;347 mg per 100 g;348 mg per 100 g"));
        text.Should().NotContain(";=").And.NotContain("\"=");
    }

    [Theory]
    [InlineData("van=30-11-2026&tot=2026-12-01", HttpStatusCode.OK)]
    [InlineData("van=gisteren", HttpStatusCode.BadRequest)]
    [InlineData("tot=9999-12-31", HttpStatusCode.BadRequest)]
    [InlineData("soort=x", HttpStatusCode.BadRequest)]
    [InlineData("soort=2", HttpStatusCode.BadRequest)]
    [InlineData("wie=niemand&pagina=99999999999", HttpStatusCode.OK)]
    [InlineData("voedingsmiddel=bestaat%20niet", HttpStatusCode.OK)]
    public async Task List_WhateverIsAsked_AnswersAndSaysWhatIsWrong(string query, HttpStatusCode expected)
    {
        var page = await WebPage.GetAsync(editor, "/beheer/geschiedenis?" + query);

        page.Status.Should().Be(expected);
        if (expected == HttpStatusCode.BadRequest)
        {
            page.ShouldShowErrors().Should().ContainSingle();
        }
    }

    [Theory]
    [InlineData("x")]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("999999999999999999999999")]
    public async Task Change_Unknown_IsNotFound(string id) =>
        (await WebPage.GetAsync(editor, $"/beheer/geschiedenis/{id}")).Status.Should().Be(HttpStatusCode.NotFound);

    [Fact]
    public async Task Undo_WithoutToken_IsRefused() =>
        (await Post.FormAsync(editor, "/beheer/geschiedenis/1?handler=undo", ("reden", "x"))).Status.Should().Be(HttpStatusCode.BadRequest);

    [Theory]
    [InlineData(typeof(FoodRow))]
    [InlineData(typeof(FoodValueRow))]
    [InlineData(typeof(PortionRow))]
    public void Label_EveryFieldThatHistoryCanHold_HasAName(Type row)
    {
        string[] kept = ["Id", "Version", "SearchText", "IsFromSeed", "Values", "Portions"];
        foreach (var field in row.GetProperties().Select(p => p.Name).Except(kept, StringComparer.Ordinal))
        {
            var label = () => FieldText.Label(field);
            label.Should().NotThrow(field);
        }
    }

    [Theory]
    [InlineData(2.765, "02,765")]
    [InlineData(0.375, "0,375")]
    [InlineData(12.5, "12,5")]
    [InlineData(270, "270")]
    public void Write_ANumber_IsReadBackAsTheSame(double number, string text)
    {
        FoodForm.Write((decimal)number).Should().Be(text);
        MagnesiumGuide.Web.Binding.DecimalText.TryRead(text, out var read).Should().BeTrue();
        Milligrams.Of(read).Should().Be(Milligrams.Of((decimal)number));
    }

    private async Task EditAsync(string food, string mg, string reason) =>
        await (await AdminForm.OfFoodAsync(editor, food)).With(("w-usda-sr-mg", mg)).Saying(reason).SaveAsync();

    private async Task<string> LastChangeAsync(string food) =>
        (await WebPage.GetAsync(editor, $"/beheer/geschiedenis?voedingsmiddel={food}")).Document.QuerySelector(".history > li a")!.GetAttribute("href")!;
}
