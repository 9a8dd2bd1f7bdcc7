using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Services.Data;
using MagnesiumGuide.Services.Data.Rows;
using MagnesiumGuide.Services.Revisions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace MagnesiumGuide.Services.Tests.Databases;

/// <summary>What an editor does, without the pages.</summary>
internal static class Edits
{
    /// <summary>Sets the preferred value of foods in one change.</summary>
    public static Task<ChangeRow?> SetAsync(this GuideDatabase database, decimal? mg, params string[] foods) => database.ChangeAsync(ChangeKind.Edit, async context =>
    {
        foreach (var value in await context.FoodValues.Where(v => foods.Contains(v.FoodId) && v.IsPreferred).ToListAsync(TestContext.Current.CancellationToken))
        {
            value.Magnesium = mg is { } known ? Milligrams.Of(known) : null;
            value.Status = mg is null ? Domain.Foods.ValueStatus.Missing : Domain.Foods.ValueStatus.Measured;
            value.IsChangedByHand = true;
        }
    });

    /// <summary>Makes a change with its history.</summary>
    public static Task<ChangeRow?> ChangeAsync(this GuideDatabase database, ChangeKind kind, Func<GuideDbContext, Task> change) =>
        database.With<IServiceProvider, ChangeRow?>(async services =>
        {
            await change(services.GetRequiredService<GuideDbContext>());
            return await services.GetRequiredService<ChangeWriter>()
                .SaveAsync(new NewChange(kind, "an", "Nieuwe analyse, \"met\" komma's; en meer", "usda-sr", "NDB 1"), TestContext.Current.CancellationToken);
        });
}
