using FsCheck;
using FsCheck.Fluent;

namespace MagnesiumGuide.Domain.Tests;

/// <summary>Checks that a law holds for whatever is generated; the failure names the seed to run it again with.</summary>
internal static class Laws
{
    public static void Hold<T>(Arbitrary<T> values, Action<T> law) =>
        Prop.ForAll(values, law).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
}
