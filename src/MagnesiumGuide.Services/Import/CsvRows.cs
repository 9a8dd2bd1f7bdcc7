namespace MagnesiumGuide.Services.Import;

/// <summary>
/// Reads separated text within bounds: a line that is too long or has too many cells ends the reading before it fills the
/// memory, which a general reader does not promise.
/// </summary>
public sealed class CsvRows(TextReader text, char delimiter, bool hasQuotes) : CellRows
{
    /// <summary>Longest row, in characters.</summary>
    public const int MostCharacters = 256 * 1024;

    /// <summary>Most cells of a row; the widest table known has 418.</summary>
    public const int MostCells = 4096;

    private readonly char[] buffer = new char[32 * 1024];
    private readonly List<int> ends = [];
    private char[] row = new char[4096];
    private int rowLength;
    private int position;
    private int filled;
    private int nextLine = 1;

    /// <inheritdoc/>
    public override int Count => ends.Count;

    /// <inheritdoc/>
    public override string this[int cell]
    {
        get
        {
            if ((uint)cell >= (uint)ends.Count)
            {
                return "";
            }

            var start = cell == 0 ? 0 : ends[cell - 1];
            return new string(row, start, ends[cell] - start);
        }
    }

    /// <inheritdoc/>
    public override bool Read()
    {
        do
        {
            ends.Clear();
            (rowLength, IsUnclosed, Line) = (0, false, nextLine);
            if (Peek() < 0)
            {
                return false;
            }

            ReadRow();
        }
        while (ends.Count == 1 && rowLength == 0);
        return true;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            text.Dispose();
        }

        base.Dispose(disposing);
    }

    private void ReadRow()
    {
        var isQuoted = false;
        var isStart = true;
        while (true)
        {
            var c = Next();
            if (c < 0)
            {
                IsUnclosed = isQuoted;
                EndCell();
                return;
            }

            if (isQuoted)
            {
                if (c != '"')
                {
                    Add((char)c);
                }
                else if (Peek() == '"')
                {
                    Add((char)Next());
                }
                else
                {
                    isQuoted = false;
                }
            }
            else if (c == delimiter)
            {
                EndCell();
                isStart = true;
                continue;
            }
            else if (c is '\n' or '\r')
            {
                if (c == '\r' && Peek() == '\n')
                {
                    Next();
                }

                EndCell();
                return;
            }
            else if (hasQuotes && isStart && c == '"')
            {
                isQuoted = true;
            }
            else
            {
                Add((char)c);
            }

            isStart = false;
        }
    }

    private void Add(char c)
    {
        if (rowLength == row.Length)
        {
            if (rowLength >= MostCharacters)
            {
                throw new FoodFileException(FileFault.LineTooLong, Line.ToString(System.Globalization.CultureInfo.InvariantCulture));
            }

            Array.Resize(ref row, row.Length * 2);
        }

        row[rowLength++] = c;
    }

    private void EndCell()
    {
        if (ends.Count >= MostCells)
        {
            throw new FoodFileException(FileFault.TooManyColumns, Line.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        ends.Add(rowLength);
    }

    private int Peek() => position < filled || Fill() ? buffer[position] : -1;

    private int Next()
    {
        if (position >= filled && !Fill())
        {
            return -1;
        }

        var c = buffer[position++];
        if (c == '\n' || (c == '\r' && Peek() != '\n'))
        {
            nextLine++;
        }

        return c;
    }

    private bool Fill()
    {
        (position, filled) = (0, text.Read(buffer, 0, buffer.Length));
        return filled > 0;
    }
}
