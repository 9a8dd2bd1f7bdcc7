using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Domain.Foods;
using MagnesiumGuide.Services.Data.Rows;
using MagnesiumGuide.Services.Editing;
using MagnesiumGuide.Services.Revisions;
using Microsoft.EntityFrameworkCore;

namespace MagnesiumGuide.Services.Tests.Editing;

public sealed class FoodEditorTests(TemplateDatabase template) : IAsyncLifetime
{
    private const string Almonds = "amandelen";
    private static readonly NewChange Said = new(ChangeKind.Edit, "an", "Nieuwe analyse", "usda-sr", "NDB 12061");
    private readonly GuideDatabase database = template.Copy();

    public async ValueTask InitializeAsync() => await database.StartAsync(SeedFolder.Shipped);

    public ValueTask DisposeAsync() => database.DisposeAsync();

    [Fact]
    public async Task Save_AChangedValue_ChangesThatRowAndNoOther()
    {
        var draft = await DraftAsync();
        Value(draft).Magnesium = Milligrams.Of(280);

        var result = await SaveAsync(draft);

        result.Outcome.Should().Be(EditOutcome.Saved);
        var after = await DraftAsync();
        Value(after).Should().BeEquivalentTo(new { Magnesium = Milligrams.Of(280), IsChangedByHand = true, Version = 2 }, o => o.ComparingByValue<Milligrams>());
        after.Values.Where(v => v.TableId != "usda-sr").Should().OnlyContain(v => !v.IsChangedByHand && v.Version == 1);
        after.Should().BeEquivalentTo(new { IsChangedByHand = false, Version = 1 });
        (await RevisionsAsync()).Should().ContainSingle().Which.RowId.Should().Be("amandelen/usda-sr");
    }

