using System.Text;

namespace MagnesiumGuide.Services.Import;

/// <summary>
/// Reads flat records from XML that need not be well-formed: CIQUAL writes "&lt; 0,05" with a bare sign. No entity is ever looked up,
/// and a record that does not end is refused before it fills the memory.
/// </summary>
internal sealed class XmlRecords(TextReader text, string tag) : IDisposable
{
    private const int MostCharacters = 64 * 1024;

    private readonly StringBuilder pending = new();
    private readonly char[] buffer = new char[16 * 1024];
    private readonly string end = $"</{tag}>";
    private readonly string start = $"<{tag}>";

    /// <summary>The number of the record, from 1.</summary>
    public int Line { get; private set; }

    /// <summary>The records.</summary>
    /// <exception cref="FoodFileException">A record has no end, the file was cut off, or it declares a document type.</exception>
    public IEnumerable<XmlRecord> Read()
    {
        var left = "";
        for (int read; (read = text.Read(buffer, 0, buffer.Length)) > 0;)
        {
            left = pending.Append(left).Append(buffer, 0, read).ToString();
            pending.Clear();
            if (left.Contains("<!DOCTYPE", StringComparison.OrdinalIgnoreCase) || left.Contains("<!ENTITY", StringComparison.OrdinalIgnoreCase))
            {
                throw new FoodFileException(FileFault.DocumentType);
            }

            for (int at; (at = left.IndexOf(end, StringComparison.OrdinalIgnoreCase)) >= 0; left = left[(at + end.Length)..])
            {
                Line++;
                var from = left.IndexOf(start, StringComparison.OrdinalIgnoreCase);
                if (from >= 0 && from < at)
                {
                    yield return new XmlRecord(left[from..at]);
                }
            }

            if (left.Length > MostCharacters)
            {
                throw new FoodFileException(FileFault.LineTooLong, TabularFile.At(Line));
            }
        }

        if (left.Contains(start, StringComparison.OrdinalIgnoreCase))
        {
            throw new FoodFileException(FileFault.Damaged, TabularFile.At(Line));
        }
    }

    public void Dispose() => text.Dispose();
}
