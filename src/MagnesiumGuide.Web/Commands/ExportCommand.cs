using System.CommandLine;
using MagnesiumGuide.Services.Maintenance;

namespace MagnesiumGuide.Web.Commands;

/// <summary>Writes everything as seed files and history.</summary>
public static class ExportCommand
{
    /// <summary>The command.</summary>
    public static Command Make()
    {
        var folder = new Argument<DirectoryInfo>("folder") { Description = "Where to write; new or empty." };
        var command = new Command("export", "Writes all data as the CSV files of seed-data, and history as revisions.csv.") { folder };
        command.SetAction((parsed, cancellationToken) => CommandApp.RunAsync(services => RunAsync(services, parsed.GetRequiredValue(folder).FullName, cancellationToken)));
        return command;
    }

    private static async Task<int> RunAsync(IServiceProvider services, string folder, CancellationToken cancellationToken)
    {
        try
        {
            var report = await services.GetRequiredService<GuideExport>().WriteAsync(services.GetRequiredService<GuideDatabase>().SeedFolder, folder, cancellationToken);
            Console.WriteLine($"{report.Foods} foods, {report.Values} values, {report.Portions} household measures, {report.Revisions} lines of history in {folder}");
            return 0;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(fault.Message);
            return 1;
        }
    }
}
