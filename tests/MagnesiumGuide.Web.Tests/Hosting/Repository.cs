namespace MagnesiumGuide.Web.Tests.Hosting;

/// <summary>Files of the source tree and of the test data.</summary>
public static class Repository
{
    private static readonly string Root = FindRoot();

    public static string Source(params string[] parts) => Path.Combine([Root, "src", .. parts]);

    public static string Test(params string[] parts) => Path.Combine([Root, "tests", "MagnesiumGuide.Web.Tests", .. parts]);

    public static string Seed(string file) => Path.Combine(Root, "seed-data", file);

    public static string Data(string file) => Path.Combine(AppContext.BaseDirectory, "Data", file);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "MagnesiumGuide.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("These tests read the source tree, and it is not above the test output.");
        }

        return folder.FullName;
    }
}
