using System.Text.Json;

namespace MagnesiumGuide.Services.Import;

/// <summary>The files of imports and where each stands: a folder each, kept a day.</summary>
internal sealed class ImportFolder(string folder, TimeProvider clock)
{
    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    /// <summary>Where the file of an import is.</summary>
    public string FileOf(string id) => Path.Combine(folder, id, "file");

    /// <summary>Where its stage is.</summary>
    public string StageOf(string id) => Path.Combine(folder, id, "stage.db");

    /// <summary>The ids of all.</summary>
    public IReadOnlyList<string> Ids() => Directory.Exists(folder) ? [.. Directory.EnumerateDirectories(folder).Select(of => Path.GetFileName(of)!)] : [];

    /// <summary>Where an import stands, as it was kept; null when there is none.</summary>
    public ImportState? Find(string id)
    {
        try
        {
            return Guid.TryParseExact(id, "N", out _) ? JsonSerializer.Deserialize<ImportState>(File.ReadAllText(StateOf(id))) : null;
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Keeps where it stands: whole or not at all, because a page may read it at this moment.</summary>
    public ImportState Keep(ImportState state)
    {
        var path = StateOf(state.Id);
        File.WriteAllText(path + ".new", JsonSerializer.Serialize(state));
        File.Move(path + ".new", path, overwrite: true);
        return state;
    }

    /// <summary>Takes in a file.</summary>
    public async Task ReceiveAsync(string id, Stream content, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(Path.Combine(folder, id));
        await using var file = File.Create(FileOf(id));
        await content.CopyToAsync(file, cancellationToken);
    }

    /// <summary>Throws the file away and keeps what is known of it. One that cannot be removed now goes with the rest in a day.</summary>
    public void RemoveFile(string id)
    {
        try
        {
            File.Delete(FileOf(id));
        }
        catch (IOException)
        {
            // It was imported, and that is what counts.
        }
    }

    /// <summary>Throws an import away; another visit may be doing the same.</summary>
    public void Remove(string id)
    {
        try
        {
            Directory.Delete(Path.Combine(folder, id), recursive: true);
        }
        catch (DirectoryNotFoundException)
        {
            // It is gone, which was the wish.
        }
    }

    /// <summary>Throws away what is older than a day, unless something is being done with it.</summary>
    public void RemoveOld(Func<string, bool> isInUse)
    {
        var old = clock.GetUtcNow().UtcDateTime - Longest;
        foreach (var id in Ids().Where(id => Directory.GetCreationTimeUtc(Path.Combine(folder, id)) < old && !isInUse(id)))
        {
            Remove(id);
        }
    }

    private string StateOf(string id) => Path.Combine(folder, id, "state.json");
}
