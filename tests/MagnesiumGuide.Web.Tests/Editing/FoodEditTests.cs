using System.Globalization;
using System.Net;
using MagnesiumGuide.Services.Accounts;
using MagnesiumGuide.Services.Data;
using MagnesiumGuide.Services.Import;
using MagnesiumGuide.Web.Tests.Accounts;
using MagnesiumGuide.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace MagnesiumGuide.Web.Tests.Editing;

public sealed class FoodEditTests(EditingApp editing) : IAsyncLifetime
{
    private HttpClient editor = null!;

    public async ValueTask InitializeAsync() => editor = await Editors.SignedInAsync(editing.App, AccountRole.Editor);

    public ValueTask DisposeAsync()
    {
        editor.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Save_AValue_IsOnThePublicPageInTheApiAndInTheDayAtTheNextRequest()
    {
        const string Day = "/?v=1&leeftijd=34&geslacht=v&r=hazelnoten~100~g";
        var before = (await WebPage.GetAsync(editing.Visitor, Day)).Total;
        var form = await AdminForm.OfFoodAsync(editor, "hazelnoten");

        var check = await form.With(("w-ciqual-2020-mg", "168,5")).Saying("Nieuwe analyse").SendAsync();

        check.Document.QuerySelector("h1")!.TextContent.Should().Be("Controleer uw antwoorden");
        check.TextOf(".changed .old").Should().EndWith("160 mg per 100 g");
        check.TextOf(".changed .new").Should().EndWith("168,5 mg per 100 g");
        check.TextOf(".changed .more-or-less").Should().Be("+8,5 mg per 100 g (+5 %)");
        (await WebPage.GetAsync(editing.Visitor, Day)).Total.Should().Be(before, "nothing is saved before it is checked");

        var saved = await AdminForm.On(editor, check, "?handler=save").SendAsync();

        saved.Response.Headers.Location!.OriginalString.Should().Be("/beheer/voedingsmiddelen/hazelnoten?bewaard=1");
        (await WebPage.GetAsync(editing.Visitor, "/voeding/hazelnoten")).Document.QuerySelectorAll("table data").Select(d => d.GetAttribute("value")).Should().Contain("168.5");
        (await Json.GetAsync(editing.Visitor, "/api/v1/foods/hazelnoten")).Answer.Amount("magnesiumMgPer100g").Should().Be(168.5m);
        (await WebPage.GetAsync(editing.Visitor, Day)).Total.Should().Be(168.5m);
    }

    [Fact]
    public async Task Save_ANewName_IsFoundAtTheNextRequestAndTheOldOneIsNot()
    {
        var form = await AdminForm.OfFoodAsync(editor, "pecannoten");

        await form.With(("naam-nl", "Zwartwoudnoten"), ("naam-en", "Zwartwood nuts"), ("zoek-nl", ""), ("zoek-en", "")).Saying("Nieuwe naam").SaveAsync();

        (await Json.GetAsync(editing.Visitor, "/api/v1/foods?q=zwartwoud")).Answer.GetProperty("items")[0].Text("id").Should().Be("pecannoten");
        (await WebPage.GetAsync(editing.Visitor, "/voeding?zoek=zwartwoudnoten")).Text.Should().Contain("Zwartwoudnoten");
        (await Json.GetAsync(editing.Visitor, "/api/v1/foods?q=pecan")).Answer.GetProperty("items").EnumerateArray().Select(f => f.Text("id")).Should().NotContain("pecannoten");
    }

    [Fact]
    public async Task Save_EveryFormThatShips_Untouched_ChangesNothing()
    {
        List<string> ids;
        await using (var scope = editing.App.Services.CreateAsyncScope())
        {
            var database = scope.ServiceProvider.GetRequiredService<GuideDbContext>();

            // All values with three decimals, which look like thousands, all flags and every group.
            ids = await database.FoodValues.Where(v => v.IsPreferred && v.Magnesium != null).Select(v => v.FoodId).ToListAsync(TestContext.Current.CancellationToken);
            var fine = (await database.FoodValues.AsNoTracking().ToListAsync(TestContext.Current.CancellationToken)).Where(v => v.Magnesium?.Micrograms % 10 > 0).Select(v => v.FoodId);
            ids = [.. fine.Concat(ids.Where((_, i) => i % 25 == 0)).Distinct(StringComparer.Ordinal)];
        }

        ids.Should().HaveCountGreaterThan(40);
        foreach (var id in ids)
        {
            var page = await (await AdminForm.OfFoodAsync(editor, id)).SendAsync();

            page.Status.Should().Be(HttpStatusCode.OK);
            page.TextOf("[role=status]").Should().Be("Er is niets veranderd, dus er is niets bewaard.", id);
        }
    }

    [Fact]
    public async Task Back_FromTheCheck_KeepsAllThatWasTyped()
    {
        var typed = (await AdminForm.OfFoodAsync(editor, "walnoten")).With(("w-usda-sr-mg", " 160.5 "), ("naam-nl", "Walnoten & co <b>"), ("bevat-Soy", "1")).Saying("Proef \"x\"");
        var check = await typed.SendAsync();

        var form = AdminForm.On(editor, await AdminForm.On(editor, check, "?handler=edit").SendAsync(), "?handler=check");

        form.Fields.Where(f => f.Key[0] != '_' && f.Value.Length > 0).Should().BeEquivalentTo(typed.Fields.Where(f => f.Key[0] != '_' && f.Value.Length > 0));
    }

    public static TheoryData<string, string, string> WrongFields => new()
    {
        { "w-usda-sr-mg", "1.500", "duizend" }, { "w-usda-sr-mg", "-3", "getal" }, { "w-usda-sr-mg", "NaN", "getal" }, { "w-usda-sr-mg", "1e3", "getal" },
        { "w-usda-sr-mg", "100001", "100000" }, { "w-usda-sr-mg", "1/2", "getal" }, { "w-usda-sr-mg", "", "Laat het vak leeg" },
        { "w-usda-sr-status", "Missing", "Laat het vak leeg" }, { "w-usda-sr-status", "Own", "tot stand" }, { "w-usda-sr-status", "3", "tot stand" },
        { "w-usda-sr-kcal", "12,5", "heel getal" }, { "w-usda-sr-kcal", "99999999999", "heel getal" }, { "w-usda-sr-code", " ", "code" },
        { "w-usda-sr-bron", "bestaat-niet", "bron" }, { "w-usda-sr-plaats", "", "bron" }, { "w-usda-sr-past", "", "past" }, { "w-usda-sr-uit", "1", "precies één" },
        { "voorkeur", "", "precies één" }, { "voorkeur", "nevo-2025", "precies één" }, { "naam-nl", "", "Nederlandse naam" }, { "naam-nl", "---", "Nederlandse naam" },
        { "naam-en", "", "Engelse naam" }, { "groep", "x", "groep" }, { "staat", "", "toestand" }, { "gangbaar", "5", "1 tot en met 4" }, { "porties", "-1", "heel getal" },
        { "p-0-gram", "0", "boven 0" }, { "p-0-gram", "3001", "3000" }, { "p-0-gram", "1,500", "duizend" }, { "p-0-volgorde", "x", "heel getal" }, { "p-0-naam-en", "", "Engelse naam" },
        { "reden", "", "waarom" }, { "wijzigbron", "", "bron" }, { "wijzigplaats", "", "bron" }, { "noot-nl", "a\u0001b", "teken" },
    };

    [Theory]
    [MemberData(nameof(WrongFields))]
    public async Task Check_WrongInput_IsSaidBesideItsFieldAndKept(string field, string typed, string message)
    {
        var form = (await AdminForm.OfFoodAsync(editor, "cashewnoten")).With(("w-usda-sr-mg", "301"), ("zoek-nl", "getypt en niet weg")).Saying("Proef").With((field, typed));

        var page = await form.SendAsync();

        page.ShouldShowErrors().Should().Contain(e => e.Contains(message, StringComparison.Ordinal));
        page.Id("zoek-nl").GetAttribute("value").Should().Be("getypt en niet weg");
    }

    [Fact]
    public async Task Check_EveryTextTooLong_IsSaidAndNothingBreaks()
    {
        var form = (await AdminForm.OfFoodAsync(editor, "cashewnoten")).Saying("Proef");
        var texts = form.Fields.Keys.Where(k => k is not "p-0-naam-nl" && (k.Split('-')[^1] is "nl" or "en" or "code" or "plaats" or "reden" or "nevo")).ToList();

        var page = await form.With([.. texts.Select(t => (t, (string?)new string('a', 5000)))]).SendAsync();

        page.ShouldShowErrors().Should().HaveCountGreaterThan(15).And.Contain(e => e.Contains("5000"));
    }

    public static TheoryData<string, string, HttpStatusCode> Tampered => new()
    {
        { "versie", "x", HttpStatusCode.Conflict }, { "versie", "0", HttpStatusCode.BadRequest }, { "versie", "99999999999999", HttpStatusCode.Conflict },
        { "w-usda-sr-versie", "77", HttpStatusCode.Conflict }, { "w-usda-sr-versie", "0", HttpStatusCode.Conflict },
        { "p-0-id", "banaan/stuk", HttpStatusCode.NotFound }, { "p-0-id", "/", HttpStatusCode.NotFound }, { "p-0-versie", "0", HttpStatusCode.Conflict },
    };

    [Theory]
    [MemberData(nameof(Tampered))]
    public async Task Save_TamperedVersionsAndIds_ChangeNothingAndNeverBreak(string field, string value, HttpStatusCode expected)
    {
        var form = (await AdminForm.OfFoodAsync(editor, "macadamianoten")).With(("w-usda-sr-mg", "119")).Saying("Proef").With((field, value));

        (await form.SendAsync()).Status.Should().Be(expected);

        (await Json.GetAsync(editing.Visitor, "/api/v1/foods/macadamianoten")).Answer.Amount("magnesiumMgPer100g").Should().Be(118m);
    }

    [Fact]
    public async Task Save_TheSameMeasureTwiceOnAnOldForm_NeverBreaks()
    {
        var form = await AdminForm.OfFoodAsync(editor, "macadamianoten");
        var twice = form.With(("p-0-versie", "77"), ("p-1-id", form.Fields["p-0-id"]), ("p-1-versie", "77"), ("p-1-naam-en", "x"), ("p-1-gram", "9")).Saying("Proef");

        (await twice.SendAsync()).Status.Should().BeOneOf(HttpStatusCode.Conflict, HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Add_AFoodThatNamesAMeasureOfAnother_IsNotFound()
    {
        var form = (await NewFoodAsync("andermans-maat")).With(("p-0-id", "appel/stuk"), ("p-0-versie", "1")).Saying("Proef");

        (await form.SendAsync()).Status.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Conflict_TwoEditors_ShowsBothLosesNothingAndIsSavedByChoice()
    {
        using var other = await Editors.SignedInAsync(editing.App, AccountRole.Administrator);
        var mine = (await AdminForm.OfFoodAsync(editor, "pistachenoten")).With(("w-usda-sr-mg", "125"), ("w-usda-sr-tabelnaam", "Pistachio nuts, mine")).Saying("Mijn reden");
        await (await AdminForm.OfFoodAsync(other, "pistachenoten")).With(("w-usda-sr-mg", "119"), ("w-usda-sr-plaats", "hun plaats")).Saying("Hun reden").SaveAsync();

        var page = await mine.SendAsync();

        page.Status.Should().Be(HttpStatusCode.Conflict);
        page.Text.Should().Contain("Hun reden").And.Contain("119 mg per 100 g").And.Contain("125 mg per 100 g").And.Contain("Pistachio nuts, mine").And.Contain("hun plaats");
        var choice = AdminForm.On(editor, page, "?handler=choose");
        choice.Fields["keuze/FoodValues/Locator/pistachenoten/usda-sr"].Should().Be("bewaard", "only they changed it");
        choice.Fields["keuze/FoodValues/Magnesium/pistachenoten/usda-sr"].Should().Be("getypt");

        var check = await choice.With(("keuze/FoodValues/Magnesium/pistachenoten/usda-sr", "bewaard")).SendAsync();
        var saved = await AdminForm.On(editor, check, "?handler=save").SendAsync();

        saved.Status.Should().Be(HttpStatusCode.Redirect);
        var food = (await Json.GetAsync(editing.Visitor, "/api/v1/foods/pistachenoten")).Answer;
        food.Amount("magnesiumMgPer100g").Should().Be(119m);
        food.GetProperty("values")[0].Text("tableName").Should().Be("Pistachio nuts, mine");
        food.GetProperty("source").Text("locator").Should().Be("hun plaats");
    }

    [Fact]
    public async Task RetireAndRestore_AFood_TakesItOutOfSearchAndBringsItBack()
    {
        async Task<bool> IsFoundAsync() => (await Json.GetAsync(editing.Visitor, "/api/v1/foods?q=paranoten")).Answer.GetProperty("items").EnumerateArray().Any(f => f.Text("id") == "paranoten");
        (await IsFoundAsync()).Should().BeTrue();

        await (await AdminForm.OfFoodAsync(editor, "paranoten")).With(("uit", "1")).Saying("Dubbel").SaveAsync();

        (await IsFoundAsync()).Should().BeFalse();
        (await WebPage.GetAsync(editing.Visitor, "/?v=1&r=paranoten~100~g")).Total.Should().BePositive("old addresses still count it");
        (await WebPage.GetAsync(editor, "/beheer/voedingsmiddelen?uit=ja")).TextOf(".index").Should().Contain("Paranoten");

        await (await AdminForm.OfFoodAsync(editor, "paranoten")).With(("uit", null)).Saying("Toch niet").SaveAsync();

        (await IsFoundAsync()).Should().BeTrue();
        (await WebPage.GetAsync(editor, "/beheer/geschiedenis?voedingsmiddel=paranoten")).Text.Should().Contain("Uit gebruik genomen").And.Contain("Teruggehaald");
    }

    [Fact]
    public async Task Add_AFood_IsOnTheSiteAtOnceAndAValueThatIsMissingIsNotZero()
    {
        var form = (await NewFoodAsync("proefnoot")).Saying("Nieuw");

        await form.SaveAsync();

        (await Json.GetAsync(editing.Visitor, "/api/v1/foods/proefnoot")).Answer.Amount("magnesiumMgPer100g").Should().BeNull();
        (await WebPage.GetAsync(editing.Visitor, "/voeding/proefnoot")).Status.Should().Be(HttpStatusCode.OK);
        (await WebPage.GetAsync(editing.Visitor, "/voeding?zoek=proefnoot")).Status.Should().Be(HttpStatusCode.OK);
        (await (await AdminForm.OfFoodAsync(editor, "nieuw")).With([.. form.Fields.Where(f => f.Key[0] != '_').Select(f => (f.Key, (string?)f.Value))]).SendAsync())
            .ShouldShowErrors().Should().ContainSingle(e => e.Contains("al een voedingsmiddel"));
        await AmendAsync();
        (await WebPage.GetAsync(editor, "/beheer/geschiedenis?voedingsmiddel=proefnoot")).Document.QuerySelectorAll(".history > li:last-of-type .changed li").Select(l => WebPage.Flat(l.TextContent))
            .Should().Contain(["Nederlandse naam was — → wordt Proefnoot", "Gewicht was — → wordt 25 g"]);
        (await editor.GetStringAsync(new Uri("/beheer/geschiedenis?handler=csv&voedingsmiddel=proefnoot", UriKind.Relative), TestContext.Current.CancellationToken))
            .Should().Contain(";proefnoot;Foods;proefnoot;toegevoegd;;\r\n").And.Contain(";—;Proefnoot\r\n").And.Contain(";Proefnoot;Proefnootje\r\n");

        // What it began with stays what it began with.
        async Task AmendAsync() => await (await AdminForm.OfFoodAsync(editor, "proefnoot")).With(("naam-nl", "Proefnootje")).Saying("Kleiner").SaveAsync();
    }

    [Fact]
    public async Task AddAMeasure_WithANameThatIsThere_IsRefused()
    {
        var form = (await AdminForm.OfFoodAsync(editor, "cashewnoten")).Saying("Proef");
        var free = form.Fields.Keys.Select(k => k.Split('-')).Where(k => k is ["p", _, "gram"]).Max(k => int.Parse(k[1], CultureInfo.InvariantCulture)) - 1;

        var page = await form.With(($"p-{free}-naam-nl", "HANDJE"), ($"p-{free}-naam-en", "x"), ($"p-{free}-gram", "3"), ($"p-{free}-bron", "guide-editorial"), ($"p-{free}-plaats", "x")).SendAsync();

        page.ShouldShowErrors().Should().ContainSingle(e => e.Contains("al een maat"));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("save")]
    [InlineData("edit")]
    [InlineData("choose")]
    public async Task Post_WithoutToken_IsRefused(string handler)
    {
        var page = await Post.FormAsync(editor, $"/beheer/voedingsmiddelen/cashewnoten?handler={handler}", ("reden", "x"));

        page.Status.Should().Be(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Save_AnImportedFoodWithoutAMeasure_IsSavedAndStaysInGrams()
    {
        await ImportAsync();
        var form = (await AdminForm.OfFoodAsync(editor, "usda-sr-zz1")).With(("w-usda-sr-mg", "32")).Saying("Nieuwe uitgave");

        await form.SaveAsync();

        (await Json.GetAsync(editing.Visitor, "/api/v1/foods/usda-sr-zz1")).Answer.Amount("magnesiumMgPer100g").Should().Be(32m);
        (await WebPage.GetAsync(editing.Visitor, "/voeding/usda-sr-zz1")).Status.Should().Be(HttpStatusCode.OK);
        var described = (await AdminForm.OfFoodAsync(editor, "usda-sr-zz1")).With(("staat", "raw")).Saying("Beschreven");
        (await described.SendAsync()).ShouldShowErrors().Should().NotBeEmpty("a food that someone described has a measure");
    }

    private async Task ImportAsync()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("guide-edit-").FullName, "own.csv");
        await File.WriteAllTextAsync(path, "code;naam;magnesium (mg)\nZZ1;Ingevoerde proefkoek;31,5\n", TestContext.Current.CancellationToken);
        try
        {
            await using var scope = editing.App.Services.CreateAsyncScope();
            var importer = scope.ServiceProvider.GetRequiredService<FoodTableImporter>();
            using var file = FoodFile.Open(path);
            var mapping = FoodFileReaders.Recognise(file) with { Table = KnownTables.StandardReference, DecimalMark = ',' };
            await importer.PrepareAsync(file, mapping, path + ".stage", null, TestContext.Current.CancellationToken);
            await importer.ApplyAsync(mapping, file.Name, path + ".stage", new ImportChoice("an", "Proef"), null, TestContext.Current.CancellationToken);
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
        }
    }

    private async Task<AdminForm> NewFoodAsync(string id) => (await AdminForm.OfFoodAsync(editor, "nieuw")).With(
        ("kenmerk", id), ("naam-nl", "Proefnoot"), ("naam-en", "Test nut"), ("groep", "nuts-seeds"), ("staat", "raw"), ("bron", "guide-editorial"), ("plaats", "proef"),
        ("p-0-naam-nl", "handje"), ("p-0-naam-en", "handful"), ("p-0-gram", "25"), ("p-0-bron", "guide-editorial"), ("p-0-plaats", "proef"),
        ("w-usda-sr-code", "0001"), ("w-usda-sr-tabelnaam", "Nut"), ("w-usda-sr-status", "Missing"), ("w-usda-sr-past", "Exact"), ("w-usda-sr-plaats", "0001"), ("voorkeur", "usda-sr"));
}
