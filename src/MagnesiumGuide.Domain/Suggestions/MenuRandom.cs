namespace MagnesiumGuide.Domain.Suggestions;

/// <summary>
/// A small generator of our own (SplitMix64), so that a seed gives the same menu on every machine and in every version of the
/// runtime, which <see cref="Random"/> does not promise.
/// </summary>
internal sealed class MenuRandom(int seed, int step)
{
    private const ulong Golden = 0x9E3779B97F4A7C15;

    private ulong state = Mix(((ulong)(uint)seed << 32) | (uint)step);

    /// <summary>A number from 0 up to <paramref name="below"/>, which is not included.</summary>
    public int Next(int below)
    {
        state = unchecked(state + Golden);
        return (int)(((Mix(state) >> 32) * (ulong)(uint)below) >> 32);
    }

    private static ulong Mix(ulong z)
    {
        unchecked
        {
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }
}
