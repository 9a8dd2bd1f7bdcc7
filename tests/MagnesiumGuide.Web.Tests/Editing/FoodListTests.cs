using System.Net;
using MagnesiumGuide.Services.Accounts;
using MagnesiumGuide.Services.Data;
using MagnesiumGuide.Web.Tests.Accounts;
using MagnesiumGuide.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace MagnesiumGuide.Web.Tests.Editing;

public sealed class FoodListTests(EditingApp editing) : IAsyncLifetime
{
    private HttpClient editor = null!;

    public async ValueTask InitializeAsync() => editor = await Editors.SignedInAsync(editing.App, AccountRole.Editor);

    public ValueTask DisposeAsync()
    {
        editor.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task List_SearchedForThousandsOfWords_Answers() =>
        (await WebPage.GetAsync(editor, "/beheer/voedingsmiddelen?zoek=" + string.Join('+', Enumerable.Repeat("a", 3000)))).Status.Should().Be(HttpStatusCode.OK);

    [Theory]
    [InlineData("groep=nuts-seeds")]
    [InlineData("groep=x&tabel=y&status=9&uit=z&pagina=-3")]
    [InlineData("status=BelowLimit&pagina=99999999999999999999")]
    [InlineData("zoek=%00%EF%BF%BD'%22%25_&hand=1&onbevestigd=1")]
    [InlineData("zoek=noten&zoek=x&pagina=2147483647")]
    public async Task List_WhateverIsAsked_Answers(string query)
    {
        var page = await WebPage.GetAsync(editor, "/beheer/voedingsmiddelen?" + query);

        page.Status.Should().Be(HttpStatusCode.OK);
        page.TextOf("#aantal").Should().MatchRegex("^[0-9]+ voedingsmiddel");
    }

    [Fact]
    public async Task List_ByStatus_HoldsTheFoodsThatHaveIt()
    {
        var page = await WebPage.GetAsync(editor, "/beheer/voedingsmiddelen?status=BelowLimit");

        // Olive oil and sunflower oil, 0.05 mg each in the tables that ship.
        page.TextOf("#aantal").Should().Be("2 voedingsmiddelen");
        page.Document.QuerySelectorAll(".index a").Select(a => a.GetAttribute("href")).Should().BeEquivalentTo("/beheer/voedingsmiddelen/olijfolie", "/beheer/voedingsmiddelen/zonnebloemolie");
    }

    [Fact]
    public async Task List_Paged_HoldsEveryFoodOnce()
    {
        var seen = new List<string>();
        for (var address = "/beheer/voedingsmiddelen?groep=vegetables"; address is not null;)
        {
            var page = await WebPage.GetAsync(editor, address);
            seen.AddRange(page.Document.QuerySelectorAll(".index a").Select(a => a.GetAttribute("href")!));
            page.TextOf("#aantal").Should().StartWith($"{await CountAsync("vegetables")} ");
            address = page.Document.QuerySelector("a[rel=next]")?.GetAttribute("href");
        }

        seen.Should().OnlyHaveUniqueItems().And.HaveCount(await CountAsync("vegetables"));
    }

    private async Task<int> CountAsync(string group)
    {
        await using var scope = editing.App.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<GuideDbContext>().Foods.CountAsync(f => f.GroupId == group && !f.IsRetired, TestContext.Current.CancellationToken);
    }
}
