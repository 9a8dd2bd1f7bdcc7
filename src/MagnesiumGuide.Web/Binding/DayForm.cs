using System.Globalization;
using static MagnesiumGuide.Web.Localization.Words;

namespace MagnesiumGuide.Web.Binding;

/// <summary>
/// What the entry form asks besides the address itself: changed amounts, a line to remove, a new line, a search. The form is
/// an ordinary GET, so that it works without script; what comes of it is a plain address again.
/// </summary>
public sealed class DayForm
{
    /// <summary>A button that adds one usual portion at once.</summary>
    public const string Chip = "voeg";

    private readonly DayQuery query;
    private readonly List<FieldError> errors = [];
    private readonly HashSet<string> usedUp = new(StringComparer.Ordinal);

    private DayForm(DayQuery query)
    {
        this.query = query;
        Lines = [.. query.Lines];
    }

    /// <summary>What is searched for, as typed.</summary>
    public string Search => this["zoek"];

    /// <summary>True when the form was used: then the answer is a plain address, unless something is wrong or searched for.</summary>
    public bool WasUsed { get; private set; }

    /// <summary>True when there are hits to choose from.</summary>
    public bool IsSearching => Search.Length > 0 && query["kies"].Length + query[Chip].Length == 0;

    /// <summary>A day as the visitor writes it down, to be read.</summary>
    public string Pasted => query["plak"];

    /// <summary>True when there are proposals to look at: nothing enters the day before the visitor has.</summary>
    public bool IsPasting => Pasted.Length > 0 && !query.Others.Keys.Any(IsProposal);

    /// <summary>Parts of a pasted text that were not understood, one a line: they are kept to try again.</summary>
    public string NotUnderstood => string.Join('\n', query.Others.Where(o => o.Key.StartsWith("onbegrepen-", StringComparison.Ordinal)).Select(o => o.Value));

    /// <summary>The lines with all changes in them.</summary>
    public List<DayLine> Lines { get; }

    /// <summary>What is wrong with a new line.</summary>
    public IReadOnlyList<FieldError> Errors => errors;

    /// <summary>Reads the form's part of a query.</summary>
    public static DayForm Read(DayQuery query)
    {
        var form = new DayForm(query);
        form.WasUsed = query.Others.Keys.Any(IsFormField);
        form.ChangeLines();
        form.RemoveLine();
        form.AddChosenFood();
        form.AddChip();
        form.AddProposals();
        form.AddUnlisted();
        form.AddWater();
        form.AddSupplement();
        return form;
    }

    /// <summary>The text of a field of a new line, as typed; empty once the line stands in the day.</summary>
    public string this[string field] => usedUp.Contains(field) ? "" : query[field];

    private static bool IsFormField(string name) =>
        name is "zoek" or "kies" or "doe" or Chip or "plak" or DayFields.Remove or "naam" or "gram" or "ml" or "potmg"
        || name.StartsWith("aantal-", StringComparison.Ordinal);

    private void ChangeLines()
    {
        for (var i = 0; i < Lines.Count; i++)
        {
            Lines[i] = Lines[i] switch
            {
                DayLine.Food food => food with { Count = Changed(DayFields.Amount(i), food.Count), Unit = Changed(DayFields.Unit(i), food.Unit) },
                DayLine.Unlisted own => own with
                {
                    Grams = Changed(DayFields.Amount(i), own.Grams),
                    MgPerHundredGrams = Changed(DayFields.Value(i), own.MgPerHundredGrams),
                    AddedMg = Changed(DayFields.Added(i), own.AddedMg),
                },
                DayLine.Water water => water with { Millilitres = Changed(DayFields.Amount(i), water.Millilitres), MgPerLitre = Changed(DayFields.Value(i), water.MgPerLitre) },
                DayLine.Supplement dose => dose with
                {
                    Milligrams = Changed(DayFields.Amount(i), dose.Milligrams),
                    Basis = Changed(DayFields.Basis(i), dose.Basis),
                    PerDay = Changed(DayFields.PerDay(i), dose.PerDay),
                },
                var other => other,
            };
        }
    }

