using System.CommandLine;

namespace MagnesiumGuide.Web.Commands;

/// <summary>What the program does besides serving: one word, then its own options. Without such a word it serves.</summary>
public static class GuideCommands
{
    private static readonly Command[] All =
    [
        CreateAdminCommand.Make(),
        RescueCommand.Make(),
        ImportCommand.Make(),
        ExportCommand.Make(),
        BackupCommand.Make(),
        RestoreCommand.Make(),
    ];

    /// <summary>True when the first argument is the name of a command; anything else is a setting of the server.</summary>
    public static bool IsAsked(string[] args) =>
        args is [var first, ..] && (All.Any(c => string.Equals(c.Name, first, StringComparison.Ordinal)) || first is "--help" or "-h" or "-?" or "--version");

    /// <summary>Runs the command; 0 only when all of it was done.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand("MagnesiumGuide: without a command it serves the site.");
        foreach (var command in All)
        {
            root.Add(command);
        }

        return await root.Parse(args).InvokeAsync();
    }
}
