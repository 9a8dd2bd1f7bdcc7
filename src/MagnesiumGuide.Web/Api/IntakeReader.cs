using MagnesiumGuide.Domain.People;
using MagnesiumGuide.Domain.References;
using MagnesiumGuide.Domain.Supplements;
using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Services.Intake;
using static MagnesiumGuide.Web.Localization.Words;

namespace MagnesiumGuide.Web.Api;

/// <summary>Reads the JSON of a day into a request, and names every field that is wrong.</summary>
public sealed class IntakeReader(GuideCatalog catalog)
{
    private readonly List<(string Field, string Message)> faults = [];

    /// <summary>What is wrong; empty when the request can be used.</summary>
    public IReadOnlyList<(string Field, string Message)> Faults => faults;

    /// <summary>The request, or null when something is wrong.</summary>
    public IntakeRequest? Read(IntakeQuestion question)
    {
        var person = ReadPerson(question.Person);
        var set = ReadSet(question.ReferenceSet);
        var lines = ReadLines(question.Lines ?? []);
        return faults.Count == 0 ? new IntakeRequest(person, set!, lines) : null;
    }

    /// <summary>The field of the JSON that a fault of the service is about.</summary>
    public static string FieldOf(LineQuestion line, int index, LineFault fault) => $"lines[{index}]." + fault switch
    {
        LineFault.UnknownFood => "food",
        LineFault.UnknownPortion => "portion",
        LineFault.GramsOutOfBounds => line.Portion is null ? "grams" : "count",
        LineFault.NameOutOfBounds => "unlisted",
        LineFault.ValueOutOfBounds => "magnesiumMgPer100g",
        LineFault.AddedOutOfBounds or LineFault.AddedAboveTotal => "addedMg",
        LineFault.WaterOutOfBounds => "millilitres",
        LineFault.WaterValueOutOfBounds => "water.magnesiumMgPerLitre",
        LineFault.UnknownForm => "form",
        LineFault.PerDayOutOfBounds => "perDay",
        LineFault.NoFormula => "compoundMg",
        _ => line.ElementalMg is not null ? "elementalMg" : line.CompoundMg is not null ? "compoundMg" : "labelMg",
    };

    private Person? ReadPerson(PersonQuestion? person)
    {
        if (person is null || (person.AgeYears is null && person.AgeMonths is null))
        {
            return Fault<Person>("person", Say("Api.Age"));
        }

        if (person.AgeMonths is not null && person.AgeYears is not (null or 0))
        {
            return Fault<Person>("person.ageMonths", Say("Error.YearsAndMonths"));
        }

        if (person.AgeYears is < 0 or > Person.OldestYears || person.AgeMonths is < 0 or > (Person.OldestYears * 12) + 11)
        {
            return Fault<Person>(person.AgeMonths is null ? "person.ageYears" : "person.ageMonths", Say(person.AgeMonths is null ? "Error.Years" : "Error.Months"));
        }

        var state = person.State ?? PhysiologicalState.None;
        return state != PhysiologicalState.None && person.Sex == Sex.Male
            ? Fault<Person>("person.state", Say("Error.StateOfMan"))
            : new Person(person.AgeMonths ?? person.AgeYears!.Value * 12, person.Sex, state);
    }

    private ReferenceSet? ReadSet(string? id) =>
        catalog.SelectableSet(id ?? GuideCatalog.DefaultSetId) ?? Fault<ReferenceSet>("referenceSet", Say("Error.Set"));

    private List<RequestedLine> ReadLines(IReadOnlyList<LineQuestion?> lines)
    {
        if (lines.Count is 0 or > IntakeBounds.MostLines)
        {
            faults.Add(("lines", Say("Api.Lines", IntakeBounds.MostLines)));
            return [];
        }

        return [.. lines.Select((line, i) => line is null ? Fault<RequestedLine>($"lines[{i}]", Say("Api.Line")) : ReadLine(line, $"lines[{i}]")).OfType<RequestedLine>()];
    }

    private RequestedLine? ReadLine(LineQuestion line, string field)
    {
        var kinds = new[] { line.Food is not null, line.Unlisted is not null, line.Water is not null, line.Form is not null };
        if (kinds.Count(k => k) != 1)
        {
            return Fault<RequestedLine>(field, Say("Api.Line"));
        }

        return line switch
        {
            { Food: not null } => ReadFood(line, field),
            { Unlisted: not null } => ReadUnlisted(line, field),
            { Water: not null } => ReadWater(line, field),
            _ => ReadSupplement(line, field),
        };
    }

    private RequestedLine? ReadFood(LineQuestion line, string field)
    {
        if (line is not ({ Grams: not null, Portion: null, Count: null } or { Grams: null, Portion: not null, Count: not null })
            || HasOthers(line with { Food = null, Grams = null, Portion = null, Count = null }))
        {
            return Fault<RequestedLine>(field, Say("Api.FoodLine"));
        }

        return new RequestedLine.Food(line.Food!, line.Grams ?? line.Count!.Value, line.Portion);
    }

    private RequestedLine? ReadUnlisted(LineQuestion line, string field) =>
        line.Grams is null || HasOthers(line with { Unlisted = null, Grams = null, MagnesiumMgPer100g = null, AddedMg = null })
            ? Fault<RequestedLine>(field, Say("Api.UnlistedLine"))
            : new RequestedLine.Unlisted(line.Unlisted!, line.Grams.Value, line.MagnesiumMgPer100g, line.AddedMg);

    private RequestedLine? ReadWater(LineQuestion line, string field) =>
        line.Millilitres is null || HasOthers(line with { Water = null, Millilitres = null })
            ? Fault<RequestedLine>(field, Say("Api.WaterLine"))
            : new RequestedLine.Water(line.Water!.MagnesiumMgPerLitre, line.Millilitres.Value);

    private RequestedLine? ReadSupplement(LineQuestion line, string field)
    {
        var numbers = new[] { line.ElementalMg, line.CompoundMg, line.LabelMg };
        if (numbers.Count(n => n is not null) != 1 || line.PerDay is null
            || HasOthers(line with { Form = null, ElementalMg = null, CompoundMg = null, LabelMg = null, PerDay = null }))
        {
            return Fault<RequestedLine>(field, Say("Api.FormLine"));
        }

        var basis = line.ElementalMg is not null ? LabelBasis.Elemental : line.CompoundMg is not null ? LabelBasis.Compound : LabelBasis.Unknown;
        return new RequestedLine.Supplement(line.Form!, numbers.Single(n => n is not null)!.Value, basis, line.PerDay.Value);
    }

    private static bool HasOthers(LineQuestion rest) => rest != new LineQuestion();

    private T? Fault<T>(string field, string message)
        where T : class
    {
        faults.Add((field, message));
        return null;
    }
}
