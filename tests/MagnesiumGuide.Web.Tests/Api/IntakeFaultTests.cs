using System.Net;
using System.Text;
using MagnesiumGuide.Web.Tests.Hosting;

namespace MagnesiumGuide.Web.Tests.Api;

/// <summary>Whatever a program sends: 400 with the field, never a 500 and never a guess.</summary>
public sealed class IntakeFaultTests(GuideApp app)
{
    private const string Address = "/api/v1/intake";
    private const string Adult = """{ "ageYears": 34, "sex": "female", "state": "none" }""";

    /// <summary>One line of a day, and the field of it that is wrong; empty is the line itself.</summary>
    public static TheoryData<string, string> BadLines => new()
    {
        { "{}", "" },
        { "null", "" },
        { """{ "portion": "snee", "count": 1 }""", "" },
        { """{ "food": "amandelen", "grams": 25, "water": { "magnesiumMgPerLitre": 1 }, "millilitres": 5 }""", "" },
        { """{ "food": "amandelen", "grams": 25, "form": "citrate" }""", "" },
        { """{ "food": "amandelen", "unlisted": "x", "grams": 25 }""", "" },
        { """{ "food": "amandelen", "grams": 25, "perDay": 1 }""", "" },
        { """{ "food": "amandelen" }""", "" },
        { """{ "food": "amandelen", "portion": "handje" }""", "" },
        { """{ "food": "amandelen", "count": 1 }""", "" },
        { """{ "food": "amandelen", "portion": "handje", "count": 1, "grams": 25 }""", "" },
        { """{ "food": "amandelen", "portion": "handje", "grams": 25 }""", "" },
        { """{ "food": "bestaat-niet", "grams": 25 }""", ".food" },
        { """{ "food": "", "grams": 25 }""", ".food" },
        { """{ "food": "Amandelen", "grams": 25 }""", ".food" },
        { """{ "food": "amandelen", "portion": "emmer", "count": 1 }""", ".portion" },
        { """{ "food": "amandelen", "portion": "handful", "count": 1 }""", ".portion" },
        { """{ "food": "amandelen", "grams": -25 }""", ".grams" },
        { """{ "food": "amandelen", "grams": 0 }""", ".grams" },
        { """{ "food": "amandelen", "grams": 0.05 }""", ".grams" },
        { """{ "food": "amandelen", "grams": 3000.1 }""", ".grams" },
        { """{ "food": "amandelen", "grams": 1e25 }""", ".grams" },
        { """{ "food": "amandelen", "grams": 79228162514264337593543950335 }""", ".grams" },
        { """{ "food": "amandelen", "grams": 1e300 }""", ".grams" },
        { """{ "food": "amandelen", "grams": "12,5" }""", ".grams" },
        { """{ "food": "amandelen", "grams": "12.5" }""", ".grams" },
        { """{ "food": "amandelen", "grams": true }""", ".grams" },
        { """{ "food": "amandelen", "grams": [25] }""", ".grams" },
        { """{ "food": 5, "grams": 25 }""", ".food" },
        { """{ "food": "amandelen", "portion": "handje", "count": -1 }""", ".count" },
        { """{ "food": "amandelen", "portion": "handje", "count": 0 }""", ".count" },
        { """{ "food": "amandelen", "portion": "handje", "count": 1e28 }""", ".count" },
        { """{ "food": "amandelen", "portion": "handje", "count": 79228162514264337593543950335 }""", ".count" },
        { """{ "food": "amandelen", "portion": "handje", "count": -79228162514264337593543950335 }""", ".count" },
        { """{ "food": "amandelen", "gram": 25 }""", ".gram" },
        { """{ "unlisted": "x" }""", "" },
        { """{ "unlisted": "", "grams": 25 }""", ".unlisted" },
        { """{ "unlisted": "  ", "grams": 25 }""", ".unlisted" },
        { """{ "unlisted": "0123456789012345678901234567890123456789012345678901234567891", "grams": 25 }""", ".unlisted" },
        { """{ "unlisted": "x", "grams": 0 }""", ".grams" },
        { """{ "unlisted": "x", "grams": 25, "magnesiumMgPer100g": -1 }""", ".magnesiumMgPer100g" },
        { """{ "unlisted": "x", "grams": 25, "magnesiumMgPer100g": 1e20, "addedMg": 1 }""", ".magnesiumMgPer100g" },
        { """{ "unlisted": "x", "grams": 25, "magnesiumMgPer100g": 79228162514264337593543950335 }""", ".magnesiumMgPer100g" },
        { """{ "unlisted": "x", "grams": 25, "addedMg": -1 }""", ".addedMg" },
        { """{ "unlisted": "x", "grams": 25, "addedMg": 1e25 }""", ".addedMg" },
        { """{ "unlisted": "x", "grams": 25, "magnesiumMgPer100g": 10, "addedMg": 40 }""", ".addedMg" },
        { """{ "water": {} }""", "" },
        { """{ "water": 5, "millilitres": 500 }""", ".water" },
        { """{ "water": { "magnesiumMgPerLitre": 5 }, "millilitres": 0 }""", ".millilitres" },
        { """{ "water": { "magnesiumMgPerLitre": 5 }, "millilitres": 10001 }""", ".millilitres" },
        { """{ "water": { "magnesiumMgPerLitre": 5 }, "millilitres": 1e28 }""", ".millilitres" },
        { """{ "water": { "magnesiumMgPerLitre": -5 }, "millilitres": 500 }""", ".water.magnesiumMgPerLitre" },
        { """{ "water": { "magnesiumMgPerLitre": 1e28 }, "millilitres": 500 }""", ".water.magnesiumMgPerLitre" },
        { """{ "water": { "magnesiumMgPerLitre": 1e300 }, "millilitres": 500 }""", ".water.magnesiumMgPerLitre" },
        { """{ "form": "citrate", "elementalMg": 100 }""", "" },
        { """{ "form": "citrate", "perDay": 1 }""", "" },
        { """{ "form": "citrate", "elementalMg": 100, "compoundMg": 100, "perDay": 1 }""", "" },
        { """{ "form": "citrate", "elementalMg": 100, "perDay": 1, "grams": 5 }""", "" },
        { """{ "form": "bestaat-niet", "elementalMg": 100, "perDay": 1 }""", ".form" },
        { """{ "form": "unknown", "compoundMg": 100, "perDay": 1 }""", ".compoundMg" },
        { """{ "form": "citrate", "elementalMg": 0, "perDay": 1 }""", ".elementalMg" },
        { """{ "form": "citrate", "compoundMg": 20001, "perDay": 1 }""", ".compoundMg" },
        { """{ "form": "citrate", "labelMg": -1, "perDay": 1 }""", ".labelMg" },
        { """{ "form": "citrate", "labelMg": 79228162514264337593543950335, "perDay": 20 }""", ".labelMg" },
        { """{ "form": "citrate", "elementalMg": 100, "perDay": 0 }""", ".perDay" },
        { """{ "form": "citrate", "elementalMg": 100, "perDay": 21 }""", ".perDay" },
        { """{ "form": "citrate", "elementalMg": 100, "perDay": 1e28 }""", ".perDay" },
    };

