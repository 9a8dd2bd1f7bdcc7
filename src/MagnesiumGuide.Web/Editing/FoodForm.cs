using System.Globalization;
using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Services.Data.Rows;
using MagnesiumGuide.Web.Binding;

namespace MagnesiumGuide.Web.Editing;

/// <summary>A food as the texts of its form, exactly as they were typed.</summary>
public sealed class FoodForm
{
    private const int MostPortions = 60;
    private const int PlacesToAdd = 2;
    private readonly Dictionary<string, string> texts;

    private FoodForm(Dictionary<string, string> texts) => this.texts = texts;

    /// <summary>All fields that hold something, to carry them along.</summary>
    public IEnumerable<KeyValuePair<string, string>> Texts => texts.Where(t => t.Value.Length > 0);

    /// <summary>A form that nothing was typed into.</summary>
    public static FoodForm Empty => new(new(StringComparer.Ordinal) { [FoodFields.Version] = "0", [FoodFields.MaxPortions] = "0", [FoodFields.Commonness] = "3" }) { PortionCount = PlacesToAdd };

    /// <summary>What stands in a field, or nothing.</summary>
    public string this[string field] => texts.GetValueOrDefault(field, "");

    /// <summary>Places of measures in the form: those that are there, and two to add.</summary>
    public int PortionCount { get; private init; }

    /// <summary>True when the box is ticked.</summary>
    public bool Has(string field) => this[field].Length > 0;

    /// <summary>The same form, with what is most likely in the places where a value or a measure can be added.</summary>
    public FoodForm WithLikely(GuideCatalog catalog)
    {
        foreach (var table in catalog.FoodTables.Values.Where(t => !Has(FoodFields.Of(t.Id, FoodFields.Version))))
        {
            texts[FoodFields.Of(table.Id, FoodFields.Source)] = table.SourceId;
        }

        for (var i = 0; i < PortionCount; i++)
        {
            texts.TryAdd(FoodFields.Of(i, FoodFields.Order), Whole(i + 1));
        }

        return this;
    }

    /// <summary>The form as it was sent, without what belongs to the sending.</summary>
    public static FoodForm Of(IFormCollection sent)
    {
        var typed = sent.Where(f => !f.Key.StartsWith('_') && !f.Key.StartsWith(FoodFields.Choice + "/", StringComparison.Ordinal) && !f.Key.StartsWith(FoodFields.Seen + "/", StringComparison.Ordinal))
            .ToDictionary(f => f.Key, f => f.Value.ToString(), StringComparer.Ordinal);
        var count = Enumerable.Range(0, MostPortions).LastOrDefault(i => typed.Keys.Any(k => k.StartsWith(FoodFields.Of(i, ""), StringComparison.Ordinal)), -1) + 1;
        return new FoodForm(typed) { PortionCount = Math.Max(count, PlacesToAdd) };
    }

    /// <summary>The form of a food as it is stored, with what was said of the change so far.</summary>
    public static FoodForm Of(FoodRow food, FoodForm? said = null)
    {
        var stored = new Dictionary<string, string>(StringComparer.Ordinal);
        FillFood(stored, food);
        foreach (var value in food.Values)
        {
            Fill(stored, value);
        }

        var portions = FoodFields.InOrder(food);
        for (var i = 0; i < portions.Count; i++)
        {
            Fill(stored, i, portions[i]);
        }

        foreach (var field in new[] { FoodFields.Reason, FoodFields.ChangeSource, FoodFields.ChangeLocator })
        {
            stored[field] = said?[field] ?? "";
        }

        return new FoodForm(stored) { PortionCount = portions.Count + PlacesToAdd };
    }

    /// <summary>
    /// A number as the reader reads it back: with a comma. Of three decimals the comma could be read as thousands, so a zero
    /// stands before it.
    /// </summary>
    public static string Write(decimal value)
    {
        var text = DecimalText.Write(value).Replace('.', ',');
        return DecimalText.IsDoubtful(text) ? "0" + text : text;
    }

    private static void FillFood(Dictionary<string, string> texts, FoodRow food)
    {
        texts[FoodFields.NameNl] = food.NameNl;
        texts[FoodFields.NameEn] = food.NameEn;
        texts[FoodFields.SearchNl] = food.SearchNl;
        texts[FoodFields.SearchEn] = food.SearchEn;
        texts[FoodFields.Group] = food.GroupId;
        texts[FoodFields.State] = food.State;
        texts[FoodFields.Commonness] = Whole(food.Commonness);
        texts[FoodFields.MaxPortions] = Whole(food.MaxPortions);
        texts[FoodFields.Vegan] = Box(food.IsVegan);
        texts[FoodFields.Vegetarian] = Box(food.IsVegetarian);
        foreach (var allergen in DietaryWords.Read(food.Contains))
        {
            texts[FoodFields.Contains(allergen)] = Box(isOn: true);
        }

        texts[FoodFields.NevoCode] = food.NevoCode;
        texts[FoodFields.NoteNl] = food.NoteNl;
        texts[FoodFields.NoteEn] = food.NoteEn;
        texts[FoodFields.Preferred] = food.Values.FirstOrDefault(v => v is { IsPreferred: true, IsRetired: false })?.TableId ?? "";
        FillCited(texts, part => part, food);
    }

    private static void Fill(Dictionary<string, string> texts, FoodValueRow value)
    {
        string Field(string part) => FoodFields.Of(value.TableId, part);
        texts[Field(FoodFields.Code)] = value.Code;
        texts[Field(FoodFields.TableName)] = value.TableName;
        texts[Field(FoodFields.Magnesium)] = value.Magnesium is { } mg ? Write(mg.Value) : "";
        texts[Field(FoodFields.Status)] = value.Status.ToString();
        texts[Field(FoodFields.Energy)] = value.EnergyKcal is { } kcal ? Whole(kcal) : "";
        texts[Field(FoodFields.Match)] = value.Match.ToString();
        texts[Field(FoodFields.RangeNote)] = value.RangeNote;
        texts[Field(FoodFields.NoteNl)] = value.NoteNl;
        texts[Field(FoodFields.NoteEn)] = value.NoteEn;
        FillCited(texts, Field, value);
    }

    private static void Fill(Dictionary<string, string> texts, int place, PortionRow portion)
    {
        string Field(string part) => FoodFields.Of(place, part);
        texts[Field(FoodFields.Id)] = portion.Id;
        texts[Field(FoodFields.NameNl)] = portion.NameNl;
        texts[Field(FoodFields.NameEn)] = portion.NameEn;
        texts[Field(FoodFields.Grams)] = Write(portion.Grams.Value);
        texts[Field(FoodFields.Order)] = Whole(portion.Order);
        FillCited(texts, Field, portion);
    }

    private static void FillCited(Dictionary<string, string> texts, Func<string, string> field, CitedRow row)
    {
        texts[field(FoodFields.Version)] = Whole(row.Version);
        texts[field(FoodFields.Source)] = row.SourceId;
        texts[field(FoodFields.Locator)] = row.Locator;
        texts[field(FoodFields.Confirmed)] = Box(row.IsConfirmed);
        texts[field(FoodFields.Retired)] = Box(row.IsRetired);
    }

    private static string Box(bool isOn) => isOn ? "1" : "";

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
