using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Domain.Foods;
using MagnesiumGuide.Services.Data.Rows;
using Microsoft.EntityFrameworkCore;

namespace MagnesiumGuide.Services.Tests.Data;

public sealed class OrderTests(TemplateDatabase template) : IAsyncLifetime
{
    private readonly GuideDatabase database = template.Copy();

    public static TheoryData<string> EveryCulture => [.. Cultures.All];

    public async ValueTask InitializeAsync() => await database.Change(async d =>
    {
        var example = await d.FoodValues.AsNoTracking().FirstAsync(TestContext.Current.CancellationToken);
        decimal?[] amounts = [2, 9.5m, null, 100, 10.25m, 19.95m, 1000, 0];
        d.AddRange(amounts.Select((mg, i) => new FoodValueRow
        {
            Id = $"test/{i}",
            FoodId = example.FoodId,
            TableId = example.TableId,
            Code = "test",
            TableName = "test",
            Magnesium = mg is { } known ? Milligrams.Of(known) : null,
            Status = mg is null ? ValueStatus.Missing : ValueStatus.Measured,
            RangeNote = "",
            NoteNl = "",
            NoteEn = "",
            SourceId = example.SourceId,
            Locator = "test",
        }));
    });

    [Theory]
    [MemberData(nameof(EveryCulture))]
    public async Task RichestFirst_WithUnknownAndZero_IsByTheNumberAndEndsWithTheUnknown(string culture)
    {
        var sorted = await Cultures.In(culture, () => database.Read(d => d.FoodValues
            .Where(f => f.Code == "test")
            .OrderBy(f => f.Magnesium == null)
            .ThenByDescending(f => f.Magnesium)
            .Select(f => f.Magnesium)
            .ToListAsync(TestContext.Current.CancellationToken)));

        sorted.Select(m => m?.Value).Should().Equal(1000m, 100m, 19.95m, 10.25m, 9.5m, 2m, 0m, null);
    }

    [Theory]
    [MemberData(nameof(EveryCulture))]
    public async Task AtLeast_TenMilligrams_ComparesNumbersAndLeavesOutTheUnknown(string culture)
    {
        var ten = Milligrams.Of(10);
        var count = await Cultures.In(culture, () => database.Read(d =>
            d.FoodValues.CountAsync(f => f.Code == "test" && f.Magnesium >= (Milligrams?)ten, TestContext.Current.CancellationToken)));

        count.Should().Be(4);
    }

    public ValueTask DisposeAsync() => database.DisposeAsync();
}
