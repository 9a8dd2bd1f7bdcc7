namespace MagnesiumGuide.Services.Tests.Databases;

/// <summary>A copy of seed-data to break.</summary>
public sealed class SeedFolder : IDisposable
{
    private SeedFolder(string folder) => Folder = folder;

    /// <summary>The seed-data that ships.</summary>
    public static string Shipped { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    public string Folder { get; }

    public static SeedFolder Copy()
    {
        var copy = new SeedFolder(Directory.CreateTempSubdirectory("seed-data-").FullName);
        foreach (var file in Directory.GetFiles(Shipped))
        {
            File.Copy(file, copy.PathOf(Path.GetFileName(file)));
        }

        return copy;
    }

    public string PathOf(string name) => Path.Combine(Folder, name);

    /// <summary>Replaces a text that stands in the file once, and gives its line.</summary>
    public int Replace(string file, string old, string with)
    {
        var text = File.ReadAllText(PathOf(file));
        var parts = text.Split(old);
        if (parts.Length != 2)
        {
            throw new InvalidOperationException($"'{old}' stands {parts.Length - 1} times in {file}; choose a text that stands there once.");
        }

        File.WriteAllText(PathOf(file), parts[0] + with + parts[1]);
        return parts[0].Count(c => c == '\n') + 1;
    }

    /// <summary>Takes out every line that begins with this text.</summary>
    public void Remove(string file, string beginning)
    {
        var lines = File.ReadAllLines(PathOf(file));
        var left = lines.Where(l => !l.StartsWith(beginning, StringComparison.Ordinal)).ToList();
        if (left.Count == lines.Length)
        {
            throw new InvalidOperationException($"No line of {file} begins with '{beginning}'.");
        }

        File.WriteAllLines(PathOf(file), left);
    }

    /// <summary>Takes a food out of every file, as an editor would.</summary>
    public void RemoveFood(string id)
    {
        Remove("foods.csv", id + ",");
        Remove("food-values.csv", id + ",");
        Remove("portions.csv", id + ",");
        RemoveLinesWith("pregnancy-cautions.csv", id + ",");

        // A day to start from, a swap or a meal may not name a food that is gone.
        RemoveLinesWith("example-days.csv", $"r={id}~");
        RemoveLinesWith("meals.csv", $",{id}~");
        RemoveLinesWith("meals.csv", $";{id}~");
        var swaps = PathOf("swaps.csv");
        File.WriteAllLines(swaps, File.ReadLines(swaps).Where(line => !line.Split(',').Take(2).Contains(id, StringComparer.Ordinal)).ToList());
    }

    private void RemoveLinesWith(string file, string text) =>
        File.WriteAllLines(PathOf(file), File.ReadLines(PathOf(file)).Where(line => !line.Contains(text, StringComparison.Ordinal)).ToList());

    public void Delete(string file) => File.Delete(PathOf(file));

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static string Find(DirectoryInfo? folder) => folder switch
    {
        null => throw new DirectoryNotFoundException("No folder above the tests holds seed-data."),
        _ when File.Exists(Path.Combine(folder.FullName, "seed-data", "sources.csv")) =>
            Path.Combine(folder.FullName, "seed-data"),
        _ => Find(folder.Parent),
    };
}