    [Fact]
    public async Task Save_NothingChanged_LeavesNoTrace()
    {
        (await SaveAsync(await DraftAsync())).Outcome.Should().Be(EditOutcome.Untouched);

        (await RevisionsAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task Save_AfterSomeoneElse_IsAConflictThatSaysWhoChangedWhat()
    {
        var mine = await DraftAsync();
        var theirs = await DraftAsync();
        (Value(theirs).Magnesium, Value(theirs).Locator) = (Milligrams.Of(280), "blz. 3");
        await SaveAsync(theirs);
        Value(mine).Magnesium = Milligrams.Of(250);

        var result = await SaveAsync(mine);

        result.Outcome.Should().Be(EditOutcome.Conflict);
        result.Meanwhile.Should().ContainSingle().Which.Who.Should().Be("an");
        var fields = result.Differences.Should().ContainSingle().Subject.Fields;
        fields.Should().HaveCount(2);
        fields.Single(f => f.Name == "Magnesium").Should().BeEquivalentTo(new { IsOnlyTheirs = false });
        fields.Single(f => f.Name == "Locator").IsOnlyTheirs.Should().BeTrue("I did not touch it");
        Value(await DraftAsync()).Magnesium.Should().Be(Milligrams.Of(280));
    }

    [Fact]
    public async Task Merge_TheirLocatorAndMyValue_MayBeSaved()
    {
        var mine = await DraftAsync();
        var theirs = await DraftAsync();
        (Value(theirs).Magnesium, Value(theirs).Locator) = (Milligrams.Of(280), "blz. 3");
        await SaveAsync(theirs);
        Value(mine).Magnesium = Milligrams.Of(250);

        var merged = await database.With<FoodEditor, FoodRow?>(e => e.MergeAsync(
            mine, new HashSet<(string, string, string)> { ("FoodValues", "amandelen/usda-sr", "Locator") },
            new Dictionary<(string, string), int> { [("FoodValues", "amandelen/usda-sr")] = 2 }, TestContext.Current.CancellationToken));

        (await SaveAsync(merged!)).Outcome.Should().Be(EditOutcome.Saved);
        Value(await DraftAsync()).Should().BeEquivalentTo(new { Magnesium = Milligrams.Of(250), Locator = "blz. 3" }, o => o.ComparingByValue<Milligrams>());
    }

    [Fact]
    public async Task Merge_ChosenBetweenOlderVersions_IsAConflictAgain()
    {
        var mine = await DraftAsync();
        Value(mine).Magnesium = Milligrams.Of(250);
        foreach (var mg in new[] { 280, 281 })
        {
            var theirs = await DraftAsync();
            Value(theirs).Magnesium = Milligrams.Of(mg);
            await SaveAsync(theirs);
        }

        var merged = await database.With<FoodEditor, FoodRow?>(e => e.MergeAsync(
            mine, new HashSet<(string, string, string)>(), new Dictionary<(string, string), int> { [("FoodValues", "amandelen/usda-sr")] = 2 }, TestContext.Current.CancellationToken));

        (await SaveAsync(merged!)).Outcome.Should().Be(EditOutcome.Conflict);
    }

    [Fact]
    public async Task Save_AnOldFormThatNothingWasTypedInto_ChangesNothing()
    {
        var old = await DraftAsync();
        var theirs = await DraftAsync();
        Value(theirs).Magnesium = Milligrams.Of(280);
        await SaveAsync(theirs);

        (await SaveAsync(old)).Outcome.Should().Be(EditOutcome.Untouched);

        Value(await DraftAsync()).Magnesium.Should().Be(Milligrams.Of(280));
    }

    [Fact]
    public async Task Save_TwoAtOnce_OneIsSavedAndTheOtherIsToldSo()
    {
        var drafts = new List<FoodRow>();
        for (var i = 0; i < 6; i++)
        {
            var draft = await DraftAsync();
            Value(draft).Magnesium = Milligrams.Of(281 + i);
            drafts.Add(draft);
        }

        var results = await Task.WhenAll(drafts.Select(d => Task.Run(() => SaveAsync(d))));

        results.Select(r => r.Outcome).Should().OnlyContain(o => o == EditOutcome.Saved || o == EditOutcome.Conflict);
        results.Count(r => r.Outcome == EditOutcome.Saved).Should().Be(1);
        (await RevisionsAsync()).Should().ContainSingle();
    }

    [Fact]
    public async Task Save_AFlagInAnotherOrder_ChangesNothing()
    {
        var draft = await database.With<FoodEditor, FoodRow?>(e => e.FindAsync("mueslireep", TestContext.Current.CancellationToken));
        draft!.Contains.Should().Contain(";");
        draft.Contains = string.Join(';', draft.Contains.Split(';').Reverse());

        (await SaveAsync(draft)).Outcome.Should().Be(EditOutcome.Untouched);
    }

    public static TheoryData<string, FoodRule> BrokenRules => new()
    {
        { "empty", FoodRule.MissingIsEmpty }, { "missing with a number", FoodRule.MissingIsEmpty }, { "trace of 3", FoodRule.TraceAndZeroAreZero },
        { "no preferred", FoodRule.OnePreferred }, { "two preferred", FoodRule.OnePreferred }, { "preferred retired", FoodRule.OnePreferred },
        { "no measure", FoodRule.HasPortion }, { "vegan with meat", FoodRule.VeganIsVegetarian },
    };

    [Theory]
    [MemberData(nameof(BrokenRules))]
    public async Task Save_ABrokenRule_IsRefused(string how, FoodRule rule)
    {
        var draft = await DraftAsync();
        var value = Value(draft);
        switch (how)
        {
            case "empty": value.Magnesium = null; break;
            case "missing with a number": value.Status = ValueStatus.Missing; break;
            case "trace of 3": (value.Status, value.Magnesium) = (ValueStatus.Trace, Milligrams.Of(3)); break;
            case "no preferred": value.IsPreferred = false; break;
            case "two preferred": draft.Values.First(v => !v.IsPreferred).IsPreferred = true; break;
            case "preferred retired": value.IsRetired = true; break;
            case "no measure": draft.Portions.ToList().ForEach(p => p.IsRetired = true); break;
            default: (draft.IsVegan, draft.IsVegetarian) = (true, false); break;
        }

        var result = await SaveAsync(draft);

        result.Outcome.Should().Be(EditOutcome.Faulty);
        result.Faults.Select(f => f.Rule).Should().Equal(rule);
        (await RevisionsAsync()).Should().BeEmpty();
    }

    [Theory]
    [InlineData(ValueStatus.Missing)]
    [InlineData(ValueStatus.Trace)]
    [InlineData(ValueStatus.BelowLimit)]
    [InlineData(ValueStatus.LogicalZero)]
    public async Task Save_AStatus_IsKeptAsItIs(ValueStatus status)
    {
        var draft = await DraftAsync();
        (Value(draft).Status, Value(draft).Magnesium) = (status, status == ValueStatus.Missing ? null : Milligrams.Zero);

        (await SaveAsync(draft)).Outcome.Should().Be(EditOutcome.Saved);

        Value(await DraftAsync()).Should().BeEquivalentTo(new { Status = status, Magnesium = status == ValueStatus.Missing ? null : (Milligrams?)Milligrams.Zero }, o => o.ComparingByValue<Milligrams>());
    }

    [Fact]
    public async Task Undo_OfAPreferenceWhoseOtherRowChangedSince_LeavesTheFoodWithOnePreferredValue()
    {
        var first = await DraftAsync();
        var other = first.Values.First(v => v.TableId != "usda-sr");
        (Value(first).IsPreferred, other.IsPreferred) = (false, true);
        var change = (await SaveAsync(first)).Change!;
        var second = await DraftAsync();
        Value(second).Magnesium = Milligrams.Of(280);
        await SaveAsync(second);

        var report = await database.With<ChangeWriter, UndoReport>(w => w.UndoAsync(change.Id, "an", "Vergissing", TestContext.Current.CancellationToken));

        (await DraftAsync()).Values.Count(v => v.IsPreferred).Should().Be(1);
        report.Kept.Should().BeEquivalentTo("FoodValues/amandelen/usda-sr", $"FoodValues/{other.Id}");
    }

    [Fact]
    public async Task Check_AValueFarAboveItsGroup_WarnsAndSaysWhatTheUsualMeasureDoes()
    {
        var draft = await DraftAsync();
        Value(draft).Magnesium = Milligrams.Of(2700);
        var edit = await database.With<FoodEditor, EditResult>(e => e.PreviewAsync(draft, TestContext.Current.CancellationToken));

        var check = await database.With<FoodChecks, FoodCheck>(c => c.OfAsync(edit, TestContext.Current.CancellationToken));

        edit.Outcome.Should().Be(EditOutcome.Ready, "a warning never blocks");
        check.OutOfRange.Should().ContainSingle().Which.Should().BeEquivalentTo(new { TableId = "usda-sr", Low = Milligrams.Of(15), High = Milligrams.Of(780) }, o => o.ComparingByValue<Milligrams>());
        check.UsualPortion.Should().BeEquivalentTo(new { Before = Milligrams.Of(67.5m), After = Milligrams.Of(675) }, o => o.ComparingByValue<Milligrams>());

        // 10 g of almonds in the ordinary day, 15 g in the overnight oats.
        check.Days.Select(d => (d.Name.Nl, d.After)).Should().Contain(("Gewone Nederlandse dag, vrouw van 34", Milligrams.Of(270)));
        check.Meals.Select(m => (m.Before, m.After)).Should().Contain((Milligrams.Of(40.5m), Milligrams.Of(405)));
    }

    [Fact]
    public async Task Check_AMeasureTakenOutOfUse_SaysWhichDayNoLongerCounts()
    {
        var draft = (await database.With<FoodEditor, FoodRow?>(e => e.FindAsync("cake", TestContext.Current.CancellationToken)))!;
        draft.Portions.Single(p => p.NameNl == "plak").IsRetired = true;
        draft.Portions.Add(new PortionRow { Id = "cake/punt", FoodId = "cake", NameNl = "punt", NameEn = "wedge", Order = 1, Grams = Grams.Of(50), SourceId = "guide-editorial", Locator = "x" });
        var edit = await database.With<FoodEditor, EditResult>(e => e.PreviewAsync(draft, TestContext.Current.CancellationToken));

        var check = await database.With<FoodChecks, FoodCheck>(c => c.OfAsync(edit, TestContext.Current.CancellationToken));

        check.Days.Should().Contain(d => d.Name.Nl.StartsWith("Gewone Nederlandse dag") && d.Before != null && d.After == null);
    }

    private Task<EditResult> SaveAsync(FoodRow draft) => database.With<FoodEditor, EditResult>(e => e.SaveAsync(draft, Said, TestContext.Current.CancellationToken));

    private async Task<FoodRow> DraftAsync() => (await database.With<FoodEditor, FoodRow?>(e => e.FindAsync(Almonds, TestContext.Current.CancellationToken)))!;

    private static FoodValueRow Value(FoodRow food) => food.Values.Single(v => v.TableId == "usda-sr");

    private Task<List<RevisionRow>> RevisionsAsync() => database.Read(d => d.Revisions.AsNoTracking().ToListAsync(TestContext.Current.CancellationToken));
}
