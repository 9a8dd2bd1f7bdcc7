using System.Data.Common;
using MagnesiumGuide.Services.Import;
using MagnesiumGuide.Services.Revisions;
using MagnesiumGuide.Services.Tests.Import;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace MagnesiumGuide.Services.Tests.Revisions;

public sealed class UndoOfAnImportTests(TemplateDatabase template)
{
    [Fact]
    public async Task Undo_AskedByOneWhoLeavesAsItIsSaved_IsShownAllTheSame()
    {
        using var leave = new CancellationTokenSource();
        var atCommit = new AtCommit();
        await using var world = await ImportWorld.StartAsync(template, atCommit);
        var path = world.Write("own.csv", "code;naam;magnesium (mg)\nB1;Zonderlinge proefkoek;31,5\n");
        var report = await world.ImportAsync(path, m => m with { Table = new FoodTableInfo("proef", "Proef", "1") });
        (await world.Database.Search("zonderlinge proefkoek")).Should().NotBeEmpty();
        atCommit.Act = leave.Cancel;

        var undone = await world.Database.With<ChangeWriter, UndoReport>(w => w.UndoAsync(report.ChangeId!.Value, "an", "Vergissing", leave.Token));

        leave.IsCancellationRequested.Should().BeTrue();
        undone.Undone.Should().BeGreaterThan(0);
        (await world.Database.Search("zonderlinge proefkoek")).Should().BeEmpty();
    }

    private sealed class AtCommit : DbTransactionInterceptor
    {
        public Action? Act { get; set; }

        public override Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            Act?.Invoke();
            return Task.CompletedTask;
        }
    }
}
