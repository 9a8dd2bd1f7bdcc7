using MagnesiumGuide.Web.Binding;

namespace MagnesiumGuide.Web.Tests.Binding;

public sealed class DayQueryTests
{
    public static TheoryData<string> NastyTexts =>
    [
        "Oma's granola", "a&b=c", "50% vet", "100%41", "1 + 1", "x+y", "\"citaat\" <b>", "crème brûlée", "🥜 noten", "日本", "#anker?", "a;b,c", "%", "&&", "~", "!", "a!b", "\\", "\u0000", "' OR 1=1 --", "\U0001F468\u200D\U0001F373",
    ];

    [Fact]
    public void Read_TheGrammarAsPublished_GivesItsParts()
    {
        var query = DayQuery.Read("?v=1&leeftijd=34&geslacht=v&toestand=zwanger&set=gezondheidsraad&r=brood-volkoren~4~snee&w=500~110&r=!Oma%27s+granola~50~g~40~5&s=citrate~1000~v~2");

        (query.WrittenVersion, query.Years, query.Sex, query.State, query.Set).Should().Be(("1", "34", "v", "zwanger", "gezondheidsraad"));
        query.Lines.Should().Equal(
            new DayLine.Food("brood-volkoren", "4", "snee"),
            new DayLine.Water("500", "110"),
            new DayLine.Unlisted("Oma's granola", "50", "40", "5"),
            new DayLine.Supplement("citrate", "1000", "v", "2"));
    }

    [Fact]
    public void Read_UnknownNames_AreIgnored()
    {
        var query = DayQuery.Read("?utm_source=x&r=amandelen~25~g&leeftyd=3");

        query.Lines.Should().ContainSingle();
        query.Years.Should().BeEmpty();
        query.ToAddress(query.Lines).Should().NotContain("utm").And.NotContain("leeftyd");
    }

    [Theory]
    [MemberData(nameof(NastyTexts))]
    public void ToAddress_NastyName_IsReadBackTheSame(string name)
    {
        DayLine[] lines = [new DayLine.Unlisted(name, "50", "", ""), new DayLine.Food("amandelen", "12,5", "g")];

        var read = DayQuery.Read(DayQuery.Read("").ToAddress(lines)).Lines;

        // The sign between the parts cannot stand in a part; a dash takes its place, and nothing else is lost.
        read.Should().Equal(new DayLine.Unlisted(name.Replace('~', '-'), "50", "", ""), lines[1]);
    }

    [Theory]
    [MemberData(nameof(NastyTexts))]
    public void ToAddress_NastyTextInEveryPart_IsReadBackTheSame(string text)
    {
        var kept = text.Replace('~', '-').TrimStart('!');
        DayLine[] lines =
        [
            new DayLine.Water(text, text), new DayLine.Food(kept, text, text), new DayLine.Supplement(text, text, text, text),
            new DayLine.Unlisted(text, text, text, text),
        ];
        if (kept.Length == 0)
        {
            return;
        }

        var once = DayQuery.Read(DayQuery.Read("").ToAddress(lines)).Lines;

        once.Select(l => l.Value).Should().Equal(lines.Select(l => l.Value));
        once.Select(l => l.GetType()).Should().Equal(lines.Select(l => l.GetType()));
    }

    [Fact]
    public void ToAddress_ManyKindsOfLines_KeepsTheirOrder()
    {
        var random = new Random(20261124);
        DayLine[] kinds = [new DayLine.Food("a", "1", "g"), new DayLine.Water("1", ""), new DayLine.Supplement("c", "1", "m", "1"), new DayLine.Unlisted("d", "1", "", "")];
        for (var round = 0; round < 200; round++)
        {
            var lines = Enumerable.Range(0, random.Next(1, 60)).Select(_ => kinds[random.Next(kinds.Length)]).ToList();

            DayQuery.Read(DayQuery.Read("").ToAddress(lines)).Lines.Should().Equal(lines);
        }
    }

    [Fact]
    public void ToAddress_Person_IsReadBackTheSame()
    {
        var query = DayQuery.Read("?maanden=11&geslacht=x&toestand=borstvoeding&set=efsa");

        var read = DayQuery.Read(query.ToAddress([]));

        (read.WrittenVersion, read.Months, read.Sex, read.State, read.Set).Should().Be(("1", "11", "x", "borstvoeding", "efsa"));
    }

    [Fact]
    public void ToAddress_NothingFilledIn_IsEmpty() => DayQuery.Read("?onbekend=1").ToAddress([]).Should().BeEmpty();

    [Theory]
    [InlineData("%FF")]
    [InlineData("%C3%28")]
    [InlineData("%ED%A0%80")]
    [InlineData("%")]
    [InlineData("%zz")]
    [InlineData("%E2%82")]
    public void Read_BrokenEscapes_LosesNoLineAndKeepsWhatCanBeKept(string broken)
    {
        var query = DayQuery.Read($"?r=!a{broken}b~50~g&r=amandelen~25~g");

        query.Lines.Should().HaveCount(2);
        ((DayLine.Unlisted)query.Lines[0]).Name.Should().StartWith("a").And.EndWith("b");
        DayQuery.Read(query.ToAddress(query.Lines)).Lines.Should().Equal(query.Lines);
    }
}
