using static MagnesiumGuide.Web.Localization.Words;

namespace MagnesiumGuide.Web.Pages.Label;

/// <summary>Labels to try.</summary>
public static class LabelExamples
{
    /// <summary>How many there are.</summary>
    public const int Count = 4;

    /// <summary>What the example shows.</summary>
    public static string Name(int number) => number switch
    {
        0 => Say("Label.Example0.Name"),
        1 => Say("Label.Example1.Name"),
        2 => Say("Label.Example2.Name"),
        _ => Say("Label.Example3.Name"),
    };

    /// <summary>The label itself.</summary>
    public static string Text(int number) => (number switch
    {
        0 => Say("Label.Example0"),
        1 => Say("Label.Example1"),
        2 => Say("Label.Example2"),
        _ => Say("Label.Example3"),
    }).ReplaceLineEndings("\n");
}
