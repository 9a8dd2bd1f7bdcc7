using System.CommandLine;
using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Services.Import;
using MagnesiumGuide.Web.Commands;

namespace MagnesiumGuide.Web.Tests.Imports;

/// <summary>What is said on the command line of how a file is read.</summary>
public sealed class MappingOptionsTests
{
    [Theory]
    [InlineData("--delimiter", "")]
    [InlineData("--delimiter", "x")]
    [InlineData("--encoding", "latin-9")]
    [InlineData("--decimal", "komma")]
    public void Parse_WhatCannotBe_IsAnErrorThatNamesIt(string option, string value) =>
        Parse(option, value).Errors.Should().Contain(e => e.Message.StartsWith($"Argument '{value}' not recognized"));

    [Theory]
    [InlineData("tab", '\t')]
    [InlineData("|", '|')]
    public void Correct_ADelimiter_IsTaken(string said, char expected) => Correct("--delimiter", said).Delimiter.Should().Be(expected);

    [Fact]
    public void Correct_WordsThatAreSaid_AreTrimmedAndComeBesideTheUsualOnes()
    {
        var words = Correct("--trace", " sporadisch ;n.d.; ", "--missing", "onbekend").Words;

        words.Trace.Should().Contain(["tr", "sporadisch", "n.d."]).And.NotContain("");
        words.Missing.Should().Contain(["n.a.", "onbekend"]).And.NotContain("n.d.", "it was said to be a trace");
        words.LogicalZero.Should().Equal(AmountWords.Usual.LogicalZero);
    }

    private static ParseResult Parse(params string[] said)
    {
        var command = new Command("import");
        foreach (var option in MappingOptions.All)
        {
            command.Add(option);
        }

        return command.Parse(said);
    }

    private static ImportMapping Correct(params string[] said)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, "code;naam;magnesium (mg)\n1;Proef;2\n");
            using var file = FoodFile.Open(path, "own.csv");
            return MappingOptions.Correct(FoodFileReaders.Recognise(file), file, Parse(said), new Dictionary<string, FoodTable>(StringComparer.Ordinal));
        }
        finally
        {
            File.Delete(path);
        }
    }
}
