using MagnesiumGuide.Services.Data;
using MagnesiumGuide.Services.Data.Rows;
using MagnesiumGuide.Services.Revisions;
using Microsoft.EntityFrameworkCore;

namespace MagnesiumGuide.Services.Tests.Revisions;

/// <summary>No way of writing that the context knows rewrites history or takes it away.</summary>
public sealed class HistoryGuardTests(TemplateDatabase template) : IAsyncLifetime
{
    private readonly GuideDatabase database = template.Copy();

    public static TheoryData<string> Ways => ["change a row", "remove a change", "remove a revision", "ExecuteUpdate", "ExecuteDelete", "SQL update", "SQL delete", "SQL replace"];

    public async ValueTask InitializeAsync()
    {
        await database.StartAsync(SeedFolder.Shipped);
        await database.Change(d =>
        {
            d.Changes.Add(new ChangeRow
            {
                Kind = ChangeKind.Edit,
                AtUtc = DateTime.UnixEpoch,
                Who = "an",
                Reason = "waarom",
                Locator = "",
                Revisions = [new RevisionRow { Table = "Foods", RowId = "amandelen", FoodId = "amandelen", Fields = "{}", VersionAfter = 2 }],
            });
            return Task.CompletedTask;
        });
    }

    public ValueTask DisposeAsync() => database.DisposeAsync();

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task History_RewrittenInAnyWay_IsRefusedAndStays(string how)
    {
        var rewrite = () => database.Change(d => RewriteAsync(d, how));

        await rewrite.Should().ThrowAsync<InvalidOperationException>();
        (await database.Sql("SELECT Reason AS Value FROM Changes")).Should().Equal("waarom");
        (await database.Sql("SELECT RowId AS Value FROM Revisions")).Should().Equal("amandelen");
    }

    private static async Task RewriteAsync(GuideDbContext d, string how)
    {
        var stop = TestContext.Current.CancellationToken;
        switch (how)
        {
            case "change a row": (await d.Revisions.SingleAsync(stop)).Fields = "{\"a\":[1,2]}"; break;
            case "remove a change": d.Remove(await d.Changes.Include(c => c.Revisions).SingleAsync(stop)); break;
            case "remove a revision": d.Remove(await d.Revisions.SingleAsync(stop)); break;
            case "ExecuteUpdate": await d.Changes.ExecuteUpdateAsync(s => s.SetProperty(c => c.Reason, "anders"), stop); break;
            case "ExecuteDelete": await d.Revisions.ExecuteDeleteAsync(stop); break;
            case "SQL update": await d.Database.ExecuteSqlRawAsync("UPDATE Changes SET Reason = 'anders'", stop); break;
            case "SQL delete": await d.Database.ExecuteSqlRawAsync("DELETE FROM \"Revisions\"", stop); break;
            default: await d.Database.ExecuteSqlRawAsync("INSERT OR REPLACE INTO Changes (Id, Kind, AtUtc, Who, Reason, Locator) VALUES (1, 'Edit', '1970-01-01', 'x', 'anders', '')", stop); break;
        }
    }
}
