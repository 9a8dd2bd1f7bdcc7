using ExcelDataReader.Exceptions;

namespace MagnesiumGuide.Services.Import;

/// <summary>All readers: asks each whether a file is its own, and reads it by the one that was chosen.</summary>
public static class FoodFileReaders
{
    private static readonly IFoodTableReader[] All = [new NevoReader(), new FoodDataCentralReader(), new CiqualReader(), new MappedCsvReader()];

    /// <summary>How the file would be read.</summary>
    /// <param name="file">The file.</param>
    /// <param name="format">Only as this kind, or null for whichever it is.</param>
    /// <exception cref="FoodFileException">No reader knows it, or something that is needed is not there.</exception>
    public static ImportMapping Recognise(FoodFile file, FoodFileFormat? format = null) => Guarded(() =>
        All.Where(r => format is null || r.Format == format).Select(r => r.Recognise(file)).FirstOrDefault(m => m is not null)
        ?? throw new FoodFileException(FileFault.NotRecognised));

    /// <summary>The rows of the file.</summary>
    public static IEnumerable<FileRow> Read(FoodFile file, ImportMapping mapping)
    {
        using var rows = Guarded(() => All.Single(r => r.Format == mapping.Format).Read(file, mapping).GetEnumerator());
        while (Guarded(rows.MoveNext))
        {
            yield return RowChecks.Checked(rows.Current);
        }
    }

    // What the library for spreadsheets throws on a file that was broken on purpose is not one kind of exception.
    private static T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception fault) when (fault is InvalidDataException or ExcelReaderException or System.Xml.XmlException or EndOfStreamException
            or IndexOutOfRangeException or ArgumentException or FormatException or OverflowException or NullReferenceException or InvalidCastException)
        {
            throw new FoodFileException(FileFault.Damaged, fault.GetType().Name);
        }
    }
}
