using MagnesiumGuide.Services;
using MagnesiumGuide.Services.Data;
using MagnesiumGuide.Services.Import;
using MagnesiumGuide.Web.Accounts;
using MagnesiumGuide.Web.Api;
using MagnesiumGuide.Web.Days;
using MagnesiumGuide.Web.Localization;
using MagnesiumGuide.Web.Pages.Forms;
using MagnesiumGuide.Web.Plans;
using MagnesiumGuide.Web.References;
using MagnesiumGuide.Web.Security;
using Microsoft.AspNetCore.DataProtection;
using Serilog;
using Serilog.Events;

namespace MagnesiumGuide.Web;

/// <summary>How the app is put together, in the order in which it happens.</summary>
public static class WebSetup
{
    private const string DefaultDatabase = "Data Source=App_Data/guide.db;Default Timeout=5";
    private const int LongestRequestLine = 64 * 1024;

    /// <summary>A builder that finds its static files when the published app is started from any folder.</summary>
    public static WebApplicationBuilder CreateBuilder(string[] args)
    {
        var published = Directory.Exists(Path.Combine(AppContext.BaseDirectory, "wwwroot"));
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            ContentRootPath = published ? AppContext.BaseDirectory : null,
        });
        if (!published)
        {
            // Run from the build output, also as Production: the files are still in the source folder.
            builder.WebHost.UseStaticWebAssets();
        }

        return builder;
    }

    /// <summary>Registers everything.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="toErrorOutput">From this level on the log goes to standard error; null for none of it.</param>
    public static void AddGuide(this WebApplicationBuilder builder, LogEventLevel? toErrorOutput = null)
    {
        builder.Services.AddSerilog(
            log => log
                .MinimumLevel.Information()
                .MinimumLevel.Override("Microsoft.AspNetCore", LogEventLevel.Warning)
                .MinimumLevel.Override("Microsoft.EntityFrameworkCore", LogEventLevel.Warning)
                .ReadFrom.Configuration(builder.Configuration)
                .WriteTo.Console(formatProvider: System.Globalization.CultureInfo.InvariantCulture, standardErrorFromLevel: toErrorOutput),
            preserveStaticLogger: true);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestLineSize = LongestRequestLine;
            kestrel.Limits.MaxRequestBufferSize = 4 * LongestRequestLine;
        });
        builder.Host.UseDefaultServiceProvider(options => options.ValidateScopes = options.ValidateOnBuild = true);

        var place = Place(builder);
        builder.Services.AddSingleton(place);
        builder.Services.AddGuideServices(place.ConnectionString);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(services => new ImportDesk(
            SqliteFile.FolderBeside(place.ConnectionString, "imports"),
            services.GetRequiredService<IServiceScopeFactory>(),
            services.GetRequiredService<TimeProvider>(),
            services.GetRequiredService<ILogger<ImportDesk>>()));
        builder.Services.AddScoped<DayAssessor>();
        builder.Services.AddScoped<DayPlans>();
        builder.Services.AddDataProtection()
            .SetApplicationName("MagnesiumGuide")
            .PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(builder.Environment.ContentRootPath, "App_Data", "keys")));
        builder.Services.AddRazorPages(options =>
        {
            SiteMap.AddRoutes(options.Conventions);
            AdminMap.AddRoutes(options.Conventions);
        });
        builder.Services.AddGuideAccounts();
        builder.Services.AddRouting(options => options.LowercaseUrls = true);
        builder.Services.AddProblemDetails();
        builder.Services.AddGuideApi();
    }

    /// <summary>The pipeline.</summary>
    public static void UseGuide(this WebApplication app)
    {
        app.UseSecurityHeaders();

        // Around the error pages, which run the rest once more: one line for each request, with the address that was asked.
        app.UseSerilogRequestLogging(options =>
        {
            options.Logger = app.Services.GetRequiredService<Serilog.ILogger>();
            options.IncludeQueryInRequestPath = false;
        });
        app.UseLanguageOfPath();
        app.UseWhen(GuideApi.IsApi, api => api.UseExceptionHandler().UseStatusCodePages());
        app.UseWhen(
            context => !GuideApi.IsApi(context),
            pages => pages.UseExceptionHandler("/fout/500").UseStatusCodePagesWithReExecute("/fout/{0}"));
        app.UseRouting();
        app.UseGuideAccounts();
        app.MapStaticAssets();
        app.MapRazorPages().WithStaticAssets();
        app.MapDayCsv();
        app.MapFormsCsv();
        app.MapReferenceCsv();
        app.MapGuideApi();
    }

    /// <summary>Makes the database ready; a fault in the seed data stops the start with its report.</summary>
    public static Task StartGuideAsync(this WebApplication app) => app.Services.StartGuideAsync(app.Lifetime.ApplicationStopping);

    /// <summary>Makes the database ready, also once more after another was put back in its place.</summary>
    public static Task StartGuideAsync(this IServiceProvider services, CancellationToken cancellationToken)
    {
        var place = services.GetRequiredService<GuideDatabase>();
        return services.StartGuideAsync(place.ConnectionString, place.SeedFolder, cancellationToken);
    }

    private static GuideDatabase Place(WebApplicationBuilder builder)
    {
        var root = builder.Environment.ContentRootPath;
        var connection = SqliteFile.ConnectionString(builder.Configuration.GetConnectionString("Guide") ?? DefaultDatabase, root);
        var seeds = builder.Configuration["SeedData:Folder"] ?? Path.Combine(AppContext.BaseDirectory, "seed-data");
        return new GuideDatabase(connection, seeds, SqliteFile.FolderBeside(connection, "backups"));
    }
}
