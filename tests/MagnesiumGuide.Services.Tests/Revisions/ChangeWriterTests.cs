using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Services.Data;
using MagnesiumGuide.Services.Data.Rows;
using MagnesiumGuide.Services.Foods;
using MagnesiumGuide.Services.Revisions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace MagnesiumGuide.Services.Tests.Revisions;

public sealed class ChangeWriterTests(TemplateDatabase template) : IAsyncLifetime
{
    private const string ValueId = "amandelen/usda-sr";
    private static readonly NewChange Edit = new(ChangeKind.Edit, "an", "Nieuwe analyse", "usda-sr", "NDB 12061");

    private readonly GuideDatabase database = template.Copy();
    private ServiceProvider services = null!;

    public async ValueTask InitializeAsync()
    {
        services = database.Build();
        await services.StartGuideAsync(database.ConnectionString, SeedFolder.Shipped, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await database.DisposeAsync();
    }

    [Fact]
    public async Task Save_AChangedValue_IsShownAtOnceAndRemembersTheOldOne()
    {
        var before = await MagnesiumAsync();

        var change = await SetAsync(Milligrams.Of(123.4m));

        (await MagnesiumAsync()).Should().Be(Milligrams.Of(123.4m));
        var revision = (await RevisionsAsync(change!.Value)).Should().ContainSingle().Subject;
        revision.Fields.Should().Contain($"\"Magnesium\":[{before.Micrograms},123400]");
        revision.FoodId.Should().Be("amandelen");
    }

    [Fact]
    public async Task Save_NothingChanged_LeavesNoTrace() => (await SetAsync(await MagnesiumAsync())).Should().BeNull();

    [Fact]
    public async Task Undo_AChange_IsAChangeOfItsOwnAndBringsTheOldValueBack()
    {
        var before = await MagnesiumAsync();
        var change = await SetAsync(Milligrams.Of(1m));

        var report = await UndoAsync(change!.Value);

        report.Should().BeEquivalentTo(new { Undone = 1, Kept = Array.Empty<string>() });
        (await MagnesiumAsync()).Should().Be(before);
        (await RevisionsAsync(report.ChangeId!.Value)).Should().ContainSingle();
        (await RevisionsAsync(change.Value)).Should().ContainSingle("history is only ever added to");
    }

    [Fact]
    public async Task Undo_AChangeThatWasEditedSince_KeepsTheLaterValueAndNamesIt()
    {
        var change = await SetAsync(Milligrams.Of(1m));
        await SetAsync(Milligrams.Of(2m));

        var report = await UndoAsync(change!.Value);

        report.Should().BeEquivalentTo(new { ChangeId = (long?)null, Undone = 0, Kept = new[] { $"FoodValues/{ValueId}" } });
        (await MagnesiumAsync()).Should().Be(Milligrams.Of(2m));
    }

    [Fact]
    public async Task Undo_AnUndo_BringsTheChangeBack()
    {
        var change = await SetAsync(Milligrams.Of(1m));
        var undo = await UndoAsync(change!.Value);

        await UndoAsync(undo.ChangeId!.Value);

        (await MagnesiumAsync()).Should().Be(Milligrams.Of(1m));
    }

    [Fact]
    public async Task History_Rewritten_IsRefused()
    {
        await SetAsync(Milligrams.Of(1m));

        var rewrite = () => Ask<GuideDbContext, int>(async d =>
        {
            (await d.Changes.FirstAsync(TestContext.Current.CancellationToken)).Reason = "anders";
            return await d.SaveChangesAsync(TestContext.Current.CancellationToken);
        });

        await rewrite.Should().ThrowAsync<InvalidOperationException>();
    }

    private async Task<long?> SetAsync(Milligrams magnesium)
    {
        await using var scope = services.CreateAsyncScope();
        var row = await scope.ServiceProvider.GetRequiredService<GuideDbContext>().FoodValues.SingleAsync(v => v.Id == ValueId, TestContext.Current.CancellationToken);
        row.Magnesium = magnesium;
        return (await scope.ServiceProvider.GetRequiredService<ChangeWriter>().SaveAsync(Edit, TestContext.Current.CancellationToken))?.Id;
    }

    private Task<UndoReport> UndoAsync(long change) =>
        Ask<ChangeWriter, UndoReport>(w => w.UndoAsync(change, "an", "Vergissing", TestContext.Current.CancellationToken));

    // As a page reads it, through the cache of foods.
    private async Task<Milligrams> MagnesiumAsync() =>
        (await Ask<FoodLookup, IReadOnlyDictionary<string, Domain.Foods.Food>>(f => f.ByIdAsync(["amandelen"], TestContext.Current.CancellationToken)))["amandelen"]
        .Values.Single(v => v.TableId == "usda-sr").Content.PerHundredGrams!.Value;

    private Task<List<RevisionRow>> RevisionsAsync(long change) =>
        Ask<GuideDbContext, List<RevisionRow>>(d => d.Revisions.AsNoTracking().Where(r => r.ChangeId == change).ToListAsync(TestContext.Current.CancellationToken));

    private async Task<TResult> Ask<TService, TResult>(Func<TService, Task<TResult>> ask)
        where TService : notnull
    {
        await using var scope = services.CreateAsyncScope();
        return await ask(scope.ServiceProvider.GetRequiredService<TService>());
    }
}
