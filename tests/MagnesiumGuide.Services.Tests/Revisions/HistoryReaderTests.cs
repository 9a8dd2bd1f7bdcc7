using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Services.Data.Rows;
using MagnesiumGuide.Services.Editing;
using MagnesiumGuide.Services.Revisions;

namespace MagnesiumGuide.Services.Tests.Revisions;

public sealed class HistoryReaderTests(TemplateDatabase template) : IAsyncLifetime
{
    private readonly GuideDatabase database = template.Copy();

    public async ValueTask InitializeAsync()
    {
        await database.StartAsync(SeedFolder.Shipped);
        await EditAsync("amandelen", 280, "an");
        await EditAsync("banaan", 30, "bo");
        await EditAsync("amandelen", 285, "bo");
    }

    public ValueTask DisposeAsync() => database.DisposeAsync();

    [Fact]
    public async Task List_OfOneFood_HoldsItsChangesTheLastFirst() =>
        (await ListAsync(new HistoryFilter(FoodId: "amandelen"))).Items.Select(e => e.Change.Reason).Should().Equal("amandelen 285", "amandelen 280");

    [Fact]
    public async Task List_ByWhoKindAndTime_HoldsOnlyThose()
    {
        (await ListAsync(new HistoryFilter(Who: "bo"))).Total.Should().Be(2);
        (await ListAsync(new HistoryFilter(Kind: ChangeKind.Undo))).Total.Should().Be(0);
        (await ListAsync(new HistoryFilter(FromUtc: DateTime.UtcNow.AddHours(1)))).Total.Should().Be(0);
        (await ListAsync(new HistoryFilter(FromUtc: DateTime.UtcNow.AddHours(-1), BeforeUtc: DateTime.UtcNow.AddHours(1)))).Total.Should().Be(3);
    }

    [Fact]
    public async Task List_OnAPageThatIsNotThere_HoldsTheNearest() =>
        (await database.With<HistoryReader, Paged<HistoryEntry>>(h => h.ListAsync(new HistoryFilter(), int.MaxValue, TestContext.Current.CancellationToken))).Page.Should().Be(1);

    [Fact]
    public async Task Lines_OfAll_SayOldAndNewTheFirstFirst()
    {
        var lines = await database.With<HistoryReader, List<HistoryLine>>(async h =>
            await h.LinesAsync(new HistoryFilter(), TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken));

        lines.Select(l => l.Row.RowId).Should().Equal("amandelen/usda-sr", "banaan/ciqual-2020", "amandelen/usda-sr");
        var magnesium = lines[2].Row.Fields.Single(f => f.Name == "Magnesium");
        (magnesium.Old!.ToJsonString(), magnesium.New!.ToJsonString()).Should().Be(("280000", "285000"));
    }

    private Task<Paged<HistoryEntry>> ListAsync(HistoryFilter filter) =>
        database.With<HistoryReader, Paged<HistoryEntry>>(h => h.ListAsync(filter, 1, TestContext.Current.CancellationToken));

    private Task<EditResult> EditAsync(string food, int mg, string who) => database.With<FoodEditor, EditResult>(async editor =>
    {
        FoodRow draft = (await editor.FindAsync(food, TestContext.Current.CancellationToken))!;
        draft.Values.Single(v => v.IsPreferred).Magnesium = Milligrams.Of(mg);
        var saved = await editor.SaveAsync(draft, new NewChange(ChangeKind.Edit, who, $"{food} {mg}", "usda-sr", "x"), TestContext.Current.CancellationToken);
        saved.Outcome.Should().Be(EditOutcome.Saved);
        return saved;
    });
}
