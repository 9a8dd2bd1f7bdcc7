using MagnesiumGuide.Services.Data.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MagnesiumGuide.Services.Data.Configurations;

internal sealed class ChangeConfiguration : IEntityTypeConfiguration<ChangeRow>, IEntityTypeConfiguration<RevisionRow>
{
    private const int WhoLength = 256;
    private const int TableLength = 40;

    public void Configure(EntityTypeBuilder<ChangeRow> builder)
    {
        builder.ToTable("Changes");
        builder.Property(c => c.Who).HasMaxLength(WhoLength);
        builder.HasIndex(c => c.AtUtc);
        builder.HasIndex(c => c.UndoesId);
        builder.HasOne<SourceRow>().WithMany().HasForeignKey(c => c.SourceId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<ChangeRow>().WithMany().HasForeignKey(c => c.UndoesId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(c => c.Revisions).WithOne().HasForeignKey(r => r.ChangeId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<RevisionRow> builder)
    {
        builder.ToTable("Revisions");
        builder.Property(r => r.Table).HasMaxLength(TableLength);
        builder.Property(r => r.RowId).HasMaxLength(BuilderParts.KeyLength);
        builder.Property(r => r.FoodId).HasMaxLength(BuilderParts.KeyLength);
        builder.HasIndex(r => r.FoodId);
        builder.HasIndex(r => new { r.Table, r.RowId });
    }
}
