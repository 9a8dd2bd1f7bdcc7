using MagnesiumGuide.Web.Tests.Hosting;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Configuration;

[assembly: AssemblyFixture(typeof(GuideApp))]

namespace MagnesiumGuide.Web.Tests.Hosting;

/// <summary>
/// The app as a visitor meets it: Production, with a database of its own that is filled once for all tests. Its log goes to a
/// file, as JSON, so that a test sees every property of every line and not only the words.
/// </summary>
public sealed class GuideApp : WebApplicationFactory<GuideDatabase>, IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("guide-web-tests-").FullName;

    public HttpClient Client { get; private set; } = null!;

    public string ConnectionString => $"Data Source={Path.Combine(folder, "guide.db")};Pooling=False";

    public string Folder => folder;

    private string LogFile => Path.Combine(folder, "log.json");

    public ValueTask InitializeAsync()
    {
        Client = CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = false });
        return ValueTask.CompletedTask;
    }

    /// <summary>The log so far, one JSON object a line.</summary>
    public async Task<IReadOnlyList<string>> ReadLogAsync(CancellationToken cancellationToken)
    {
        await using var file = new FileStream(LogFile, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(file);
        return (await reader.ReadToEndAsync(cancellationToken)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("ConnectionStrings:Guide", ConnectionString);

        // Not by UseSetting: that makes arguments of the settings, and an empty one of every section above them.
        builder.ConfigureAppConfiguration(configuration => configuration.AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Serilog:WriteTo:0:Name"] = "File",
            ["Serilog:WriteTo:0:Args:path"] = LogFile,
            ["Serilog:WriteTo:0:Args:formatter"] = "Serilog.Formatting.Json.JsonFormatter, Serilog",
        }));
    }
}
