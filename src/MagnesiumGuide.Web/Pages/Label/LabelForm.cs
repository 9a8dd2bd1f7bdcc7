using System.Globalization;
using MagnesiumGuide.Domain.Supplements;
using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Services.Intake;
using MagnesiumGuide.Web.Binding;
using static MagnesiumGuide.Web.Localization.Words;

namespace MagnesiumGuide.Web.Pages.Label;

/// <summary>The form of the label reader: one text for each pot, and what the visitor corrects. Empty means "as it was read".</summary>
public sealed class LabelForm
{
    /// <summary>Most pots in one form.</summary>
    public const int MostPots = 6;

    /// <summary>The button that was pressed.</summary>
    public const string Do = "doe";

    /// <summary>One more pot.</summary>
    public const string More = "nog";

    /// <summary>Each label of a text in a pot of its own.</summary>
    public const string Apart = "splits";

    /// <summary>An example to read.</summary>
    public const string Example = "voorbeeld";

    private readonly List<FieldError> errors = [];

    /// <summary>What could not be read, in the order of the page.</summary>
    public IReadOnlyList<FieldError> Errors => errors;

    /// <summary>The pots as they were typed.</summary>
    public List<LabelPot> Pots { get; } = [];

    /// <summary>True when each label in the text of a pot can have a pot of its own.</summary>
    public bool HasRoomFor(LabelPot pot) => Pots.Count - 1 + pot.Labels <= MostPots;

    /// <summary>The form before anything is typed.</summary>
    public static LabelForm Empty()
    {
        var form = new LabelForm();
        form.Pots.Add(new LabelPot(0, "", "", "", "", ""));
        return form;
    }

    /// <summary>The form when what was sent could not be read at all.</summary>
    public static LabelForm Unreadable()
    {
        var form = Empty();
        form.errors.Add(new FieldError("etiket-0", Say("Label.TooLong", LabelReader.LongestText)));
        return form;
    }

    /// <summary>Reads what was sent and works it out.</summary>
    public static LabelForm Read(IFormCollection sent, GuideCatalog catalog)
    {
        var form = new LabelForm();
        var wantsMore = string.Equals(sent[Do].ToString(), More, StringComparison.Ordinal);
        if (int.TryParse(sent[Example], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < LabelExamples.Count)
        {
            form.Pots.Add(new LabelPot(0, LabelExamples.Text(number), "", "", "", ""));
        }
        else
        {
            form.Pots.AddRange(string.Equals(sent[Do].ToString(), Apart, StringComparison.Ordinal) ? SetApart(Sent(sent), catalog) : Sent(sent));
        }

        foreach (var pot in form.Pots)
        {
            form.Work(pot, catalog, wantsMore);
        }

        if (wantsMore && form.Pots.Count < MostPots && form.Errors.Count == 0)
        {
            form.Pots.Add(new LabelPot(form.Pots.Count, "", "", "", "", ""));
        }

        return form;
    }

    /// <summary>The message beside a field, or null.</summary>
    public FieldError? ErrorAt(string field) => errors.Find(e => string.Equals(e.Field, field, StringComparison.Ordinal));

    // A pot that was emptied is gone, but for the first.
    private static IEnumerable<LabelPot> Sent(IFormCollection sent)
    {
        var pots = Enumerable.Range(0, MostPots)
            .Select(i => new LabelPot(i, Field(sent, "etiket", i), Field(sent, "vorm", i), Field(sent, "getal", i), Field(sent, "mg", i), Field(sent, "perdag", i)))
            .Where(p => p.Index == 0 || p.Text.Trim().Length > 0).ToList();
        var kept = pots.Count > 1 ? pots.Where(p => p.Text.Trim().Length > 0).ToList() : pots;
        return (kept.Count == 0 ? pots.Take(1) : kept).Select((p, i) => p with { Index = i });
    }

    // What was corrected was corrected of the text as a whole. A text with more labels than there is room for stays as it was typed.
    private static IEnumerable<LabelPot> SetApart(IEnumerable<LabelPot> sent, GuideCatalog catalog)
    {
        var pots = sent.ToList();
        for (var i = pots.Count - 1; i >= 0; i--)
        {
            if (pots[i].Text.Length <= LabelReader.LongestText && catalog.Labels.Parts(pots[i].Text) is { Count: > 1 } parts && pots.Count + parts.Count - 1 <= MostPots)
            {
                pots.RemoveAt(i);
                pots.InsertRange(i, parts.Select(t => new LabelPot(0, t, "", "", "", "")));
            }
        }

        return pots.Select((p, i) => p with { Index = i });
    }

    private static string Field(IFormCollection sent, string name, int index) => sent[string.Create(CultureInfo.InvariantCulture, $"{name}-{index}")].FirstOrDefault() ?? "";

    private void Work(LabelPot pot, GuideCatalog catalog, bool wantsMore)
    {
        var text = pot.Text.ReplaceLineEndings("\n");
        if (string.IsNullOrWhiteSpace(text))
        {
            if (!wantsMore || Pots.Count == 1)
            {
                errors.Add(new FieldError(pot.FieldOf("etiket"), Say("Label.Empty")));
            }

            return;
        }

        if (text.Length > LabelReader.LongestText)
        {
            errors.Add(new FieldError(pot.FieldOf("etiket"), Say("Label.TooLong", LabelReader.LongestText)));
            return;
        }

        var correction = Correction(pot, catalog);
        pot.Read = catalog.Labels.Read(text);
        pot.Labels = catalog.Labels.Parts(text).Count;
        pot.Reading = correction is null ? pot.Read : catalog.Labels.Correct(pot.Read, correction);
    }

    private LabelCorrection? Correction(LabelPot pot, GuideCatalog catalog)
    {
        var before = errors.Count;
        var form = pot.FormId.Length == 0 ? null : catalog.Form(pot.FormId);
        if (form is null && pot.FormId.Length > 0)
        {
            errors.Add(new FieldError(pot.FieldOf("vorm"), Say("Error.Form")));
        }

        LabelBasis? basis = pot.Basis switch
        {
            "m" => LabelBasis.Elemental,
            "v" => LabelBasis.Compound,
            _ => null,
        };
        var milligrams = Number(pot.Milligrams, pot.FieldOf("mg"), IntakeBounds.MostCompoundMg, "Error.Dose");
        var perDay = Number(pot.PerDay, pot.FieldOf("perdag"), IntakeBounds.MostPerDay, "Error.PerDay");
        return errors.Count == before ? new LabelCorrection(form, milligrams, basis, perDay) : null;
    }

    private decimal? Number(string text, string field, decimal most, string message)
    {
        if (text.Trim().Length == 0)
        {
            return null;
        }

        if (DecimalText.TryRead(text, out var value) && value > 0 && value <= most)
        {
            return value;
        }

        errors.Add(new FieldError(field, DecimalText.IsDoubtful(text) ? Doubt.Message(text) : Say(message)));
        return null;
    }
}
