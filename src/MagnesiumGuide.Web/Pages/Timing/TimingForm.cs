using System.Globalization;
using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Domain.People;
using MagnesiumGuide.Domain.Supplements;
using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Web.Binding;
using static MagnesiumGuide.Web.Localization.Words;
using Fields = MagnesiumGuide.Web.Pages.Timing.TimingFields;

namespace MagnesiumGuide.Web.Pages.Timing;

/// <summary>What was filled in for a timing plan, as it was typed, and what is wrong with it.</summary>
public sealed class TimingForm(GuideCatalog catalog, IFormCollection? fields)
{
    private const int MostTimes = 8;
    private readonly List<FieldError> errors = [];

    /// <summary>What is wrong, in the order of the page.</summary>
    public IReadOnlyList<FieldError> Errors => errors;

    /// <summary>What was typed in a field, or an empty text.</summary>
    public string this[string field] => fields?[field].ToString().Trim() ?? "";

    /// <summary>True when a choice was ticked.</summary>
    public bool Has(string field, string value) => fields?[field].Contains(value, StringComparer.Ordinal) == true;

    /// <summary>The message for a field, or null.</summary>
    public FieldError? ErrorOf(string field) => errors.Find(e => string.Equals(e.Field, field, StringComparison.Ordinal));

    /// <summary>Answers that stop at once, whatever else was filled in or left open.</summary>
    public IEnumerable<DosePlanRefusal> StopsAtOnce()
    {
        if (int.TryParse(this[Fields.Age], NumberStyles.None, CultureInfo.InvariantCulture, out var age) && age < DosePlan.AdultYears)
        {
            yield return new DosePlanRefusal(DosePlanReason.Minor);
        }

        if (Kidney() is KidneyAnswer.Yes or KidneyAnswer.NotKnown)
        {
            yield return new DosePlanRefusal(Kidney() == KidneyAnswer.Yes ? DosePlanReason.KidneyDisease : DosePlanReason.KidneyNotKnown);
        }
    }

    /// <summary>The request, or null when something is wrong.</summary>
    public DosePlanRequest? Read()
    {
        if (fields is null)
        {
            errors.Add(new FieldError(Fields.Age, Say("Timing.Unreadable")));
            return null;
        }

        var age = Age();
        var state = Chosen(Fields.State, State(), "Timing.StateMissing");
        var kidney = Chosen(Fields.Kidney, Kidney(), "Timing.KidneyMissing");
        var conditions = Ticked(Fields.Condition, Fields.Conditions(catalog), "Timing.ConditionMissing");
        var amount = Amount();
        var form = Form();
        var wake = Time(Fields.Wake);
        var bed = Time(Fields.Bed);
        if (wake == bed && ErrorOf(Fields.Wake) is null && ErrorOf(Fields.Bed) is null)
        {
            errors.Add(new FieldError(Fields.Bed, Say("Timing.SameTime")));
        }

        var meals = Times(Fields.Meals, "Timing.MealsWrong");
        var medicines = Ticked(Fields.Medicine, Fields.Medicines(catalog), "Timing.MedicineMissing");
        var with = conditions.Concat(medicines).Select(i => new DosePlanMedicine(i, TimesOf(i))).ToList();
        var request = new DosePlanRequest(age, state, kidney, Has(Fields.Condition, Fields.WarningSigns), amount, form, with, meals, wake, bed);
        if (errors.Count == 0 && meals.FirstOrDefault(m => !request.IsAwakeAt(m), -1) is var outside and >= 0)
        {
            errors.Add(new FieldError(Fields.Meals, Say("Timing.MealOutside", ClockText.Write(outside))));
        }

        return errors.Count == 0 ? request : null;
    }

    private int Age()
    {
        if (!int.TryParse(this[Fields.Age], NumberStyles.None, CultureInfo.InvariantCulture, out var age) || age > Person.OldestYears)
        {
            errors.Add(new FieldError(Fields.Age, Say("Timing.AgeWrong", Person.OldestYears)));
        }

        return age;
    }

    private Milligrams Amount()
    {
        if (!DecimalText.TryRead(this[Fields.Amount], out var mg) || mg <= 0)
        {
            errors.Add(new FieldError(Fields.Amount, Say(DecimalText.IsDoubtful(this[Fields.Amount]) ? "Timing.AmountDoubtful" : "Timing.AmountWrong")));
        }

        return Milligrams.Of(mg);
    }

    private SupplementForm? Form()
    {
        var form = catalog.Form(this[Fields.Form]);
        if (form is null && this[Fields.Form].Length > 0)
        {
            errors.Add(new FieldError(Fields.Form, Say("Timing.FormWrong")));
        }

        return form;
    }

    private int Time(string field)
    {
        if (!ClockText.TryRead(this[field], out var minute))
        {
            errors.Add(new FieldError(field, Say("Timing.TimeWrong")));
        }

        return minute;
    }

    private IReadOnlyList<int> Times(string field, string message)
    {
        if (ClockText.TryReadAll(this[field], MostTimes) is { Count: > 0 } times)
        {
            return times;
        }

        errors.Add(new FieldError(field, Say(message, MostTimes)));
        return [];
    }

    private IReadOnlyList<int> TimesOf(Interaction interaction) =>
        Fields.AsksTimes(interaction) ? Times(Fields.TimesOf(interaction.Id), "Timing.TimesWrong") : [];

    private List<Interaction> Ticked(string field, IEnumerable<Interaction> offered, string missing)
    {
        var values = fields![field].OfType<string>().Where(v => v.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        var none = values.Contains(Fields.None, StringComparer.Ordinal);
        var chosen = offered.Where(i => values.Contains(i.Id, StringComparer.Ordinal)).ToList();
        var known = chosen.Count + (none ? 1 : 0) + (Has(field, Fields.WarningSigns) ? 1 : 0);
        if (values.Count == 0 || known < values.Count || (none && values.Count > 1))
        {
            errors.Add(new FieldError(field, Say(none && values.Count > 1 ? "Timing.NoneAndMore" : missing)));
        }

        return chosen;
    }

    private T Chosen<T>(string field, T? value, string message)
        where T : struct
    {
        if (value is null)
        {
            errors.Add(new FieldError(field, Say(message)));
        }

        return value ?? default;
    }

    private PhysiologicalState? State() => this[Fields.State] switch
    {
        Fields.None => PhysiologicalState.None,
        "zwanger" => PhysiologicalState.Pregnant,
        "borstvoeding" => PhysiologicalState.Lactating,
        _ => null,
    };

    private KidneyAnswer? Kidney() => this[Fields.Kidney] switch
    {
        "nee" => KidneyAnswer.No,
        "ja" => KidneyAnswer.Yes,
        "onbekend" => KidneyAnswer.NotKnown,
        _ => null,
    };
}
