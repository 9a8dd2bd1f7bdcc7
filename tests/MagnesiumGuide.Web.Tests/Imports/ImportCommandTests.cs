using System.Diagnostics;

namespace MagnesiumGuide.Web.Tests.Imports;

/// <summary>The built program imports from the command line: what it prints, and what it ends with.</summary>
public sealed class ImportCommandTests : IDisposable
{
    private const string Header = "NEVO-versie/NEVO-version|Voedingsmiddelgroep|Food group|NEVO-code|Voedingsmiddelnaam/Dutch food name|Engelse naam/Food name|Synoniem|Hoeveelheid/Quantity|Bevat sporen van/Contains traces of|MG (mg)\n";
    private const string Good = Header + "NEVO-Online 2025 9.0|Brood|Bread|990001|Proefbrood|Test bread||per 100g||64\n";
    private readonly string folder = Directory.CreateTempSubdirectory("guide-import-verb-").FullName;
    private string output = "";
    private string errors = "";

    [Fact]
    public async Task Import_AllOfIt_EndsWithZeroAndTheSecondTimeChangesNothing()
    {
        var file = Write(Good);

        (await RunAsync("nevo", file, "--dry-run")).Should().Be((0, "dry run table=nevo-2025 read=1 new=1 changed=0 unchanged=0 refused=0 kept-by-hand=0 suspicious=0 left-out=0 name-proposals=0"));
        (await RunAsync("nevo", file)).Should().Be((0, "change 1 table=nevo-2025 read=1 new=1 changed=0 unchanged=0 refused=0 kept-by-hand=0 suspicious=0 left-out=0 name-proposals=0"));
        (await RunAsync("nevo", file)).Should().Be((0, "no change table=nevo-2025 read=1 new=0 changed=0 unchanged=1 refused=0 kept-by-hand=0 suspicious=0 left-out=0 name-proposals=0"));
    }

    [Fact]
    public async Task Import_NotAllOfIt_EndsWithOne()
    {
        (await RunAsync("nevo", Write(Good + "NEVO-Online 2025 9.0|Brood|Bread|990002|Proefbol|Test roll||per 100g||veel\n"))).Code.Should().Be(1);
        (await RunAsync("nevo", Write("iets anders\n"))).Should().Be((1, "nothing imported"));
        (await RunAsync("csv", Write("code;naam;magnesium (mg)\n1;Proef;2\n"))).Code.Should().Be(1, "it does not say which table it is");
        (await RunAsync("csv", Write("code;naam;magnesium (mg)\n1;Proef;2\n"), "--table", "eigen", "--table-name", "Eigen tabel")).Code.Should().Be(0);
    }

    [Fact]
    public async Task Import_ATableThatDoesNotSayItsUnit_WantsToHearIt()
    {
        string[] import = ["csv", Write("code;naam;magnesium per 100 g\n1;Proef;2\n"), "--table", "eigen", "--table-name", "Eigen tabel"];

        (await RunAsync(import)).Should().Be((1, ""));
        (await RunAsync([.. import, "--unit", "milligram"])).Code.Should().Be(0);
    }

    [Fact]
    public async Task Import_RowsThatLookWrong_AreLeftOutUnlessTheyAreWanted()
    {
        var file = Write(Good + "NEVO-Online 2025 9.0|Brood|Bread|990002|Proefbol|Test roll||per 100g||64000\n");

        (await RunAsync("nevo", file, "--dry-run")).Should().Be((1, "dry run table=nevo-2025 read=2 new=2 changed=0 unchanged=0 refused=0 kept-by-hand=0 suspicious=1 left-out=1 name-proposals=0"));
        output.Should().Contain("3: 990002 Proefbol: new food (outside the range of the group) [64000]");
        (await RunAsync("nevo", file)).Should().Be((1, "change 1 table=nevo-2025 read=2 new=2 changed=0 unchanged=0 refused=0 kept-by-hand=0 suspicious=1 left-out=1 name-proposals=0"));
        (await RunAsync("nevo", file, "--with-suspicious")).Should().Be((0, "change 2 table=nevo-2025 read=2 new=1 changed=0 unchanged=1 refused=0 kept-by-hand=0 suspicious=1 left-out=0 name-proposals=0"));
    }

    [Fact]
    public async Task Import_IntoATableThatItIsNotOf_SaysWhy()
    {
        var file = Write("code;naam;magnesium (mg)\n1;Proef;2\n");

        (await RunAsync("csv", file, "--table", "efsa-2015", "--table-name", "EFSA")).Should().Be((1, ""));
        errors.Should().Contain("efsa-2015 is the name of another source");
        (await RunAsync("csv", file, "--table", "usda-sr", "--edition", "2026")).Should().Be((1, ""));
        errors.Should().Contain("usda-sr is there already, as edition 2018");
        var ciqual = Write("alim_code;alim_nom_eng;Magnesium (mg/100g)\n990005;Proefbanaan;28\n");
        (await RunAsync("ciqual", ciqual)).Should().Be((1, ""));
        errors.Should().Contain("does not say which edition");
        (await RunAsync("ciqual", ciqual, "--edition", "2025", "--dry-run")).LastLine.Should().StartWith("dry run table=ciqual-2025 read=1 new=1");
        (await RunAsync("ciqual", ciqual, "--table", "ciqual-2020", "--dry-run")).LastLine.Should().StartWith("dry run table=ciqual-2020 read=1 new=1");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Write(string text)
    {
        var path = Path.Combine(folder, "tabel.csv");
        File.WriteAllText(path, text);
        return path;
    }

    private async Task<(int Code, string LastLine)> RunAsync(params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(GuideDatabase).Assembly.Location, "import", .. args])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        start.Environment["ConnectionStrings__Guide"] = $"Data Source={Path.Combine(folder, "guide.db")}";
        using var process = Process.Start(start)!;
        var said = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        errors = await said;
        return (process.ExitCode, output.Split('\n', StringSplitOptions.RemoveEmptyEntries).LastOrDefault() ?? "");
    }
}
