using MagnesiumGuide.Domain.Supplements;
using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Services.Interactions;
using MagnesiumGuide.Web.Binding;
using MagnesiumGuide.Web.Days;
using static MagnesiumGuide.Web.Localization.Words;

namespace MagnesiumGuide.Web.Pages.Sheet;

/// <summary>What a sheet for a consult is made of, as it was sent. The server keeps none of it, so every answer holds all of it again.</summary>
public sealed class SheetForm
{
    /// <summary>The question of the client.</summary>
    public const string QuestionField = "vraag";

    /// <summary>The day, as it stands in an address.</summary>
    public const string DayField = "dag";

    /// <summary>Ids of forms to compare.</summary>
    public const string FormField = "vorm";

    /// <summary>Names of medicines, nutrients and conditions.</summary>
    public const string NamesField = "namen";

    /// <summary>Text of a label.</summary>
    public const string LabelField = "etiket";

    /// <summary>Own notes.</summary>
    public const string NotesField = "notities";

    /// <summary>Longest question, in characters.</summary>
    public const int LongestQuestion = 200;

    /// <summary>Longest notes, in characters.</summary>
    public const int LongestNotes = 4000;

    /// <summary>Most forms side by side: as many as fit on paper.</summary>
    public const int MostForms = 4;

    private readonly List<FieldError> errors = [];

    /// <summary>The question of the client.</summary>
    public string Question { get; private init; } = "";

    /// <summary>The day, as it stands in an address, after the question mark.</summary>
    public string Day { get; private init; } = "";

    /// <summary>The forms that were chosen, in the order of the list.</summary>
    public IReadOnlyList<SupplementForm> Forms { get; private init; } = [];

    /// <summary>Names as they were typed.</summary>
    public string Names { get; private init; } = "";

    /// <summary>The text of a label as it was typed.</summary>
    public string Label { get; private init; } = "";

    /// <summary>Own notes as they were typed.</summary>
    public string Notes { get; private init; } = "";

    /// <summary>What is wrong, in the order of the page.</summary>
    public IReadOnlyList<FieldError> Errors => errors;

    /// <summary>A sheet with a day alone, carried in by an address.</summary>
    public static SheetForm OfDay(string? query) => new() { Day = DayQuery.Read(query) is { Lines.Count: > 0 } ? query!.TrimStart('?') : "" };

    /// <summary>A form that could not be read.</summary>
    public static SheetForm Unreadable()
    {
        var form = new SheetForm();
        form.errors.Add(new FieldError(QuestionField, Say("Sheet.Unreadable")));
        return form;
    }

    /// <summary>Reads what was sent.</summary>
    public static SheetForm Read(IFormCollection fields, GuideCatalog catalog)
    {
        var ids = fields[FormField].OfType<string>().ToHashSet(StringComparer.Ordinal);
        var form = new SheetForm
        {
            Question = fields[QuestionField].ToString().Trim(),
            Day = fields[DayField].ToString().Trim().TrimStart('?'),
            Forms = [.. catalog.Forms.Where(f => ids.Contains(f.Id))],
            Label = fields[LabelField].ToString().Trim(),
            Names = fields[NamesField].ToString().Trim(),
            Notes = fields[NotesField].ToString().Trim(),
        };
        form.Check(ids.Count);
        return form;
    }

    /// <summary>Adds what is wrong with the day.</summary>
    public void DayIsWrong() => errors.Insert(Math.Min(errors.Count, errors.FindIndex(e => e.Field is QuestionField) + 1), new FieldError(DayField, Say("Sheet.DayWrong")));

    /// <summary>The message for a field, or null.</summary>
    public FieldError? ErrorOf(string field) => errors.Find(e => string.Equals(e.Field, field, StringComparison.Ordinal));

    private void Check(int chosen)
    {
        (bool IsWrong, string Field, string Message)[] rules =
        [
            (Question.Length > LongestQuestion, QuestionField, Say("Sheet.TooLong", LongestQuestion)),
            (Day.Length > KeptDay.LongestDay, DayField, Say("Sheet.DayWrong")),
            (chosen > Forms.Count, FormField, Say("Sheet.FormUnknown")),
            (Forms.Count > MostForms, FormField, Say("Sheet.TooManyForms", MostForms)),
            (Label.Length > LabelReader.LongestText, LabelField, Say("Sheet.TooLong", LabelReader.LongestText)),
            (Names.Length > InteractionSearch.LongestText, NamesField, Say("Interactions.TooLong", InteractionSearch.LongestText)),
            (InteractionSearch.NamesIn(Names).Count > InteractionSearch.MostNames, NamesField, Say("Interactions.TooMany", InteractionSearch.MostNames)),
            (Notes.Length > LongestNotes, NotesField, Say("Sheet.TooLong", LongestNotes)),
        ];
        errors.AddRange(rules.Where(r => r.IsWrong).Select(r => new FieldError(r.Field, r.Message)));
    }
}
