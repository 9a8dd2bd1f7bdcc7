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

        var (column, age) = Parts(person, sexAsTyped);
        return Say("ProfileLine", column, age, name);
    }

    /// <summary>"Vrouw, 34 jaar".</summary>
    public static string Whom(Person person, string sexAsTyped)
    {
        var (column, age) = Parts(person, sexAsTyped);
        return $"{column}, {age}";
    }

    private static (string Column, string Age) Parts(Person person, string sexAsTyped)
    {
        var years = person.AgeMonths / 12;
        var inMonths = years == 0 || (person.AgeMonths < 36 && person.AgeMonths % 12 != 0);
        return (
            Say(person.State == PhysiologicalState.None ? $"ProfileLine.Sex.{(sexAsTyped is "v" or "m" ? sexAsTyped : "x")}" : $"ProfileLine.{person.State}"),
            inMonths ? Say("ProfileLine.Months", person.AgeMonths) : Say("ProfileLine.Years", years));
    }
}
