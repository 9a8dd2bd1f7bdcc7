using System.Globalization;
using MagnesiumGuide.Web.Binding;
using static MagnesiumGuide.Web.Localization.Words;

namespace MagnesiumGuide.Web.Days;

/// <summary>
/// What was sent to the page of several days: the days on it, in its fields, and which button was pressed. The server keeps
/// none of it, so every answer holds all of it again.
/// </summary>
public sealed class DaysForm
{
    /// <summary>Largest request, in bytes: the days of a full page, and a file that is somewhat too large, to say so and lose nothing.</summary>
    public const int MostBytes = 3 * 1024 * 1024;

    /// <summary>Field with a day; one for each.</summary>
    public const string Day = "dag";

    /// <summary>Field with the name of a day; one for each, in the same order.</summary>
    public const string Name = "naam";

    /// <summary>Field with the file to open.</summary>
    public const string File = "bestand";

    /// <summary>The button that copies a day.</summary>
    public const string CopyDay = "kopieer";

    /// <summary>The button that removes a day.</summary>
    public const string RemoveDay = "weg";

    /// <summary>Button for all else, by its value.</summary>
    public const string Do = "doe";

    /// <summary>Value of the button that opens a file.</summary>
    public const string Open = "open";

    /// <summary>Value of the button that saves a file.</summary>
    public const string Save = "bewaar";

    /// <summary>Id of the list of days, for errors about all of them.</summary>
    public const string List = "dagen";

    private readonly List<FieldError> errors = [];

    /// <summary>The days, with what was asked for done.</summary>
    public List<KeptDay> Days { get; private init; } = [];

    /// <summary>What is wrong.</summary>
    public IReadOnlyList<FieldError> Errors => errors;

    /// <summary>What was done, for the visitor; empty when it shows by itself.</summary>
    public string Status { get; private set; } = "";

    /// <summary>True when the days are wanted as a file.</summary>
    public bool IsSave { get; private set; }

    /// <summary>A form of which nothing could be read.</summary>
    public static DaysForm Unreadable(string message)
    {
        var form = new DaysForm();
        form.errors.Add(new FieldError(File, message));
        return form;
    }

    /// <summary>Reads the form and does what it asks for.</summary>
    public static async Task<DaysForm> ReadAsync(IFormCollection fields, CancellationToken cancellationToken)
    {
        var (days, names) = (fields[Day], fields[Name]);
        var all = days.Select((day, i) => new KeptDay(names.ElementAtOrDefault(i) ?? "", day ?? "")).Where(d => d.Day.Length <= KeptDay.LongestDay).ToList();
        var form = new DaysForm { Days = [.. all.Take(KeptDay.Most).Select((d, i) => d.Tidy(i + 1))] };
        form.CheckCount(days.Count);
        form.Change(fields);
        switch (fields[Do].ToString())
        {
            case Open:
                await form.OpenAsync(fields.Files.GetFile(File), cancellationToken);
                break;
            case Save when form.Days.Count > 0 && form.errors.Count == 0:
                form.IsSave = true;
                break;
        }

        return form;
    }

    private void CheckCount(int sent)
    {
        if (sent > Days.Count)
        {
            errors.Add(new FieldError(List, Say("Days.TooMany", KeptDay.Most)));
        }
    }

    private void Change(IFormCollection fields)
    {
        if (IndexOf(fields[CopyDay]) is { } copied)
        {
            if (Days.Count == KeptDay.Most)
            {
                errors.Add(new FieldError(List, Say("Days.TooMany", KeptDay.Most)));
                return;
            }

            Days.Insert(copied + 1, Days[copied].Copy());
            Status = Say("Days.Copied", Days[copied].Name);
        }

        if (IndexOf(fields[RemoveDay]) is { } removed)
        {
            Status = Say("Days.Removed", Days[removed].Name);
            Days.RemoveAt(removed);
        }
    }

    private int? IndexOf(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < Days.Count ? index : null;

    private async Task OpenAsync(IFormFile? file, CancellationToken cancellationToken)
    {
        var (opened, fault) = file switch
        {
            null => ([], Say("DaysFile.Choose")),
            { Length: > DaysFile.MostBytes } => ([], Say("DaysFile.TooLarge")),
            _ => DaysFile.Read(await BytesAsync(file, cancellationToken)),
        };
        fault ??= Days.Count + opened.Count > KeptDay.Most ? Say("DaysFile.NoRoom", KeptDay.Most, Days.Count, opened.Count) : null;
        if (fault is not null)
        {
            errors.Add(new FieldError(File, fault));
            return;
        }

        Days.AddRange(opened.Select((d, i) => d.Tidy(Days.Count + i + 1)));
        Status = Say(opened.Count == 1 ? "Days.OpenedOne" : "Days.Opened", opened.Count);
    }

    private static async Task<byte[]> BytesAsync(IFormFile file, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, cancellationToken);
        return bytes.ToArray();
    }
}
