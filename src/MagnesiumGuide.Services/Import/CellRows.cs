namespace MagnesiumGuide.Services.Import;

/// <summary>Rows of cells, read one after another; only one is in memory.</summary>
public abstract class CellRows : IDisposable
{
    /// <summary>Where the row stands in the file, from 1.</summary>
    public int Line { get; protected set; }

    /// <summary>True when the row ends within quotes.</summary>
    public bool IsUnclosed { get; protected set; }

    /// <summary>How many cells the row has.</summary>
    public abstract int Count { get; }

    /// <summary>A cell of the row, from 0; empty when the row is shorter.</summary>
    public abstract string this[int cell] { get; }

    /// <summary>Goes to the next row; false at the end.</summary>
    public abstract bool Read();

    /// <summary>All cells of the row.</summary>
    public IReadOnlyList<string> All() => [.. Enumerable.Range(0, Count).Select(i => this[i])];

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Lets go of the file.</summary>
    protected virtual void Dispose(bool disposing)
    {
    }
}
