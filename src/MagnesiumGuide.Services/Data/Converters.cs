using MagnesiumGuide.Domain.Amounts;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace MagnesiumGuide.Services.Data;

/// <summary>Stores an amount as whole micrograms: sorts, filters and compares right on every database.</summary>
public sealed class MilligramsConverter() : ValueConverter<Milligrams, long>(m => m.Micrograms, v => Milligrams.FromMicrograms(v));

/// <summary>Stores a weight as whole milligrams: the household measures hold no finer ones.</summary>
public sealed class GramsConverter() : ValueConverter<Grams, long>(
    g => (long)Math.Round(g.Value * 1000m, MidpointRounding.AwayFromZero), v => Grams.Of(v / 1000m));
