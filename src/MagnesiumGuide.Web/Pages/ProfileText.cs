using MagnesiumGuide.Domain.People;
using MagnesiumGuide.Domain.References;
using MagnesiumGuide.Web.Localization;
using static MagnesiumGuide.Web.Localization.Words;

namespace MagnesiumGuide.Web.Pages;

/// <summary>Says in one line for whom a day is worked out.</summary>
public static class ProfileText
{
    /// <summary>"Vrouw, 34 jaar, Nederland – Gezondheidsraad"; asks for the age when it is not known.</summary>
    public static string Of(Person? person, string sexAsTyped, ReferenceSet set)
    {
        var name = set.Name.In(Language.Current.Id);
        if (person is null)
        {
            return Say("ProfileLine.NoAge", name);
        }

        var years = person.AgeMonths / 12;
        var age = years is 0 or 1 && person.AgeMonths % 12 != 0 || years == 0
            ? Say("ProfileLine.Months", person.AgeMonths)
            : Say("ProfileLine.Years", years);
        return person.State == PhysiologicalState.None
            ? Say("ProfileLine", Say($"ProfileLine.Sex.{(sexAsTyped is "v" or "m" ? sexAsTyped : "x")}"), age, name)
            : Say("ProfileLine", Say($"ProfileLine.{person.State}"), age, name);
    }
}
