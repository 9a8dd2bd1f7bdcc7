using MagnesiumGuide.Services.DayText;

namespace MagnesiumGuide.Services.Tests.DayText;

public sealed class DayTextReaderTests(GuideDatabaseFixture fixture) : IClassFixture<GuideDatabaseFixture>
{
    private const string Unknown = "?";

    [Theory]
    [InlineData("2 sneetjes volkorenbrood met pindakaas, glas melk, handje amandelen (25 g), 's avonds 150 gram spinazie", "brood-volkoren 70; pindakaas 15; melk-halfvol 150; amandelen 25; spinazie-gekookt 150")]
    [InlineData("een ons sperziebonen en half pond aardappelen", "haricots-verts-gekookt 100; aardappelen-gekookt 250")]
    [InlineData("om 8 uur 1,5 banaan", "banaan 195")]
    [InlineData("1/2 banaan\n½ banaan", "banaan 65; banaan 65")]
    [InlineData("thee zonder suiker", "thee-zwart 150")]
    [InlineData("honing 1 theelepel", "honing 7")]
    [InlineData("200ml halfvolle melk", "melk-halfvol 200")]
    [InlineData("2 eggs and a slice of wholemeal bread", "ei-gekookt 100; brood-volkoren 35")]
    public async Task Read_Diary_ProposesFoodAndWeight(string text, string wanted)
    {
        var items = await Read(text);

        string.Join("; ", items.Select(i => $"{i.Best?.Food.Id ?? Unknown} {i.Best?.Grams.Value:0.#}")).Should().Be(wanted);
    }

    [Theory]
    [InlineData("2 appels, wxyzzq, 1 peer", "wxyzzq")]
    [InlineData("qqq", "qqq")]
    public async Task Read_NotAFood_StaysInTheListWithoutOne(string text, string notUnderstood)
    {
        var items = await Read(text);

        items.Where(i => i.Best is null).Select(i => i.Text).Should().Equal(notUnderstood);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n , ; ()")]
    [InlineData("((((((((((")]
    [InlineData("1 2 3 4 5 6 7 8 9")]
    [InlineData("100 g")]
    public async Task Read_NothingInIt_ProposesNothing(string text) => (await Read(text)).Should().BeEmpty();

    [Fact]
    public async Task Read_HostileText_EndsSoon()
    {
        var text = string.Concat(Enumerable.Repeat("1 1/2 x(", 2000));

        var reading = Read(text);

        (await Task.WhenAny(reading, Task.Delay(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken))).Should().BeSameAs(reading);
    }

    [Fact]
    public async Task Read_EveryItem_HasItsPlaceInTheText()
    {
        const string text = "2 boterhammen met kaas; koffie met een wolkje melk. Lunch: soep (300 ml)";

        var items = await Read(text);

        items.Should().NotBeEmpty().And.OnlyContain(i => text.Contains(i.Text) && i.Text.Trim() == i.Text);
    }

    private Task<IReadOnlyList<DayTextItem>> Read(string text) =>
        fixture.Database.With<DayTextReader, IReadOnlyList<DayTextItem>>(r => r.ReadAsync(text, TestContext.Current.CancellationToken));
}