    private string Changed(string field, string current) => query.Others.GetValueOrDefault(field) ?? current;

    private void RemoveLine()
    {
        if (int.TryParse(query[DayFields.Remove], NumberStyles.None, CultureInfo.InvariantCulture, out var line) && line < Lines.Count)
        {
            Lines.RemoveAt(line);
        }
    }

    private void AddChosenFood()
    {
        var food = query["kies"];
        if (food.Length > 0 && query[Chip].Length == 0)
        {
            var count = query[$"hoeveel-{food}"];
            var unit = query[$"maat-{food}"];
            Lines.Add(new DayLine.Food(food, count.Length == 0 ? "1" : count, unit.Length == 0 ? DayLine.Food.GramUnit : unit));
            usedUp.Add("zoek");
        }
    }

    private void AddChip()
    {
        if (query[Chip].Length > 0)
        {
            Lines.Add(DayLine.Read("r", query[Chip]));
        }
    }

    private static bool IsProposal(string name) => name.StartsWith("voorstel-", StringComparison.Ordinal);

    private void AddProposals() => Lines.AddRange(query.Others
        .Where(o => IsProposal(o.Key) && o.Value.Length > 0)
        .Select(o => DayLine.Read("r", o.Value)));

    private void AddUnlisted()
    {
        var (name, grams) = (query["naam"], query["gram"]);
        if (name.Length + grams.Length + query["mgper100"].Length + query["toegevoegd"].Length == 0)
        {
            return;
        }

        var before = errors.Count;
        Require(name, "naam", "Error.Name");
        RequireNumber(grams, "gram", "Error.Amount");
        AllowNumber("mgper100");
        AllowNumber("toegevoegd");
        AddWhenRight(before, new DayLine.Unlisted(name, grams, query["mgper100"], query["toegevoegd"]), "naam", "gram", "mgper100", "toegevoegd");
    }

    private void AddWater()
    {
        if (query["ml"].Length + query["mgl"].Length == 0)
        {
            return;
        }

        var before = errors.Count;
        RequireNumber(query["ml"], "ml", "Error.Millilitres");
        AllowNumber("mgl");
        AddWhenRight(before, new DayLine.Water(query["ml"], query["mgl"]), "ml", "mgl");
    }

    private void AddSupplement()
    {
        var (form, milligrams) = (query["vorm"], query["potmg"]);
        if (form.Length + milligrams.Length == 0)
        {
            return;
        }

        var perDay = query["stuks"].Length == 0 ? "1" : query["stuks"];
        var before = errors.Count;
        Require(form, "vorm", "Error.Form");
        Require(query["getal"], "getal-m", "Error.Basis");
        RequireNumber(milligrams, "potmg", "Error.Dose");
        RequireNumber(perDay, "stuks", "Error.PerDay");
        AddWhenRight(before, new DayLine.Supplement(form, milligrams, query["getal"], perDay), "vorm", "getal", "potmg", "stuks");
    }

    private void AddWhenRight(int errorsBefore, DayLine line, params ReadOnlySpan<string> fields)
    {
        if (errors.Count > errorsBefore)
        {
            return;
        }

        Lines.Add(line);
        foreach (var field in fields)
        {
            usedUp.Add(field);
        }
    }

    private void Require(string text, string field, string message)
    {
        if (text.Length == 0)
        {
            errors.Add(new FieldError(field, Say(message)));
        }
    }

    private void RequireNumber(string text, string field, string message)
    {
        if (!DecimalText.TryRead(text, out _))
        {
            errors.Add(new FieldError(field, DecimalText.IsDoubtful(text) ? Doubt.Message(text) : Say(message)));
        }
    }

    private void AllowNumber(string field)
    {
        if (query[field].Length > 0)
        {
            RequireNumber(query[field], field, "Error.Value");
        }
    }
}
