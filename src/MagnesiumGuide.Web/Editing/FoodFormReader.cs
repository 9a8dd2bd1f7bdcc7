using System.Text.RegularExpressions;
using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Domain.Foods;
using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Services.Data.Rows;
using MagnesiumGuide.Services.Editing;
using MagnesiumGuide.Services.Intake;
using MagnesiumGuide.Web.Binding;
using MagnesiumGuide.Web.Pages;
using static MagnesiumGuide.Web.Localization.Words;

namespace MagnesiumGuide.Web.Editing;

/// <summary>Reads a food's form into a draft. Only the fields that are named here ever reach a row.</summary>
public sealed partial class FoodFormReader(FoodForm form, GuideCatalog catalog)
{
    private const int MostKcal = 1000;
    private const int MostOrder = 99;
    private const int MostPortionsADay = 50;
    private const int RarestFood = 4;
    private const int LongestId = 60;
    private static readonly string[] TypedOfAValue = [FoodFields.Code, FoodFields.TableName, FoodFields.Magnesium, FoodFields.Energy, FoodFields.Locator, FoodFields.NoteNl, FoodFields.NoteEn];
    private static readonly string[] TypedOfAPortion = [FoodFields.NameNl, FoodFields.NameEn, FoodFields.Grams];
    private readonly FieldReader read = new(form, catalog);

    /// <summary>The word in an address that stands for a food that is not there yet.</summary>
    public const string NewId = "nieuw";

    /// <summary>What is wrong with the form.</summary>
    public IReadOnlyList<FieldError> Errors => read.Errors;

    /// <summary>The draft; not to be used when there are errors.</summary>
    /// <param name="id">The food's id; null for a new one, whose id stands in the form.</param>
    public FoodRow Read(string? id)
    {
        var foodId = id ?? read.OneOf(FoodFields.NewId, text => text is not NewId && text.Length <= LongestId && Slug().IsMatch(text), Say("Edit.Error.Id"));
        var food = new FoodRow
        {
            Id = foodId,
            NameNl = read.Name(FoodFields.NameNl, Say("Edit.Error.NameNl")),
            NameEn = read.Name(FoodFields.NameEn, Say("Edit.Error.NameEn")),
            SearchNl = read.Text(FoodFields.SearchNl, FieldReader.LongestNote),
            SearchEn = read.Text(FoodFields.SearchEn, FieldReader.LongestNote),
            GroupId = read.OneOf(FoodFields.Group, group => catalog.Group(group) is not null, Say("Edit.Error.Group")),
            State = read.OneOf(FoodFields.State, StateNames.All.Contains, Say("Edit.Error.State")),
            Commonness = read.Whole(FoodFields.Commonness, 1, RarestFood),
            MaxPortions = read.Whole(FoodFields.MaxPortions, 0, MostPortionsADay),
            IsVegan = form.Has(FoodFields.Vegan),
            IsVegetarian = form.Has(FoodFields.Vegetarian),
            Contains = string.Join(';', Enum.GetValues<Allergen>().Where(a => form.Has(FoodFields.Contains(a))).Select(a => a.ToString().ToLowerInvariant())),
            NevoCode = read.Text(FoodFields.NevoCode),
            NoteNl = read.Text(FoodFields.NoteNl, FieldReader.LongestNote),
            NoteEn = read.Text(FoodFields.NoteEn, FieldReader.LongestNote),
            SourceId = read.Source(FoodFields.Source),
            Locator = read.Required(FoodFields.Locator, Say("Edit.Error.Locator")),
            IsConfirmed = form.Has(FoodFields.Confirmed),
            IsRetired = form.Has(FoodFields.Retired),
            Version = id is null ? 0 : read.Version(FoodFields.Version),
        };
        food.Portions = [.. Portions(food.Id)];
        food.Values = [.. Values(food.Id)];
        return food;
    }

    /// <summary>What is said of the change: why, and by which source.</summary>
    public (string Reason, string SourceId, string Locator) ReadReason() => (
        read.Required(FoodFields.Reason, Say("Edit.Error.Reason"), FieldReader.LongestNote),
        read.Source(FoodFields.ChangeSource),
        read.Required(FoodFields.ChangeLocator, Say("Edit.Error.Locator")));

    /// <summary>Puts what the rules find beside the fields that it is about.</summary>
    public void Show(IEnumerable<FoodFault> faults, FoodRow draft)
    {
        foreach (var fault in faults)
        {
            var value = draft.Values.FirstOrDefault(v => string.Equals(v.Id, fault.RowId, StringComparison.Ordinal));
            var field = fault.Rule switch
            {
                FoodRule.MissingIsEmpty or FoodRule.TraceAndZeroAreZero => FoodFields.Of(value?.TableId ?? "", FoodFields.Magnesium),
                FoodRule.OnePreferred => FoodFields.Preferred,
                FoodRule.VeganIsVegetarian => FoodFields.Vegetarian,
                _ => FoodFields.Portions,
            };
            read.Fault(field, Say($"Edit.Rule.{fault.Rule}"));
        }
    }

