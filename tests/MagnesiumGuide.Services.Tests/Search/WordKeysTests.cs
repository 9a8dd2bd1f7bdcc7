using MagnesiumGuide.Services.Search;

namespace MagnesiumGuide.Services.Tests.Search;

public class WordKeysTests
{
    [Theory]
    [InlineData("amandel", "amandelen")]
    [InlineData("banaan", "bananen")]
    [InlineData("ei", "eieren")]
    [InlineData("kaas", "kazen")]
    [InlineData("druif", "druiven")]
    [InlineData("pit", "pitten")]
    [InlineData("noot", "nootjes")]
    [InlineData("peer", "peertje")]
    [InlineData("tomaat", "tomaatjes")]
    [InlineData("berry", "berries")]
    [InlineData("tomato", "tomatoes")]
    public void Of_TwoFormsOfOneWord_ShareAKey(string one, string other) =>
        WordKeys.Of(one).Should().IntersectWith(WordKeys.Of(other));

    [Theory]
    [InlineData("melk", "meel")]
    [InlineData("kaas", "kers")]
    [InlineData("peer", "prei")]
    public void Of_TwoWords_ShareNone(string one, string other) =>
        WordKeys.Of(one).Should().NotIntersectWith(WordKeys.Of(other));
}
