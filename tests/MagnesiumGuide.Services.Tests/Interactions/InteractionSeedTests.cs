using MagnesiumGuide.Services.Seeding;

namespace MagnesiumGuide.Services.Tests.Interactions;

/// <summary>Faults in the file of interactions that a start refuses.</summary>
public sealed class InteractionSeedTests(GuideDatabase database) : IClassFixture<GuideDatabase>, IDisposable
{
    private readonly SeedFolder seeds = SeedFolder.Copy();

    public void Dispose() => seeds.Dispose();

    [Theory]
    [InlineData("medicine,A,A,,,,w,w,both,2,2,2,,s,s,high,space,0,,,", "hours are all four filled in, or none")]
    [InlineData("medicine,A,A,,,,w,w,both,3,2,2,2,s,s,high,space,0,,,", "higher end of the hours is below the lower")]
    [InlineData("medicine,A,A,,,,w,w,both,2,2,2,24,s,s,high,space,0,,,", "hours are 1 to 12")]
    [InlineData("medicine,A,A,,,,w,w,both,,,,,s,s,high,space,0,,,", "there are no hours to keep")]
    [InlineData("medicine,A,A,,,,w,w,both,,,,,s,s,high,stop,0,30,60,", "an eGFR band stands on a condition")]
    [InlineData("condition,A,A,,,,w,w,both,,,,,s,s,high,stop,1,60,30,", "an eGFR band stands on a condition")]
    [InlineData("medicine,A,A,,,,w,w,both,,,,,s,s,high,stop,1,,,", "a contraindication is a condition")]
    [InlineData("pil,A,A,,,,w,w,both,,,,,s,s,high,stop,0,,,", "kind is 'pil'")]
    [InlineData("medicine,A,A,,,,w,w,both,,,,,s,s,zwaar,stop,0,,,", "severity is 'zwaar'")]
    public async Task Start_OneBrokenRow_SaysWhichAndWhy(string cells, string message)
    {
        await File.AppendAllTextAsync(seeds.PathOf("interactions.csv"), $"new,99,{cells},guide-editorial,here,1\n", TestContext.Current.CancellationToken);

        var start = await FluentActions.Awaiting(() => database.StartAsync(seeds.Folder)).Should().ThrowAsync<SeedFaultException>();

        start.Which.Faults.Should().Contain(f => f.File == "interactions.csv" && f.Line == 58 && f.Message.Contains(message));
    }
}
