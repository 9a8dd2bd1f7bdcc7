using MagnesiumGuide.Services.Search;

namespace MagnesiumGuide.Services.Tests.Search;

public class SearchTextTests
{
    public static MatrixTheoryData<string, (string Typed, string Words)> Names => new(
        Cultures.All,
        [
            ("Crème fraîche", "creme fraiche"),
            ("IJSBERGSLA", "ijsbergsla"),
            ("volkoren-brood", "volkoren brood"),
            ("Filet américain", "filet americain"),
            ("cre\u0300me", "creme"),
            ("  knäckebröd;  (rogge) ", "knackebrod rogge"),
            ("100% pindakaas", "100 pindakaas"),
            ("!?", ""),
            ("", ""),
        ]);

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Words_NameAsPeopleWriteIt_AreTheSameInEveryCulture(string culture, (string Typed, string Words) name)
    {
        var words = await Cultures.In(culture, () => Task.FromResult(SearchText.Words(name.Typed)));

        string.Join(' ', words).Should().Be(name.Words);
    }

    [Fact]
    public void Words_TextCutInTheMiddleOfAnEmoji_HasNone() => SearchText.Words("brood \ud83c").Should().BeEmpty();
}
