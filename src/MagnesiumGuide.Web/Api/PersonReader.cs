using System.Globalization;
using MagnesiumGuide.Domain.People;
using static MagnesiumGuide.Web.Localization.Words;

namespace MagnesiumGuide.Web.Api;

/// <summary>Reads a person from the texts of a query, and names every field that is wrong.</summary>
public sealed class PersonReader
{
    private const int OldestMonths = (Person.OldestYears * 12) + 11;

    private readonly List<(string Field, string Message)> faults = [];

    /// <summary>What is wrong; empty when there is a person.</summary>
    public IReadOnlyList<(string Field, string Message)> Faults => faults;

    /// <summary>The person, or null when something is wrong. Months count when the years are 0 or empty.</summary>
    public Person? Read(string? ageYears, string? ageMonths, string? sex, string? state)
    {
        var months = ReadAge(ageYears ?? "", ageMonths ?? "");
        var column = ReadSex(sex ?? "");
        var read = ReadState(state ?? "");
        if (read != PhysiologicalState.None && column == Sex.Male)
        {
            faults.Add(("state", Say("Error.StateOfMan")));
        }

        return faults.Count == 0 ? new Person(months!.Value, column, read) : null;
    }

    private int? ReadAge(string years, string months)
    {
        if (years.Length == 0 && months.Length == 0)
        {
            faults.Add(("ageYears", Say("Api.Age")));
            return null;
        }

        if (months.Length > 0 && years is not ("" or "0"))
        {
            faults.Add(("ageMonths", Say("Error.YearsAndMonths")));
            return null;
        }

        return months.Length > 0 ? Whole(months, OldestMonths, "ageMonths", "Error.Months") : Whole(years, Person.OldestYears, "ageYears", "Error.Years") * 12;
    }

    private int? Whole(string text, int most, string field, string message)
    {
        if (text.Length <= 5 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= most)
        {
            return number;
        }

        faults.Add((field, Say(message)));
        return null;
    }

    private Sex? ReadSex(string text)
    {
        if (text is not ("" or "female" or "male"))
        {
            faults.Add(("sex", Say("Api.Sex")));
        }

        return text switch { "female" => Sex.Female, "male" => Sex.Male, _ => null };
    }

    private PhysiologicalState ReadState(string text)
    {
        if (text is not ("" or "none" or "pregnant" or "lactating"))
        {
            faults.Add(("state", Say("Api.State")));
        }

        return text switch { "pregnant" => PhysiologicalState.Pregnant, "lactating" => PhysiologicalState.Lactating, _ => PhysiologicalState.None };
    }
}
