using MagnesiumGuide.Domain.Amounts;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace MagnesiumGuide.Services.Data;

/// <summary>Stores an amount as whole micrograms: sorts, filters and compares right on every database.</summary>
public sealed class MilligramsConverter() : ValueConverter<Milligrams, long>(m => m.Micrograms, v => Milligrams.FromMicrograms(v));

/// <summary>Stores a weight as whole milligrams: the household measures hold no finer ones.</summary>
public sealed class GramsConverter() : ValueConverter<Grams, long>(
    g => (long)Math.Round(g.Value * 1000m, MidpointRounding.AwayFromZero), v => Grams.Of(v / 1000m));

/// <summary>Stores a moment in UTC, and gives it back as UTC: SQLite forgets the kind.</summary>
public sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
    d => d.Kind == DateTimeKind.Utc ? d : ThrowNotUtc(d), d => DateTime.SpecifyKind(d, DateTimeKind.Utc))
{
    private static DateTime ThrowNotUtc(DateTime moment) => throw new ArgumentException($"{moment:O} is not in UTC.", nameof(moment));
}

/// <summary>Stores a moment as ticks in UTC, which sort and compare on every database.</summary>
public sealed class UtcTicksConverter() : ValueConverter<DateTimeOffset, long>(d => d.UtcTicks, t => new DateTimeOffset(t, TimeSpan.Zero));
