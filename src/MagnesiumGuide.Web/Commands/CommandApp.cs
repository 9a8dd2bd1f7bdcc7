using Serilog.Events;

namespace MagnesiumGuide.Web.Commands;

/// <summary>The services of the app for one command, over the same database and settings as the server.</summary>
public static class CommandApp
{
    /// <summary>Makes the database ready as a start does, and runs the command in a scope of its own.</summary>
    public static async Task<int> RunAsync(Func<IServiceProvider, Task<int>> run)
    {
        var builder = WebSetup.CreateBuilder([]);

        // Standard output is the command's own: whoever calls it may read it with a program.
        builder.AddGuide(LogEventLevel.Verbose);
        await using var app = builder.Build();
        await app.StartGuideAsync();
        await using var scope = app.Services.CreateAsyncScope();
        return await run(scope.ServiceProvider);
    }
}
