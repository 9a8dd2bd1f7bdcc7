using MagnesiumGuide.Services.Data.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MagnesiumGuide.Services.Data.Configurations;

internal static class BuilderParts
{
    /// <summary>Longest natural key: a reference value's, with all its columns.</summary>
    public const int KeyLength = 120;

    public static void Seeded<T>(EntityTypeBuilder<T> builder)
        where T : SeededRow
    {
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Id).HasMaxLength(KeyLength);
        builder.Property(r => r.Version).IsConcurrencyToken();
    }

    public static void Cited<T>(EntityTypeBuilder<T> builder)
        where T : CitedRow
    {
        Seeded(builder);
        builder.HasOne<SourceRow>().WithMany().HasForeignKey(r => r.SourceId).OnDelete(DeleteBehavior.Restrict);
    }
}
