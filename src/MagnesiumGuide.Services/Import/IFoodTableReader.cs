namespace MagnesiumGuide.Services.Import;

/// <summary>Reads one kind of file.</summary>
public interface IFoodTableReader
{
    /// <summary>The kind.</summary>
    FoodFileFormat Format { get; }

    /// <summary>How the file is read, or null when it is not of this kind.</summary>
    /// <exception cref="FoodFileException">It is of this kind, and something that is needed is not there.</exception>
    ImportMapping? Recognise(FoodFile file);

    /// <summary>The rows of the file, one at a time: however long the file is, the memory is that of one row.</summary>
    /// <exception cref="FoodFileException">The file is refused from here on.</exception>
    IEnumerable<FileRow> Read(FoodFile file, ImportMapping mapping);
}
