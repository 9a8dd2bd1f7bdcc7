using System.Globalization;
using System.Text.Json;
using CsvHelper;
using MagnesiumGuide.Web.Tests.Hosting;

namespace MagnesiumGuide.Web.Tests.ExampleDays;

/// <summary>
/// A worked day: what someone ate, and what comes of it, worked out outside this program. The files stand in Data:
/// example_days.csv was given with the assignment, own_days.csv was worked out from the seed data by another program.
/// </summary>
public sealed class ExampleDay
{
    private static readonly Dictionary<string, ExampleDay> Days =
        new[] { "example_days", "own_days" }.SelectMany(file => Read(file).Select(day => ($"{file}: {day["id"]}", day))).ToDictionary(StringComparer.Ordinal);

    private readonly IDictionary<string, string> columns;

    private ExampleDay(IDictionary<string, string> columns) => this.columns = columns;

    public static TheoryData<string> Ids => [.. Days.Keys];

    public bool IsLowerBound => bool.Parse(this["is_lower_bound"]);

    /// <summary>Null: the file does not say.</summary>
    public bool? IsExceeded => this["upper_exceeded"].Length == 0 ? null : bool.Parse(this["upper_exceeded"]);

    public IReadOnlyList<decimal> References => Numbers("reference_mg");

    public IReadOnlyList<decimal> Differences => Numbers("difference_mg");

    /// <summary>Null: the file does not say.</summary>
    public IReadOnlyList<int>? LinesWithoutValue => columns.TryGetValue("lines_without_value", out var text)
        ? [.. text.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse)]
        : null;

    public JsonElement Lines => JsonSerializer.Deserialize<JsonElement>(this["lines"]);

    public string this[string column] => columns.TryGetValue(column, out var text) ? text : "";

    public static ExampleDay ById(string id) => Days[id];

    /// <summary>A number of the file; null where it is blank.</summary>
    public decimal? Number(string column) => this[column].Length == 0 ? null : decimal.Parse(this[column], CultureInfo.InvariantCulture);

    /// <summary>The question to the API.</summary>
    public string ToJson()
    {
        var age = this["age_years"].Length > 0 ? $"\"ageYears\": {this["age_years"]}" : $"\"ageMonths\": {this["age_months"]}";
        var sex = this["sex"].Length > 0 ? $"\"{this["sex"]}\"" : "null";
        return $$"""
            { "person": { {{age}}, "sex": {{sex}}, "state": "{{this["state"]}}" }, "referenceSet": "{{this["reference_set"]}}", "lines": {{this["lines"]}} }
            """;
    }

    /// <summary>The day as an address, by the grammar that is published.</summary>
    public string ToQuery()
    {
        var parts = new List<string> { "v=1" };
        void Add(string name, string value) => parts.Add($"{name}={Uri.EscapeDataString(value)}");
        Add(this["age_years"].Length > 0 ? "leeftijd" : "maanden", this["age_years"].Length > 0 ? this["age_years"] : this["age_months"]);
        Add("geslacht", this["sex"] switch { "female" => "v", "male" => "m", _ => "x" });
        if (this["state"] != "none")
        {
            Add("toestand", this["state"] == "pregnant" ? "zwanger" : "borstvoeding");
        }

        Add("set", this["reference_set"]);
        foreach (var line in Lines.EnumerateArray())
        {
            var (name, value) = InGrammar(line);
            Add(name, value);
        }

        return "?" + string.Join('&', parts);
    }

    private static (string Name, string Value) InGrammar(JsonElement line)
    {
        string Text(string field) => line.TryGetProperty(field, out var value) && value.ValueKind != JsonValueKind.Null ? value.ToString() : "";
        return line switch
        {
            _ when line.TryGetProperty("food", out _) && Text("portion").Length > 0 => ("r", $"{Text("food")}~{Text("count")}~{Text("portion")}"),
            _ when line.TryGetProperty("food", out _) => ("r", $"{Text("food")}~{Text("grams")}~g"),
            _ when line.TryGetProperty("unlisted", out _) => ("r", $"!{Text("unlisted")}~{Text("grams")}~g~{Text("magnesiumMgPer100g")}~{Text("addedMg")}".TrimEnd('~')),
            _ when line.TryGetProperty("water", out var water) => ("w", $"{Text("millilitres")}~{water.GetProperty("magnesiumMgPerLitre")}"),
            _ when Text("compoundMg").Length > 0 => ("s", $"{Text("form")}~{Text("compoundMg")}~v~{Text("perDay")}"),
            _ when Text("elementalMg").Length > 0 => ("s", $"{Text("form")}~{Text("elementalMg")}~m~{Text("perDay")}"),
            _ => ("s", $"{Text("form")}~{Text("labelMg")}~o~{Text("perDay")}"),
        };
    }

    private List<decimal> Numbers(string column) =>
        [.. this[column].Split(';', StringSplitOptions.RemoveEmptyEntries).Select(n => decimal.Parse(n, CultureInfo.InvariantCulture))];

    private static IEnumerable<ExampleDay> Read(string file)
    {
        using var reader = new CsvReader(new StreamReader(Repository.Data(file + ".csv")), CultureInfo.InvariantCulture);
        return [.. reader.GetRecords<dynamic>().Select(row => new ExampleDay(((IDictionary<string, object>)row).ToDictionary(c => c.Key, c => (string)c.Value, StringComparer.Ordinal)))];
    }
}
