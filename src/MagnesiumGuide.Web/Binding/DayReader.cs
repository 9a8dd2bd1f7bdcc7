using System.Globalization;
using MagnesiumGuide.Domain.People;
using MagnesiumGuide.Domain.References;
using MagnesiumGuide.Domain.Supplements;
using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Services.Intake;
using static MagnesiumGuide.Web.Localization.Words;

namespace MagnesiumGuide.Web.Binding;

/// <summary>Reads the texts of a <see cref="DayQuery"/> into a request, and says beside each field what it could not read.</summary>
public sealed class DayReader(GuideCatalog catalog)
{
    private readonly List<FieldError> errors = [];

    /// <summary>What could not be read, in the order of the page: one thing for each field, which is all that stands beside it.</summary>
    public IReadOnlyList<FieldError> Errors => [.. errors.DistinctBy(e => e.Field, StringComparer.Ordinal)];

    /// <summary>The person, or null when the age is not given or not readable.</summary>
    public Person? ReadPerson(DayQuery query)
    {
        foreach (var name in query.Repeated)
        {
            errors.Add(new FieldError(FieldOf(name), Say("Error.Repeated")));
        }

        if (query.WrittenVersion is not ("" or DayQuery.Version))
        {
            errors.Add(new FieldError("dag", Say("Error.Version")));
        }

        var months = ReadAge(query.Years, query.Months);
        var sex = ReadSex(query.Sex);
        var state = ReadState(query.State);
        if (state != PhysiologicalState.None && sex == Sex.Male)
        {
            errors.Add(new FieldError("toestand", Say("Error.StateOfMan")));
            return null;
        }

        return months is { } age ? new Person(age, sex, state) : null;
    }

    /// <summary>The reference set; the Dutch one when none is chosen.</summary>
    public ReferenceSet ReadSet(DayQuery query)
    {
        if (query.Set.Length > 0 && catalog.SelectableSet(query.Set) is null)
        {
            errors.Add(new FieldError("set", Say("Error.Set")));
        }

        return catalog.SelectableSet(query.Set) ?? catalog.SelectableSet(GuideCatalog.DefaultSetId)!;
    }

    /// <summary>One line, or null when a number in it cannot be read.</summary>
    /// <param name="line">The texts.</param>
    /// <param name="index">Place of the line in the day, for the ids of its fields.</param>
    public RequestedLine? ReadLine(DayLine line, int index)
    {
        var before = errors.Count;
        RequestedLine? read = line switch
        {
            DayLine.Food food => new RequestedLine.Food(
                food.FoodId, Number(food.Count, DayFields.Amount(index), "Error.Amount"),
string.Equals(food.Unit, DayLine.Food.GramUnit, StringComparison.Ordinal) ? null : food.Unit),
            DayLine.Unlisted own => new RequestedLine.Unlisted(
                own.Name, Number(own.Grams, DayFields.Amount(index), "Error.Amount"),
                Optional(own.MgPerHundredGrams, DayFields.Value(index)), Optional(own.AddedMg, DayFields.Added(index))),
            DayLine.Water water => new RequestedLine.Water(
                Optional(water.MgPerLitre, DayFields.Value(index)), Number(water.Millilitres, DayFields.Amount(index), "Error.Millilitres")),
            DayLine.Supplement dose => new RequestedLine.Supplement(
                dose.FormId, Number(dose.Milligrams, DayFields.Amount(index), "Error.Dose"), ReadBasis(dose.Basis, DayFields.Basis(index)),
                Number(dose.PerDay, DayFields.PerDay(index), "Error.PerDay")),
            _ => null,
        };
        return errors.Count == before ? read : null;
    }

    private static string FieldOf(string name) => name switch
    {
        "geslacht" => "geslacht-v",
        "v" => "dag",
        _ => name,
    };

    private int? ReadAge(string years, string months)
    {
        if (years.Length == 0 && months.Length == 0)
        {
            return null;
        }

        if (months.Length > 0 && years is not ("" or "0"))
        {
            errors.Add(new FieldError("maanden", Say("Error.YearsAndMonths")));
            return null;
        }

        return months.Length > 0
            ? WholeNumber(months, (Person.OldestYears * 12) + 11, "maanden", "Error.Months")
            : WholeNumber(years, Person.OldestYears, "leeftijd", "Error.Years") * 12;
    }

    private int? WholeNumber(string text, int most, string field, string message)
    {
        if (text.Length <= 5 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= most)
        {
            return number;
        }

        errors.Add(new FieldError(field, Say(message)));
        return null;
    }

    private Sex? ReadSex(string text)
    {
        if (text is not ("v" or "m" or "x" or ""))
        {
            errors.Add(new FieldError("geslacht-v", Say("Error.Sex")));
        }

        return text switch
        {
            "v" => Sex.Female,
            "m" => Sex.Male,
            _ => null,
        };
    }

    private PhysiologicalState ReadState(string text)
    {
        if (text is not ("zwanger" or "borstvoeding" or ""))
        {
            errors.Add(new FieldError("toestand", Say("Error.State")));
        }

        return text switch
        {
            "zwanger" => PhysiologicalState.Pregnant,
            "borstvoeding" => PhysiologicalState.Lactating,
            _ => PhysiologicalState.None,
        };
    }

    private LabelBasis ReadBasis(string text, string field)
    {
        if (text is not (DayLine.Supplement.CompoundBasis or DayLine.Supplement.ElementalBasis or DayLine.Supplement.UnknownBasis))
        {
            errors.Add(new FieldError(field, Say("Error.Basis")));
        }

        return text switch
        {
            DayLine.Supplement.CompoundBasis => LabelBasis.Compound,
            DayLine.Supplement.ElementalBasis => LabelBasis.Elemental,
            _ => LabelBasis.Unknown,
        };
    }

    private decimal Number(string text, string field, string message)
    {
        if (!DecimalText.TryRead(text, out var value))
        {
            errors.Add(new FieldError(field, DecimalText.IsDoubtful(text) ? Doubt.Message(text) : Say(message)));
        }

        return value;
    }

    private decimal? Optional(string text, string field) =>
        text.Length == 0 ? null : Number(text, field, "Error.Value");
}