    /// <summary>A whole question, and the field that is wrong.</summary>
    public static TheoryData<string, string> BadQuestions => new()
    {
        { "", "" },
        { "null", "" },
        { "[]", "" },
        { "5", "" },
        { "\"dag\"", "" },
        { "{", "" },
        { "geen json", "" },
        { "{}", "person" },
        { "{}", "lines" },
        { """{ "person": {}, "lines": [] }""", "person" },
        { Question(Adult, "[]"), "lines" },
        { $$"""{ "person": {{Adult}} }""", "lines" },
        { $$"""{ "person": {{Adult}}, "lines": null }""", "lines" },
        { $$"""{ "person": {{Adult}}, "lines": {} }""", "lines" },
        { Question(Adult, $"[{string.Join(',', Enumerable.Repeat("""{ "food": "amandelen", "grams": 25 }""", 61))}]"), "lines" },
        { WithPerson("""{ "sex": "female" }"""), "person" },
        { WithPerson("null"), "person" },
        { WithPerson("""{ "ageYears": -1 }"""), "person.ageYears" },
        { WithPerson("""{ "ageYears": 121 }"""), "person.ageYears" },
        { WithPerson("""{ "ageYears": 34.5 }"""), "person.ageYears" },
        { WithPerson("""{ "ageYears": "34" }"""), "person.ageYears" },
        { WithPerson("""{ "ageYears": 99999999999 }"""), "person.ageYears" },
        { WithPerson("""{ "ageYears": 2147483647 }"""), "person.ageYears" },
        { WithPerson("""{ "ageMonths": -1 }"""), "person.ageMonths" },
        { WithPerson("""{ "ageMonths": 1452 }"""), "person.ageMonths" },
        { WithPerson("""{ "ageYears": 34, "ageMonths": 5 }"""), "person.ageMonths" },
        { WithPerson("""{ "ageYears": 34, "sex": "male", "state": "pregnant" }"""), "person.state" },
        { WithPerson("""{ "ageYears": 34, "sex": "male", "state": "lactating" }"""), "person.state" },
        { WithPerson("""{ "ageYears": 34, "sex": 1 }"""), "person.sex" },
        { WithPerson("""{ "ageYears": 34, "sex": "vrouw" }"""), "person.sex" },
        { WithPerson("""{ "ageYears": 34, "state": 0 }"""), "person.state" },
        { WithPerson("""{ "ageYears": 34, "naam": "x" }"""), "person.naam" },
        { WithPerson("""{ "ageYears": 34, "ageYears": 35 }"""), "person.ageYears" },
        { $$"""{ "person": {{Adult}}, "referenceSet": "onbekend", "lines": [ { "food": "amandelen", "grams": 25 } ] }""", "referenceSet" },
        { $$"""{ "person": {{Adult}}, "referenceSet": 1, "lines": [ { "food": "amandelen", "grams": 25 } ] }""", "referenceSet" },
        { $$"""{ "person": {{Adult}}, "onbekend": 1, "lines": [ { "food": "amandelen", "grams": 25 } ] }""", "onbekend" },
        { $$"""{ "Person": {{Adult}}, "lines": [ { "food": "amandelen", "grams": 25 } ], "lines": [] }""", "lines" },
    };

    [Theory]
    [MemberData(nameof(BadLines))]
    public async Task PostIntake_BadLine_NamesTheFieldOfThatLine(string line, string field)
    {
        using var response = await Json.SendAsync(app.Client, Address, Encoding.UTF8.GetBytes(Question(Adult, $$"""[ { "food": "amandelen", "grams": 25 }, {{line}} ]""")));

        await response.ShouldBeFaultAsync("lines[1]" + field);
    }

    [Theory]
    [MemberData(nameof(BadQuestions))]
    public async Task PostIntake_BadQuestion_NamesTheField(string body, string field)
    {
        using var response = await Json.SendAsync(app.Client, Address, Encoding.UTF8.GetBytes(body));

        await response.ShouldBeFaultAsync(field);
    }

    [Theory]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("-Infinity")]
    [InlineData("012")]
    [InlineData("+5")]
    [InlineData("12,5")]
    [InlineData("0x10")]
    public async Task PostIntake_WhatIsNoJsonNumber_IsRefused(string number)
    {
        using var response = await Json.SendAsync(app.Client, Address, Encoding.UTF8.GetBytes(Question(Adult, $$"""[ { "food": "amandelen", "grams": {{number}} } ]""")));

        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        response.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
    }

    [Theory]
    [InlineData(5_000)]
    [InlineData(100_000)]
    public async Task PostIntake_DeepNesting_IsRefused(int depth)
    {
        var body = new string('[', depth) + new string(']', depth);
        using var response = await Json.SendAsync(app.Client, Address, Encoding.UTF8.GetBytes($$"""{ "person": {{Adult}}, "lines": {{body}} }"""));

        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        response.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
    }

    [Theory]
    [InlineData("FF")]
    [InlineData("C328")]
    [InlineData("EDA080")]
    [InlineData("00")]
    public async Task PostIntake_BrokenUtf8_IsRefused(string bytes)
    {
        byte[] body = [.. "{ \"person\": { \"ageYears\": 34 }, \"lines\": [ { \"unlisted\": \"x"u8, .. Convert.FromHexString(bytes), .. "\", \"grams\": 25 } ] }"u8];
        using var response = await Json.SendAsync(app.Client, Address, body);

        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        response.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
    }

    [Theory]
    [InlineData("\\ud800")]
    [InlineData("\\udc00x")]
    public async Task PostIntake_HalfASurrogatePair_IsRefused(string text)
    {
        using var response = await Json.SendAsync(app.Client, Address, Encoding.UTF8.GetBytes(Question(Adult, $$"""[ { "unlisted": "{{text}}", "grams": 25 } ]""")));

        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/xml")]
    [InlineData("multipart/form-data; boundary=x")]
    public async Task PostIntake_WhatIsNotJson_Is415(string contentType)
    {
        using var response = await Json.SendAsync(app.Client, Address, Encoding.UTF8.GetBytes(Question(Adult, """[ { "food": "amandelen", "grams": 25 } ]""")), contentType);

        response.StatusCode.Should().Be(HttpStatusCode.UnsupportedMediaType);
        response.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
    }

    [Fact]
    public async Task PostIntake_TooLarge_IsRefused()
    {
        using var response = await Json.SendAsync(app.Client, Address, Encoding.UTF8.GetBytes(Question(Adult, $$"""[ { "unlisted": "{{new string('x', 1_000_000)}}", "grams": 25 } ]""")));

        ((int)response.StatusCode).Should().BeInRange(400, 499);
        response.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
    }

    [Fact]
    public async Task PostIntake_SeveralFaults_NamesThemAll()
    {
        var (_, problem) = await Json.PostAsync(app.Client, Address, """{ "person": { "ageYears": 200 }, "referenceSet": "x", "lines": [ {}, { "food": "amandelen" } ] }""");

        problem.GetProperty("errors").Names().Should().BeEquivalentTo("person.ageYears", "referenceSet", "lines[0]", "lines[1]");
    }

    [Theory]
    [InlineData("0.1")]
    [InlineData("0.0000000000000000000000000001")]
    [InlineData("1e-28")]
    public async Task PostIntake_TinyNumbers_AreNeverAServerFault(string number)
    {
        foreach (var line in new[]
        {
            $$"""{ "food": "amandelen", "portion": "handje", "count": {{number}} }""",
            $$"""{ "unlisted": "x", "grams": 1, "magnesiumMgPer100g": {{number}}, "addedMg": {{number}} }""",
            $$"""{ "water": { "magnesiumMgPerLitre": {{number}} }, "millilitres": {{number}} }""",
            $$"""{ "form": "citrate", "labelMg": {{number}}, "perDay": {{number}} }""",
        })
        {
            using var response = await Json.SendAsync(app.Client, Address, Encoding.UTF8.GetBytes(Question(Adult, $"[ {line} ]")));

            ((int)response.StatusCode).Should().BeOneOf([200, 400], line);
        }
    }

    private static string Question(string person, string lines) => $$"""{ "person": {{person}}, "referenceSet": "gezondheidsraad", "lines": {{lines}} }""";

    private static string WithPerson(string person) => Question(person, """[ { "food": "amandelen", "grams": 25 } ]""");
}
