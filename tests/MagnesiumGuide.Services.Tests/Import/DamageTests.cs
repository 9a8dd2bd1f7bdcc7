using MagnesiumGuide.Services.Import;

namespace MagnesiumGuide.Services.Tests.Import;

/// <summary>Each layout, whole and damaged in twelve ways: what the report says.</summary>
public sealed class DamageTests(DamageTests.World world) : IClassFixture<DamageTests.World>
{
    public static TheoryData<string, Damage> Cases
    {
        get
        {
            var data = new TheoryData<string, Damage>();
            foreach (var sample in Sample.All)
            {
                foreach (var damage in Enum.GetValues<Damage>())
                {
                    data.Add(sample.Name, damage);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task File_Damaged_IsReportedAsExpected(string name, Damage damage)
    {
        var sample = Sample.All.Single(s => s.Name == name);
        var path = Damages.Write(sample, damage, world.Import);

        var said = await SaidAsync(path, sample);

        said.Should().Be(Expected.Of(name, damage));
    }

    private async Task<string> SaidAsync(string path, Sample sample)
    {
        try
        {
            var (report, _) = await world.Import.PrepareAsync(path, sample.Correct);
            return $"{report.Read} read: {string.Join(", ", report.Refusals.OrderBy(r => r.Key).Select(r => $"{r.Value} {r.Key}"))}".TrimEnd(' ', ':');
        }
        catch (FoodFileException fault)
        {
            return fault.Fault.ToString();
        }
    }

    public sealed class World(TemplateDatabase template) : IAsyncLifetime
    {
        public ImportWorld Import { get; private set; } = null!;

        public async ValueTask InitializeAsync() => Import = await ImportWorld.StartAsync(template);

        public ValueTask DisposeAsync() => Import.DisposeAsync();
    }
}
