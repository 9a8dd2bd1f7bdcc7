using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace MagnesiumGuide.Web.Tests.Hosting;

/// <summary>
/// The app on the real web server, which refuses some requests itself and would add headers of its own. It uses the database
/// that <see cref="GuideApp"/> has filled, as a second start does.
/// </summary>
public sealed class KestrelApp : WebApplicationFactory<GuideDatabase>
{
    private readonly string connectionString;

    public KestrelApp(GuideApp filled)
    {
        connectionString = filled.ConnectionString;
        UseKestrel(0);
        StartServer();
        Client = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            // After one second, its default, a client sends what the busy server was about to refuse, and sees a broken pipe.
            Expect100ContinueTimeout = TimeSpan.FromMinutes(1),
        })
        {
            BaseAddress = ClientOptions.BaseAddress,
        };
    }

    public HttpClient Client { get; }

    /// <summary>A GET with the address exactly as it is written, broken escapes and all.</summary>
    public Task<HttpResponseMessage> GetAsWrittenAsync(string address, CancellationToken cancellationToken) => Client.GetAsync(
        new Uri(
            ClientOptions.BaseAddress.GetLeftPart(UriPartial.Authority) + address,
            new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }),
        cancellationToken);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("ConnectionStrings:Guide", connectionString);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            Client.Dispose();
        }

        base.Dispose(disposing);
    }
}
