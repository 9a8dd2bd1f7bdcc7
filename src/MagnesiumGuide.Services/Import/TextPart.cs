using System.Text;

namespace MagnesiumGuide.Services.Import;

/// <summary>Opens a file as text, in the encoding that its bytes tell.</summary>
public static class TextPart
{
    /// <summary>Name of UTF-8.</summary>
    public const string Utf8 = "utf-8";

    /// <summary>Name of UTF-16, by its mark.</summary>
    public const string Utf16 = "utf-16";

    /// <summary>Name of the encoding of older Windows programs.</summary>
    public const string Windows1252 = "windows-1252";

    private const int BufferSize = 64 * 1024;

    /// <summary>The encoding: that of its mark, UTF-8 when every byte is right in it, else windows-1252. A part is looked through once.</summary>
    /// <exception cref="FoodFileException">It is empty or holds bytes of zero.</exception>
    public static string Sniff(FilePart part) => part.Encoding ??= Look(part);

    /// <summary>Opens it. A byte that is wrong in the encoding becomes the sign for a lost letter, by which its row is refused.</summary>
    public static StreamReader Open(FilePart part, string encoding) => new(part.Open(), Of(encoding), detectEncodingFromByteOrderMarks: true, BufferSize);

    private static string Look(FilePart part)
    {
        using var stream = part.Open();
        var buffer = new byte[BufferSize];
        var chars = new char[BufferSize + 1];
        var decoder = new UTF8Encoding(false, throwOnInvalidBytes: true).GetDecoder();
        var (isUtf8, isFirst, total) = (true, true, 0L);
        for (int read; (read = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false)) > 0; isFirst = false)
        {
            part.Stop.ThrowIfCancellationRequested();
            var bytes = buffer.AsSpan(0, read);
            total += read;
            if (isFirst && (bytes.StartsWith(Encoding.Unicode.Preamble) || bytes.StartsWith(Encoding.BigEndianUnicode.Preamble)))
            {
                return Utf16;
            }

            if (bytes.Contains((byte)0))
            {
                throw new FoodFileException(FileFault.NulBytes, part.Name);
            }

            isUtf8 = isUtf8 && IsUtf8(decoder, bytes, chars, flush: false);
        }

        isUtf8 = isUtf8 && IsUtf8(decoder, [], chars, flush: true);
        return total == 0 ? throw new FoodFileException(FileFault.Empty, part.Name) : isUtf8 ? Utf8 : Windows1252;
    }

    private static Encoding Of(string encoding) => encoding switch
    {
        Windows1252 => CodePagesEncodingProvider.Instance.GetEncoding(1252)!,
        Utf16 => Encoding.Unicode,
        _ => Encoding.UTF8,
    };

    private static bool IsUtf8(Decoder decoder, ReadOnlySpan<byte> bytes, Span<char> chars, bool flush)
    {
        try
        {
            decoder.GetChars(bytes, chars, flush);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
