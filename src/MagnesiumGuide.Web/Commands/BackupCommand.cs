using System.CommandLine;
using System.Data.Common;
using MagnesiumGuide.Services.Maintenance;

namespace MagnesiumGuide.Web.Commands;

/// <summary>Copies the database to a file while it is in use.</summary>
public static class BackupCommand
{
    /// <summary>The command.</summary>
    public static Command Make()
    {
        var path = new Argument<FileInfo>("file") { Description = "The file to write; it may not be there yet." };
        var command = new Command("backup", "Copies the database to a file while it is in use, and checks the copy.") { path };
        command.SetAction(parsed => CommandApp.RunAsync(services => Task.FromResult(Run(services, parsed.GetRequiredValue(path).FullName))));
        return command;
    }

    private static int Run(IServiceProvider services, string path)
    {
        try
        {
            services.GetRequiredService<Backup>().Make(path);
            Console.WriteLine($"Whole copy in {path}");
            return 0;
        }
        catch (Exception fault) when (fault is IOException or InvalidDataException or UnauthorizedAccessException or DbException)
        {
            Console.Error.WriteLine(fault.Message);
            return 1;
        }
    }
}
