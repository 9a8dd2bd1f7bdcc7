using System.Data.Common;
using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Services.Data.Rows;
using MagnesiumGuide.Services.Editing;
using MagnesiumGuide.Services.Revisions;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace MagnesiumGuide.Services.Tests.Editing;

/// <summary>Someone saves at the worst moment: while another save reads.</summary>
public sealed class SaveBetweenReadingsTests(TemplateDatabase template)
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Save_SomeoneSavesBetweenTwoOfItsReadings_OverwritesNothing(int reading)
    {
        var between = new BeforeReading();
        await using var database = template.Copy(between);
        await database.StartAsync(SeedFolder.Shipped);
        var (mine, theirs) = (await DraftAsync(database, 250), await DraftAsync(database, 280));
        between.Arm(reading, () => SaveAsync(database, theirs));

        var saved = await SaveAsync(database, mine);

        var kept = await DraftAsync(database, null);
        saved.Outcome.Should().Be(EditOutcome.Conflict);
        kept.Values.Single(v => v.IsPreferred).Magnesium.Should().Be(Milligrams.Of(280), "who saved first is not overwritten unseen");
    }

    private static async Task<FoodRow> DraftAsync(GuideDatabase database, int? mg)
    {
        var draft = (await database.With<FoodEditor, FoodRow?>(e => e.FindAsync("amandelen", TestContext.Current.CancellationToken)))!;
        var value = draft.Values.Single(v => v.IsPreferred);
        value.Magnesium = mg is { } typed ? Milligrams.Of(typed) : value.Magnesium;
        return draft;
    }

    private static Task<EditResult> SaveAsync(GuideDatabase database, FoodRow draft) => database.With<FoodEditor, EditResult>(e =>
        e.SaveAsync(draft, new NewChange(ChangeKind.Edit, "an", "Nieuwe analyse", "usda-sr", "NDB 12061"), TestContext.Current.CancellationToken));

    private sealed class BeforeReading : DbCommandInterceptor
    {
        private int left;
        private Func<Task>? act;

        public void Arm(int reading, Func<Task> toDo) => (left, act) = (reading, toDo);

        public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            if (act is { } toDo && command.CommandText.Contains("FROM \"Foods\"", StringComparison.Ordinal) && --left == 0)
            {
                act = null;
                await toDo();
            }

            return result;
        }
    }
}
