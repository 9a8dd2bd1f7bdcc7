using System.IO.Compression;

namespace MagnesiumGuide.Services.Import;

/// <summary>What was handed in: a file, a folder, or a zip that is read without unpacking it to disk.</summary>
public sealed class FoodFile : IDisposable
{
    private const long MostBytes = 4L * 1024 * 1024 * 1024;
    private const long MostSheetBytes = 256L * 1024 * 1024;
    private const int MostParts = 1000;

    /// <summary>Text packs to a tenth or a twentieth; what packs to less than this is made to burst.</summary>
    private const long MostRatio = 150;
    private const long RatioCountsFrom = 1024 * 1024;

    private static ReadOnlySpan<byte> OldSheet => [0xD0, 0xCF, 0x11, 0xE0];

    private readonly ZipArchive? zip;

    private FoodFile(string name, IReadOnlyList<FilePart> parts, bool isSheet, ZipArchive? zip) =>
        (Name, Parts, IsSheet, this.zip) = (name, parts, isSheet, zip);

    /// <summary>Name of what was handed in.</summary>
    public string Name { get; }

    /// <summary>Its files.</summary>
    public IReadOnlyList<FilePart> Parts { get; }

    /// <summary>True when it is a spreadsheet.</summary>
    public bool IsSheet { get; }

    /// <summary>The only file of it, or null when there are more.</summary>
    public FilePart? OnlyPart => Parts.Count == 1 ? Parts[0] : null;

    /// <summary>Opens a file or folder.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="name">Its name, when the path does not hold it.</param>
    /// <param name="stop">Ends a look through all of it.</param>
    /// <exception cref="FoodFileException">It is empty, damaged or made to do harm.</exception>
    public static FoodFile Open(string path, string? name = null, CancellationToken stop = default)
    {
        name ??= Path.GetFileName(path.TrimEnd(Path.DirectorySeparatorChar));
        if (Directory.Exists(path))
        {
            return new FoodFile(name, [.. new DirectoryInfo(path).EnumerateFiles().Take(MostParts).Select(f => new FilePart(f.Name, f.Length, f.OpenRead) { Stop = stop })], false, null);
        }

        var file = new FileInfo(path);
        if (!file.Exists || file.Length == 0)
        {
            throw new FoodFileException(FileFault.Empty);
        }

        Span<byte> start = stackalloc byte[8];
        using (var stream = file.OpenRead())
        {
            start = start[..stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
        }

        var isOldSheet = start.StartsWith(OldSheet);
        return start.StartsWith("PK"u8)
            ? Zip(file, name, stop)
            : new FoodFile(name, [new FilePart(name, file.Length, file.OpenRead) { Stop = stop }], isOldSheet, null);
    }

    /// <summary>The part whose name answers this, or null.</summary>
    public FilePart? Find(Func<string, bool> isIt) => Parts.FirstOrDefault(p => isIt(p.Name));

    /// <inheritdoc/>
    public void Dispose() => zip?.Dispose();

    private static FoodFile Zip(FileInfo file, string name, CancellationToken stop)
    {
        ZipArchive opened;
        try
        {
            opened = ZipFile.OpenRead(file.FullName);
        }
        catch (InvalidDataException)
        {
            throw new FoodFileException(FileFault.Damaged);
        }

        try
        {
            Check(opened);
            if (opened.GetEntry("[Content_Types].xml") is null)
            {
                var parts = opened.Entries.Where(e => e.Name.Length > 0).Select(e => new FilePart(e.Name, e.Length, () => new BoundedStream(e.Open(), e.Length)) { Stop = stop });
                return new FoodFile(name, [.. parts], false, opened);
            }

            CheckSheet(opened, stop);
            opened.Dispose();
            return new FoodFile(name, [new FilePart(name, file.Length, file.OpenRead)], true, null);
        }
        catch (Exception fault) when (fault is FoodFileException or InvalidDataException)
        {
            opened.Dispose();
            throw fault as FoodFileException ?? new FoodFileException(FileFault.Damaged);
        }
    }

    private static void Check(ZipArchive zip)
    {
        if (zip.Entries.Count > MostParts || zip.Entries.Sum(e => e.Length) > MostBytes)
        {
            throw new FoodFileException(FileFault.TooLarge);
        }

        foreach (var entry in zip.Entries)
        {
            var steps = entry.FullName.Split('/', '\\');
            if (steps.Contains("..", StringComparer.Ordinal) || steps[0].Length == 0 || steps[0].Contains(':', StringComparison.Ordinal))
            {
                throw new FoodFileException(FileFault.ZipPath, entry.FullName);
            }

            if (entry.Length > RatioCountsFrom && entry.Length / Math.Max(1, entry.CompressedLength) > MostRatio)
            {
                throw new FoodFileException(FileFault.ZipBomb, entry.FullName);
            }
        }
    }

    // The reader of spreadsheets unpacks for itself and keeps all texts in memory: unpack once here, to see that it is what it says.
    private static void CheckSheet(ZipArchive zip, CancellationToken stop)
    {
        if (zip.Entries.Sum(e => e.Length) > MostSheetBytes)
        {
            throw new FoodFileException(FileFault.TooLarge);
        }

        foreach (var entry in zip.Entries)
        {
            stop.ThrowIfCancellationRequested();
            using var stream = new BoundedStream(entry.Open(), entry.Length);
            stream.CopyTo(Stream.Null);
        }
    }
}
