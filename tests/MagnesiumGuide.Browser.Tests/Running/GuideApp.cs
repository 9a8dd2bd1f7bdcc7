using System.Diagnostics;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace MagnesiumGuide.Browser.Tests.Running;

/// <summary>The app as visitors meet it: on real Kestrel, in Production, with a database of its own.</summary>
public sealed class GuideApp : WebApplicationFactory<Program>
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("magnesiumguide-browser-");

    public GuideApp()
    {
        UseKestrel(0);
    }

    /// <summary>Where it listens, once started.</summary>
    public Uri Address => ClientOptions.BaseAddress;

    private string ConnectionString => $"Data Source={Path.Combine(folder.FullName, "guide.db")};Pooling=False";

    /// <summary>Runs the built program with a command beside this app, on the same database; gives its exit code.</summary>
    /// <param name="input">What is typed, in lines.</param>
    /// <param name="arguments">The command and its arguments.</param>
    public async Task<int> RunCommandAsync(string input, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, .. arguments]) { RedirectStandardInput = true, UseShellExecute = false };
        start.Environment["ConnectionStrings__Guide"] = ConnectionString;
        using var program = Process.Start(start)!;
        await program.StandardInput.WriteAsync(input);
        program.StandardInput.Close();
        await program.WaitForExitAsync(TestContext.Current.CancellationToken);
        return program.ExitCode;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("ConnectionStrings:Guide", ConnectionString);
        builder.UseSetting("Serilog:MinimumLevel:Default", "Warning");
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        folder.Delete(recursive: true);
    }
}
