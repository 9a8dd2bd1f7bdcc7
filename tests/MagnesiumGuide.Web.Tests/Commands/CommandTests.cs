using System.Diagnostics;
using MagnesiumGuide.Web.Commands;

namespace MagnesiumGuide.Web.Tests.Commands;

/// <summary>The built program as an administrator calls it: words, exit codes, and what stands on standard output.</summary>
public sealed class CommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("guide-commands-").FullName;

    [Fact]
    public async Task BackupRestoreAndExport_OneAfterTheOther_DoWhatTheySay()
    {
        (await RunAsync("", "backup", In("a.db"))).Should().Be((0, $"Whole copy in {In("a.db")}\n"));
        (await RunAsync("", "backup", In("a.db"))).Code.Should().Be(1, "a file that is there is never overwritten");
        (await RunAsync("", "restore", In("a.db"))).Output.Should().StartWith("Put back; the database as it was is in ");
        (await RunAsync("", "restore", In("none.db"))).Should().Be((1, ""));
        (await RunAsync("", "export", In("out"))).Output.Should().MatchRegex(@"^\d+ foods, \d+ values, \d+ household measures, 0 lines of history in ");
        File.Exists(In("out/foods.csv")).Should().BeTrue();
        (await RunAsync("", "export", In("out"))).Code.Should().Be(1, "the folder is not empty");
    }

    [Fact]
    public async Task CreateAdmin_WeakPassword_IsRefusedAndAStrongOneMakesTheAccount()
    {
        (await RunAsync("password1234\n", "create-admin", "ada")).Code.Should().Be(1);
        (await RunAsync("kort\n", "create-admin", "ada")).Code.Should().Be(1);
        (await RunAsync("paarse fiets op zolder\n", "create-admin", "ada")).Should().Be((0, "ada can sign in at /beheer/inloggen.\n"));
        (await RunAsync("paarse fiets op zolder\n", "create-admin", "ada")).Code.Should().Be(1, "the name is taken");
        (await RunAsync("groene fiets op zolder\n", "rescue-admin", "ada")).Code.Should().Be(0);
        (await RunAsync("groene fiets op zolder\n", "rescue-admin", "bea")).Code.Should().Be(1);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string In(string name) => Path.Combine(folder, name);

    private async Task<(int Code, string Output)> RunAsync(string input, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        start.ArgumentList.Add(typeof(GuideCommands).Assembly.Location);
        arguments.ToList().ForEach(start.ArgumentList.Add);
        start.Environment["ConnectionStrings__Guide"] = $"Data Source={In("guide.db")}";
        using var program = Process.Start(start)!;
        await program.StandardInput.WriteAsync(input);
        program.StandardInput.Close();
        var error = program.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await program.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await program.WaitForExitAsync(TestContext.Current.CancellationToken);
        TestContext.Current.TestOutputHelper?.WriteLine(await error);
        return (program.ExitCode, output);
    }
}
