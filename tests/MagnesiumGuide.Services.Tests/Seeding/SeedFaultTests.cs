using MagnesiumGuide.Services.Seeding;
using Microsoft.EntityFrameworkCore;

namespace MagnesiumGuide.Services.Tests.Seeding;

/// <summary>All on one database, which stays empty because nothing of a broken copy is ever loaded.</summary>
public sealed class SeedFaultTests(GuideDatabase database) : IClassFixture<GuideDatabase>, IDisposable
{
    private readonly SeedFolder seeds = SeedFolder.Copy();

    public static TheoryData<string, string, string, string> BrokenCopies => new()
    {
        // file, what stands there, what is typed instead, what the report says
        { "modifiers.csv", ",efsa-2010-1807,\"ID 375, 381\",", ",efsa-9999,\"ID 375, 381\",", "source 'efsa-9999' is not known" },
        { "food-values.csv", "\"4028, magnesium per 100 g\"", "", "locator is empty" },
        { "food-values.csv", "boiled/cooked in water, peeled\",17,", "boiled/cooked in water, peeled\",\"12,5\",", "mg_per_100g is '12,5', expected a number" },
        { "food-values.csv", "boiled/cooked in water, peeled\",17,", "boiled/cooked in water, peeled\",17 mg,", "mg_per_100g is '17 mg', expected a number" },
        { "food-values.csv", "boiled/cooked in water, peeled\",17,", "boiled/cooked in water, peeled\",1e3,", "mg_per_100g is '1e3', expected a number" },
        { "food-values.csv", "boiled/cooked in water, peeled\",17,", "boiled/cooked in water, peeled\",-17,", "mg_per_100g is '-17', expected a number" },
        { "food-values.csv", "boiled/cooked in water, peeled\",17,", "boiled/cooked in water, peeled\",,", "mg_per_100g is empty exactly when status is missing" },
        { "food-values.csv", "boiled/cooked in water, peeled\",17,", "boiled/cooked in water, peeled\",170,", "170 mg per 100 g is outside the plausible range of potatoes (4 to 70)" },
        { "food-values.csv", "boiled/cooked in water, peeled\",17,measured,,0", "boiled/cooked in water, peeled\",17,measured,,1", "aardappelen-gekookt has a second preferred value" },
        { "food-values.csv", "boiled/cooked in water, peeled\",17,measured", "boiled/cooked in water, peeled\",17,gemeten", "status is 'gemeten', expected one of Measured" },
        { "food-values.csv", "boiled/cooked in water, peeled\",17,measured", "boiled/cooked in water, peeled\",17,0", "status is '0', expected one of Measured" },
        { "food-values.csv", "aardappelen-gekookt,ciqual-2020,4028", "aardappelen-gekookt,ciqual-2030,4028", "table 'ciqual-2030' is not known" },
        { "foods.csv", "aardappelen-rauw,\"Aard", "aardappelen-gekookt,\"Aard", "aardappelen-gekookt stands here a second time" },
        { "foods.csv", "2,5,0,1,dairy,2575,", "2,5,0,1,milk,2575,", "contains 'milk' is not known" },
        { "foods.csv", "spuds,1,6,1,1,,982,", "spuds,1,6,ja,1,,982,", "vegan is 'ja', expected 0 or 1" },
        { "foods.csv", "spuds,1,6,1,1,,982,", "spuds,1,6,1,0,,982,", "is vegan and not vegetarian" },
        { "foods.csv", "spuds,1,6,1,1,,982,", "spuds,5,6,1,1,,982,", "commonness is 1, 2, 3 or 4" },
        { "portions.csv", "aardappelen-gekookt,3,portie,portion,200,", "aardappelen-gekookt,3,portie,portion,0,", "grams is above 0" },
        { "portions.csv", "aardappelen-gekookt,3,portie,", "aardappelen-gekokt,3,portie,", "food 'aardappelen-gekokt' is not known" },
        { "reference-values.csv", "\nefsa,EFSA,2015,adequateIntake,both,none,,36,120,", "\nefsa,EFSA,2015,adequateIntake,both,none,,35,120,", "overlaps the life stage of line 12" },
        { "reference-values.csv", "\nefsa,EFSA,2015,adequateIntake,both,none,,36,120,", "\nefsa,EFSA,2015,adequateIntake,both,none,,36,36,", "below_months is not above from_months" },
        { "reference-values.csv", "\nefsa,EFSA,2015,adequateIntake,both,none,,36,120,230", "\nefsa,EFSA,2015,adequateIntake,both,none,,36,120,0", "mg_per_day is above 0" },
        { "reference-values.csv", "\nefsa,EFSA,2015,adequateIntake,female,pregnant,", "\nefsa,EFSA,2015,adequateIntake,male,pregnant,", "a row for pregnancy or breastfeeding is female" },
        { "upper-levels.csv", "\nefsa-from-4,3,EFSA,EU,2018,48,", "\nefsa-from-4,3,EFSA,EU,2018,47,", "overlaps the ages of line 3, and both are used" },
        { "forms.csv", ",MgO,60.304,", ",MgO,60.4,", "formula MgO gives 60.304 % magnesium, printed is '60.4'" },
        { "forms.csv", ",MgO,60.304,", ",MgO),60.304,", "'MgO)' has a bracket that was never opened" },
        { "forms.csv", ",MgO,60.304,", ",MgO99999999999,60.304,", "too large" },
        { "absorption.csv", "meals,3,meals,", "meals,0,meals,", "value is above 0" },
        { "absorption.csv", "meals,3,meals,", "meals,3,meals,meals,", "has 9 cells, expected 8" },
        { "form-profiles.csv", "\nhydroxide,58.319,", "\nhydroxide,59.319,", "weighs 58.319 g/mol, printed is '59.319'" },
        { "form-profiles.csv", ",range,23.5,23.5,", ",range,23.5,,", "the numbers do not go with it" },
        { "goal-forms.csv", "\nslaap,oxide,,003,", "\nslaap,oxide,,007,", "article '007' is not known" },
        { "goals.csv", "Magnesium draagt bij tot een vermindering van vermoeidheid en moeheid.", "Magnesium draagt bij tot de vermindering van vermoeidheid en moeheid.", "claim_nl and claim_en are not the wording of the same claims" },
        { "seen-numbers.csv", "Het etiket: 100 %", "Het etiket. 100 %", "text_nl names no one before a colon" },
        { "facts.csv", "\nclaim-fatigue,", "\nclaim-slaap,", "'claim-slaap' is not claim- and the id of an authorised claim" },
        { "sources.csv", "\nefsa-2015,authority,", "\nefsa-2015,autoriteit,", "kind is 'autoriteit', expected one of FoodTable" },
    };