    private IEnumerable<FoodValueRow> Values(string foodId)
    {
        foreach (var table in catalog.FoodTables.Values)
        {
            string Field(string part) => FoodFields.Of(table.Id, part);
            var version = form.Has(Field(FoodFields.Version)) ? read.Version(Field(FoodFields.Version)) : 0;
            if (version == 0 && !TypedOfAValue.Any(part => form[Field(part)].Trim().Length > 0))
            {
                continue;
            }

            yield return new FoodValueRow
            {
                Id = $"{foodId}/{table.Id}",
                FoodId = foodId,
                TableId = table.Id,
                Code = read.Required(Field(FoodFields.Code), Say("Edit.Error.Code")),
                TableName = read.Required(Field(FoodFields.TableName), Say("Edit.Error.TableName")),
                Magnesium = read.OptionalNumber(Field(FoodFields.Magnesium), IntakeBounds.MostMgPerHundredGrams) is { } mg ? Milligrams.Of(mg) : null,
                Status = Status(Field(FoodFields.Status)),
                EnergyKcal = read.OptionalWhole(Field(FoodFields.Energy), 0, MostKcal),
                IsPreferred = string.Equals(form[FoodFields.Preferred], table.Id, StringComparison.Ordinal),
                Match = read.OneOf<TableMatch>(Field(FoodFields.Match), Say("Edit.Error.Match")),
                RangeNote = read.Text(Field(FoodFields.RangeNote), FieldReader.LongestNote),
                NoteNl = read.Text(Field(FoodFields.NoteNl), FieldReader.LongestNote),
                NoteEn = read.Text(Field(FoodFields.NoteEn), FieldReader.LongestNote),
                SourceId = read.Source(Field(FoodFields.Source)),
                Locator = read.Required(Field(FoodFields.Locator), Say("Edit.Error.Locator")),
                IsConfirmed = form.Has(Field(FoodFields.Confirmed)),
                IsRetired = form.Has(Field(FoodFields.Retired)),
                Version = version,
            };
        }
    }

    // What a visitor types is never a value of a table.
    private ValueStatus Status(string field)
    {
        var status = read.OneOf<ValueStatus>(field, Say("Edit.Error.Status"));
        if (status == ValueStatus.Own)
        {
            read.Fault(field, Say("Edit.Error.Status"));
        }

        return status;
    }

    private IEnumerable<PortionRow> Portions(string foodId)
    {
        for (var i = 0; i < form.PortionCount; i++)
        {
            var place = i;
            string Field(string part) => FoodFields.Of(place, part);
            var id = form[Field(FoodFields.Id)];
            if (id.Length == 0 && !TypedOfAPortion.Any(part => form[Field(part)].Trim().Length > 0))
            {
                continue;
            }

            // The Dutch name stands in addresses that people keep: it never changes.
            var name = id.Length > 0 ? id[(id.IndexOf('/', StringComparison.Ordinal) + 1)..] : NewName(Field(FoodFields.NameNl), foodId, place);
            yield return new PortionRow
            {
                Id = id.Length > 0 ? id : $"{foodId}/{name}",
                FoodId = foodId,
                NameNl = name,
                NameEn = read.Name(Field(FoodFields.NameEn), Say("Edit.Error.PortionNameEn")),
                Grams = Grams.Of(read.Number(Field(FoodFields.Grams), IntakeBounds.MostGrams)),
                Order = read.Whole(Field(FoodFields.Order), 1, MostOrder),
                SourceId = read.Source(Field(FoodFields.Source)),
                Locator = read.Required(Field(FoodFields.Locator), Say("Edit.Error.Locator")),
                IsConfirmed = form.Has(Field(FoodFields.Confirmed)),
                IsRetired = form.Has(Field(FoodFields.Retired)),

                // Version 0 is for rows that are new, and this one says that it is not.
                Version = id.Length == 0 ? 0 : read.Version(Field(FoodFields.Version)) is > 0 and var version ? version : -1,
            };
        }
    }

    private string NewName(string field, string foodId, int place)
    {
        var name = read.Name(field, Say("Edit.Error.PortionNameNl"));
        if (!PortionName().IsMatch(name) || name is "g")
        {
            read.Fault(field, Say("Edit.Error.PortionNameNl"));
        }

        bool IsSame(int other) => string.Equals(form[FoodFields.Of(other, FoodFields.Id)], $"{foodId}/{name}", StringComparison.OrdinalIgnoreCase)
            || (other < place && string.Equals(form[FoodFields.Of(other, FoodFields.NameNl)].Trim(), name, StringComparison.OrdinalIgnoreCase));
        if (Enumerable.Range(0, form.PortionCount).Any(other => other != place && IsSame(other)))
        {
            read.Fault(field, Say("Edit.Error.PortionTwice"));
        }

        return name;
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Slug();

    // In an address a tilde stands between food, number and measure.
    [GeneratedRegex("^[^~/&=]{1,40}$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex PortionName();
}
