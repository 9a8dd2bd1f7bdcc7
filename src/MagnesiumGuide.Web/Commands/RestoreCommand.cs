using System.CommandLine;
using MagnesiumGuide.Services.Maintenance;

namespace MagnesiumGuide.Web.Commands;

/// <summary>Puts a backup in the place of the database, which is kept beside it.</summary>
public static class RestoreCommand
{
    /// <summary>The command.</summary>
    public static Command Make()
    {
        var path = new Argument<FileInfo>("file") { Description = "A file that backup wrote." };
        var command = new Command("restore", "Puts a backup back, and keeps the database as it was beside it.") { path };
        command.SetAction((parsed, cancellationToken) => CommandApp.RunAsync(services => RunAsync(services, parsed.GetRequiredValue(path).FullName, cancellationToken)));
        return command;
    }

    private static async Task<int> RunAsync(IServiceProvider services, string path, CancellationToken cancellationToken)
    {
        var report = services.GetRequiredService<Backup>().Restore(path);
        if (report.Fault is { } fault)
        {
            await Console.Error.WriteLineAsync(fault switch
            {
                BackupFault.Missing => $"There is no file {path}.",
                BackupFault.Damaged => $"{path} is damaged; nothing was changed.",
                BackupFault.Newer => $"{path} was made by a newer release; nothing was changed.",
                _ => $"{path} is no database of this guide; nothing was changed.",
            });
            return 1;
        }

        await services.StartGuideAsync(cancellationToken);
        Console.WriteLine($"Put back; the database as it was is in {report.KeptAt}");
        return 0;
    }
}
