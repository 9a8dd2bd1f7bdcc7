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

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("ConnectionStrings:Guide", $"Data Source={Path.Combine(folder.FullName, "guide.db")};Pooling=False");
        builder.UseSetting("Serilog:MinimumLevel:Default", "Warning");
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        folder.Delete(recursive: true);
    }
}
