using MagnesiumGuide.Services.DayText;
using MagnesiumGuide.Web.Binding;
using MagnesiumGuide.Web.Formatting;
using MagnesiumGuide.Web.Localization;
using static MagnesiumGuide.Web.Localization.Words;

namespace MagnesiumGuide.Web.Pages;

/// <summary>Says what was read from a pasted text.</summary>
public static class PasteText
{
    /// <summary>"Volkorenbrood: 2 × snee, 70 g, 53 mg".</summary>
    public static string Of(DayTextChoice choice)
    {
        var name = choice.Food.Name.In(Language.Current.Id);
        var mg = choice.Food.Content.In(choice.Grams) is { } amount ? $"{Numbers.Whole(amount)} mg" : Say("Line.NoValue");
        return choice.Portion is null
            ? Say("Paste.InGrams", name, Numbers.Text(choice.Count), mg)
            : Say("Paste.InPortions", name, Numbers.Text(choice.Count), choice.Portion.Name.In(Language.Current.Id), Numbers.Text(choice.Grams.Value), mg);
    }

    /// <summary>The choice as a line of the day.</summary>
    public static string LineOf(DayTextChoice choice) =>
        new DayLine.Food(choice.Food.Id, DecimalText.Write(choice.Count), choice.Portion?.Name.Nl ?? DayLine.Food.GramUnit).Value;
}
