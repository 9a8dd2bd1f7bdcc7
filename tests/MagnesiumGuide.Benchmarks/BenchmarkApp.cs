using MagnesiumGuide.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace MagnesiumGuide.Benchmarks;

/// <summary>The whole app on real Kestrel, on a database of its own that is thrown away.</summary>
internal sealed class BenchmarkApp : WebApplicationFactory<GuideDatabase>
{
    /// <summary>An endpoint that does nothing: what a request costs at the least.</summary>
    public const string EmptyPath = "/empty";

    private readonly string folder = Directory.CreateTempSubdirectory("magnesium-guide-bench").FullName;

    public BenchmarkApp()
    {
        UseKestrel(0);
        StartServer();
    }

    public string Database => Path.Combine(folder, "guide.db");

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseContentRoot(folder);
        builder.UseSetting("ConnectionStrings:Guide", $"Data Source={Path.Combine(folder, "guide.db")}");
        builder.ConfigureServices(services => services.AddSingleton<IStartupFilter, EmptyEndpoint>());
        builder.UseSetting("Serilog:MinimumLevel:Default", "Error");
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && Directory.Exists(folder))
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    private sealed class EmptyEndpoint : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Map(EmptyPath, branch => branch.Run(_ => Task.CompletedTask));
            next(app);
        };
    }
}
