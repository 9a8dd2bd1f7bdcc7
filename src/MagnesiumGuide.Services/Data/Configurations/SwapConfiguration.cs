using MagnesiumGuide.Services.Data.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MagnesiumGuide.Services.Data.Configurations;

internal sealed class SwapConfiguration : IEntityTypeConfiguration<SwapRow>
{
    public void Configure(EntityTypeBuilder<SwapRow> builder)
    {
        builder.ToTable("Swaps");
        BuilderParts.Cited(builder);
        builder.Property(s => s.FromId).HasMaxLength(BuilderParts.KeyLength);
        builder.Property(s => s.ToId).HasMaxLength(BuilderParts.KeyLength);
    }
}
