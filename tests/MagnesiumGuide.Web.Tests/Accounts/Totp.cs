using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace MagnesiumGuide.Web.Tests.Accounts;

/// <summary>The app on an editor's phone: a code of six digits for the half minute that it is (RFC 6238).</summary>
public static class Totp
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    public static string Code(string key)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, DateTimeOffset.UtcNow.ToUnixTimeSeconds() / 30);
#pragma warning disable CA5350 // RFC 6238 says SHA-1, and authenticator apps do no other.
        var hash = HMACSHA1.HashData(Bytes(key), counter);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 15)) & int.MaxValue;
        return (number % 1_000_000).ToString("000000", CultureInfo.InvariantCulture);
    }

    private static byte[] Bytes(string key)
    {
        var (bits, count, bytes) = (0, 0, new List<byte>());
        foreach (var c in key.Where(c => c != ' '))
        {
            bits = ((bits << 5) | Alphabet.IndexOf(char.ToUpperInvariant(c), StringComparison.Ordinal)) & 0xFFFF;
            count += 5;
            if (count >= 8)
            {
                count -= 8;
                bytes.Add((byte)((bits >> count) & 0xFF));
            }
        }

        return [.. bytes];
    }
}
