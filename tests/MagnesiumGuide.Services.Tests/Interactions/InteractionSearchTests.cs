using MagnesiumGuide.Services.Interactions;

namespace MagnesiumGuide.Services.Tests.Interactions;

/// <summary>Looking up a medicine as people spell it.</summary>
public sealed class InteractionSearchTests(GuideDatabaseFixture fixture) : IClassFixture<GuideDatabaseFixture>
{
    [Theory]
    [InlineData("doxycycline", "tetracyclines")]
    [InlineData("Doxycycline 100 mg", "tetracyclines")]
    [InlineData("DOXYCICLINE", "tetracyclines")]
    [InlineData("doxicycline", "tetracyclines")]
    [InlineData("doxycyline", "tetracyclines")]
    [InlineData("doxycyclin", "tetracyclines")]
    [InlineData("doxycyklien", "tetracyclines")]
    [InlineData("minocycline", "tetracyclines")]
    [InlineData("minocicline", "tetracyclines")]
    [InlineData("antibiotica", "tetracyclines")]
    [InlineData("antibioticum", "fluoroquinolones")]
    [InlineData("antibiotika", "nitrofurantoin")]
    [InlineData("ciprofloxacine", "fluoroquinolones")]
    [InlineData("ciprofloxacin", "fluoroquinolones")]
    [InlineData("siprofloxacine", "fluoroquinolones")]
    [InlineData("ciprofloxasine", "fluoroquinolones")]
    [InlineData("levofloxasin", "fluoroquinolones")]
    [InlineData("nitrofurantoïne", "nitrofurantoin")]
    [InlineData("nitrofuratoine", "nitrofurantoin")]
    [InlineData("levothyroxine", "levothyroxine")]
    [InlineData("levotyroxine", "levothyroxine")]
    [InlineData("levothyroxin", "levothyroxine")]
    [InlineData("levothiroxine", "levothyroxine")]
    [InlineData("schildklier", "levothyroxine")]
    [InlineData("schildklierhormoon", "levothyroxine")]
    [InlineData("thyroid", "levothyroxine")]
    [InlineData("alendronaat", "bisphosphonates")]
    [InlineData("alendroninezuur", "bisphosphonates")]
    [InlineData("risedronate", "bisphosphonates")]
    [InlineData("bifosfonaten", "bisphosphonates")]
    [InlineData("osteoporose", "bisphosphonates")]
    [InlineData("ijzer", "iron")]
    [InlineData("ijzertabletten", "iron")]
    [InlineData("yzer", "iron")]
    [InlineData("ferrofumaraat", "iron")]
    [InlineData("ferrofumeraat", "iron")]
    [InlineData("iron", "iron")]
    [InlineData("gabapentine", "gabapentin")]
    [InlineData("gabapentin", "gabapentin")]
    [InlineData("gabapantine", "gabapentin")]
    [InlineData("hydroxycloroquine", "hydroxychloroquine")]
    [InlineData("penicilamine", "penicillamine")]
    [InlineData("mycofenolaat", "mycophenolate")]
    [InlineData("mycophenolate mofetil", "mycophenolate")]
    [InlineData("dolutegravir", "integrase-inhibitors")]
    [InlineData("dolutegravier", "integrase-inhibitors")]
    [InlineData("raltegravir", "raltegravir")]
    [InlineData("digoxine", "digoxin")]
    [InlineData("digoxin", "digoxin")]
    [InlineData("digoksine", "digoxin")]
    [InlineData("omeprazol", "ppi")]
    [InlineData("omeprasol", "ppi")]
    [InlineData("pantoprazole", "ppi")]
    [InlineData("pantaprazol", "ppi")]
    [InlineData("maagzuurremmer", "ppi")]
    [InlineData("furosemide", "loop-diuretics")]
    [InlineData("furosamide", "loop-diuretics")]
    [InlineData("plastabletten", "loop-diuretics")]
    [InlineData("plaspil", "k-sparing")]
    [InlineData("hydrochloorthiazide", "thiazides")]
    [InlineData("hydrochlorothiazide", "thiazides")]
    [InlineData("spironolacton", "k-sparing")]
    [InlineData("spironolakton", "k-sparing")]
    [InlineData("rosuvastatine", "other-antacid-list")]
    [InlineData("azitromycine", "other-antacid-list")]
    [InlineData("fenitoine", "other-antacid-list")]
    [InlineData("tacrolimus", "calcineurin")]
    [InlineData("ciclosporine", "calcineurin")]
    [InlineData("cyclosporine", "calcineurin")]
    [InlineData("sotalol", "sotalol")]
    [InlineData("nierziekte", "ci-egfr30")]
    [InlineData("nierinsufficiëntie", "ci-egfr60")]
    [InlineData("kidney disease", "ci-egfr60")]
    [InlineData("AV-blok", "ci-avblock")]
    [InlineData("av blok", "ci-avblock")]
    [InlineData("hartblok", "ci-avblock")]
    [InlineData("myasthenia gravis", "ci-myasthenia")]
    [InlineData("miastenia gravis", "ci-myasthenia")]
    [InlineData("darmafsluiting", "ci-obstruction")]
    [InlineData("ileus", "ci-obstruction")]
    [InlineData("zwanger", "ci-threonate-preg")]
    [InlineData("zink", "zinc")]
    [InlineData("calsium", "calcium")]
    [InlineData("vitamine D", "vit-d")]
    [InlineData("vitamine B6", "vit-b6")]
    [InlineData("koffie", "coffee")]
    [InlineData("de pil", "oestrogens")]
    [InlineData("alkohol", "alcohol")]
    [InlineData("methadon", "qt-drugs")]
    [InlineData("bisacodil", "enteric-coated")]
    [InlineData("amfotericine B", "amphotericin")]
    [InlineData("magnesiumhydroxide", "mg-medicines")]
    [InlineData("magnesium hydroxide", "mg-medicines")]
    public async Task Find_NameAsPeopleSpellIt_FindsTheGroup(string typed, string id)
    {
        var answers = await Find(typed);

        answers.Should().ContainSingle().Which.Found.Select(i => i.Id).Should().Contain(id);
    }

