using MagnesiumGuide.Browser.Tests.Running;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace MagnesiumGuide.Browser.Tests;

/// <summary>A page that only answers to a form that is sent, and what is filled in on it.</summary>
/// <param name="Address">Where the form stands.</param>
/// <param name="Fields">Names and values in the order in which they are filled in; a box or a choice is ticked.</param>
/// <param name="Answer">An element that only the answer has.</param>
public sealed record SentForm(string Address, (string Name, string Value)[] Fields, string Answer)
{
    private const string Mistake = "#fouten";

    private static readonly (string, string)[] Adult =
    [
        ("leeftijd", "40"), ("toestand", "borstvoeding"), ("nier", "nee"), ("aandoening", "geen"), ("hoeveel", "200"), ("vorm", "citrate"),
        ("op", "7:00"), ("bed", "23:00"), ("maaltijden", "8:00, 12:30, 18:00"),
    ];

    /// <summary>Every page with such a form, answered and refused.</summary>
    public static IReadOnlyList<SentForm> All { get; } =
    [
        new("/wisselwerkingen", [("namen", "doxycycline, levothyroxin, nierziekte, kalium, wxyzzq")], "#gevonden"),
        new("/en/interactions", [("namen", "ciprofloxacin; iron; kidney")], "#gevonden"),
        new("/wisselwerkingen", [("namen", "")], Mistake),
        new("/innameplan", [.. Adult, ("middel", "levothyroxine"), ("tijd-levothyroxine", "7:30")], "#plan-titel"),
        new("/innameplan", [.. Adult, ("hoeveel", "900"), ("middel", "geen")], ".notice.stop"),
        new("/en/timing", [("leeftijd", "15")], ".notice.stop"),
        new("/innameplan", [("leeftijd", "veel"), ("hoeveel", "1.500"), ("op", "25:00")], Mistake),
        new("/overzicht", Sheet, ".sheet .typed"),
        new("/en/sheet", Sheet, ".sheet .typed"),
        new("/overzicht", [("dag", "v=9"), ("namen", new string('x', 3000)), ("notities", new string('y', 4100))], Mistake),
        new("/etiket", [("etiket-0", "Per 2 capsules:\nMagnesium (citraat, oxide) 400 mg (107% RI)\nbevat geen magnesiumstearaat\n2 capsules per dag")], "#uitkomst-0"),
        new("/en/label", [("etiket-0", "Magnesium bisglycinate 1,000 mg providing 180 mg magnesium, 1-2 daily")], "#uitkomst-0"),
        new("/etiket", [("etiket-0", "Magnesiumcomplex (citraat, malaat) 1000 mg")], "#uitkomst-0"),
        new("/etiket", [("etiket-0", "")], Mistake),
    ];

    private static (string, string)[] Sheet =>
    [
        ("vraag", "Krampen in de nacht"), ("dag", Days.Filled[2..]), ("vorm", "oxide"), ("vorm", "citrate"), ("vorm", "marine"), ("vorm", "dimagnesium-malate"),
        ("etiket", "Magnesiumcitraat 1000 mg, 2 tabletten per dag, zonder magnesiumstearaat"), ("namen", "doxycycline, levothyroxin, wxyzzq"), ("notities", "Terug in maart."),
    ];

    /// <summary>Fills the form in and sends it.</summary>
    public async Task SendAsync(Visit visit)
    {
        await visit.Page.GotoAsync(Address);
        await visit.UnfoldAllAsync();
        foreach (var (name, value) in Fields)
        {
            await FillAsync(visit.Page, name, value);
        }

        await visit.Page.Locator("main form:has([name]) .actions .button").First.ClickAsync();
        await Expect(visit.Page.Locator(Answer).First).ToBeAttachedAsync();
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Address} ({string.Join(", ", Fields.Select(f => f.Value.Length > 30 ? f.Value[..30] : f.Value))})";

    private static async Task FillAsync(IPage page, string name, string value)
    {
        var field = page.Locator($"[name='{name}']");
        switch (await field.First.EvaluateAsync<string>("field => field.type"))
        {
            case "checkbox" or "radio":
                await page.Locator($"[name='{name}'][value='{value}']").CheckAsync();
                break;
            case "select-one":
                await field.SelectOptionAsync(value);
                break;
            default:
                await field.FillAsync(value);
                break;
        }
    }
}