    [Theory]
    [MemberData(nameof(BrokenCopies))]
    public async Task Start_OneBrokenRow_NamesFileAndLineAndLoadsNothing(string file, string old, string typed, string message)
    {
        var line = seeds.Replace(file, old, typed) + old.Count(c => c == '\n');

        var fault = await Refused();

        fault.Faults.Should().Contain(f => f.File == file && f.Line == line && f.Message.Contains(message));
        fault.Message.Should().Contain($"{file}:{line}: ");
        await NothingIsLoaded();
    }

    [Theory]
    [InlineData("absorption.csv", "id,value,unit,", "id,value,", "column unit is missing")]
    [InlineData("absorption.csv", "id,value,unit,", "id,value,unit,eenheid,", "column eenheid is not known")]
    public async Task Start_WrongColumns_NamesTheColumn(string file, string header, string typed, string message)
    {
        seeds.Replace(file, header, typed);

        (await Refused()).Faults.Should().Contain(new SeedFault(file, 1, message));
        await NothingIsLoaded();
    }

    [Fact]
    public async Task Start_FileMissing_NamesTheFile()
    {
        seeds.Delete("absorption.csv");

        (await Refused()).Faults.Should().Contain(new SeedFault("absorption.csv", 0, "the file is missing"));
        await NothingIsLoaded();
    }

    [Theory]
    [InlineData("absorption.csv")]
    [InlineData("food-values-nevo.csv")]
    public async Task Start_FileThatIsNotUtf8_NamesTheFile(string file)
    {
        await File.WriteAllBytesAsync(seeds.PathOf(file), [.. "id\n"u8, 0xE9, (byte)'\n'], TestContext.Current.CancellationToken);

        (await Refused()).Faults.Should().Contain(f => f.File == file && f.Message.Contains("UTF-8"));
        await NothingIsLoaded();
    }

    [Fact]
    public async Task Start_FileWithAByteOrderMarkAndAnEmptyLine_IsReadAndItsLinesAreCountedRight()
    {
        var text = await File.ReadAllTextAsync(seeds.PathOf("modifiers.csv"), TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(
            seeds.PathOf("modifiers.csv"), text.Replace("\nstress,5,stress,", "\n\nstress,5,moeheid,"), System.Text.Encoding.UTF8, TestContext.Current.CancellationToken);

        (await Refused()).Faults.Should().ContainSingle().Which.Line.Should().Be(7);
    }

    [Fact]
    public async Task Start_FaultsInSeveralFiles_ReportsAllOfThemAtOnce()
    {
        seeds.Replace("forms.csv", ",MgC4H4O4,17.314,", ",MgC4H4O4,1.5,");
        seeds.Replace("foods.csv", "2,5,0,1,dairy,2575,", "2,5,0,1,milk,2575,");
        seeds.Replace("modifiers.csv", ",efsa-2010-1807,\"ID 375, 381\",", ",efsa-9999,\"ID 375, 381\",");
        seeds.Replace("food-values.csv", "boiled/cooked in water, peeled\",17,", "boiled/cooked in water, peeled\",\"12,5\",");
        seeds.Replace("food-values-nevo.csv", "mueslibol,nevo-2025,2804,", "mueslibol,nevo-2025,,");
        seeds.Delete("absorption.csv");

        var fault = await Refused();

        fault.Faults.Select(f => f.File).ToHashSet(StringComparer.Ordinal).Should().BeEquivalentTo(
            "absorption.csv", "food-values-nevo.csv", "food-values.csv", "foods.csv", "forms.csv", "modifiers.csv");
        foreach (var one in fault.Faults)
        {
            fault.Message.Should().Contain(one.ToString());
        }

        await NothingIsLoaded();
    }

    [Fact]
    public async Task Start_FaultsRepaired_LoadsEverything()
    {
        seeds.Replace("forms.csv", ",MgO,60.304,", ",MgO,60.4,");
        await Refused();
        seeds.Replace("forms.csv", ",MgO,60.4,", ",MgO,60.304,");
        await using var again = new GuideDatabase();

        await again.StartAsync(seeds.Folder);

        again.Catalog.Form("oxide").Should().NotBeNull();
    }

    public void Dispose() => seeds.Dispose();

    private async Task<SeedFaultException> Refused() =>
        (await FluentActions.Awaiting(() => database.StartAsync(seeds.Folder)).Should().ThrowAsync<SeedFaultException>()).Which;

    private async Task NothingIsLoaded()
    {
        var rows = await database.Read(async d =>
            await d.Sources.CountAsync(TestContext.Current.CancellationToken) + await d.Foods.CountAsync(TestContext.Current.CancellationToken));
        rows.Should().Be(0);
    }
}