    [Theory]
    [InlineData("doxycicline", "doxycycline")]
    [InlineData("levotyroxine", "levothyroxine")]
    [InlineData("omeprasol", "omeprazol")]
    [InlineData("furosamide", "furosemide")]
    [InlineData("miastenia gravis", "myastenia gravis")]
    public async Task Find_NameWithASlip_SaysWhatIsShown(string typed, string meant) =>
        (await Find(typed)).Should().ContainSingle().Which.Corrected.Should().Be(meant);

    [Theory]
    [InlineData("doxycycline")]
    [InlineData("nierinsufficiëntie")]
    [InlineData("plastablet")]
    public async Task Find_NameWithoutASlip_CorrectsNothing(string typed) =>
        (await Find(typed)).Should().ContainSingle().Which.Corrected.Should().BeNull();

    [Theory]
    [InlineData("ibuprofen")]
    [InlineData("paracetamol")]
    [InlineData("metoprolol")]
    [InlineData("atenolol")]
    [InlineData("bisoprolol")]
    [InlineData("simvastatine")]
    [InlineData("atorvastatine")]
    [InlineData("amoxicilline")]
    [InlineData("clarithromycine")]
    [InlineData("erytromycine")]
    [InlineData("clindamycine")]
    [InlineData("fluconazol")]
    [InlineData("metformine")]
    [InlineData("acenocoumarol")]
    [InlineData("warfarine")]
    [InlineData("losartan")]
    [InlineData("lisinopril")]
    [InlineData("sertraline")]
    [InlineData("citalopram")]
    [InlineData("lithium")]
    [InlineData("morfine")]
    [InlineData("prednison")]
    [InlineData("vitamine C")]
    [InlineData("vitamine K2")]
    [InlineData("sint-janskruid")]
    [InlineData("qqqq")]
    [InlineData("magnesium")]
    [InlineData("x")]
    public async Task Find_NameThatIsNotInTheList_FindsNothing(string typed)
    {
        var answers = await Find(typed);

        answers.Should().ContainSingle().Which.Found.Should().BeEmpty();
        answers[0].Asked.Should().Be(typed);
    }

    [Fact]
    public async Task Find_SeveralNames_AnswersEachInOrder()
    {
        var answers = await Find("doxycycline, ibuprofen\nijzer;  ; Ijzer");

        answers.Select(a => a.Asked).Should().Equal("doxycycline", "ibuprofen", "ijzer");
        answers.Select(a => a.Found.Count > 0).Should().Equal(true, false, true);
    }

    [Fact]
    public async Task Find_TwoNamesWithoutAComma_AnswersBothAndDropsNone()
    {
        var answers = await Find("ik gebruik doxycycline en ibuprofen");

        answers.Should().ContainSingle(a => a.Found.Any(i => i.Id == "tetracyclines"));
        answers.Should().ContainSingle(a => a.Asked == "ibuprofen" && a.Found.Count == 0);
    }

    [Fact]
    public async Task Find_RandomText_NeverFails()
    {
        var random = new Random(20261125);
        string[] parts = ["doxy", "ijzer", " ", ",", "\n", "é", "\ud83c", "(", "%", "vitamine ", "AV-", "blok", "\0", "𝒳", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "B", "6"];
        for (var i = 0; i < 500; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(0, 40)).Select(_ => parts[random.Next(parts.Length)]));

            (await Find(text)).Should().NotBeNull();
        }
    }

    private Task<IReadOnlyList<InteractionAnswer>> Find(string text) =>
        fixture.Database.With<InteractionSearch, IReadOnlyList<InteractionAnswer>>(s => Task.FromResult(s.Find(text)));
}
