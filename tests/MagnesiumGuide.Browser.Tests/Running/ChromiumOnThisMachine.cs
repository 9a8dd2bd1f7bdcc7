namespace MagnesiumGuide.Browser.Tests.Running;

/// <summary>Finds the Chromium that the machine has. None is ever downloaded.</summary>
public static class ChromiumOnThisMachine
{
    private const string Variable = "CHROMIUM_PATH";

    /// <summary>Why the tests are skipped where there is none.</summary>
    public const string Missing = $"No Chromium found: install the package chromium, or set {Variable} to one.";

    /// <summary>Its path, or null. A path that is set by hand is the only one looked at.</summary>
    public static string? Path()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } chosen)
        {
            return File.Exists(chosen) ? chosen : null;
        }

        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator);
        return folders.Where(f => f.Length > 0).Prepend("/usr/bin")
            .Select(f => System.IO.Path.Combine(f, "chromium"))
            .FirstOrDefault(File.Exists);
    }
}
