using MagnesiumGuide.Services.Data.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MagnesiumGuide.Services.Data.Configurations;

internal sealed class FoodValueConfiguration : IEntityTypeConfiguration<FoodValueRow>
{
    public void Configure(EntityTypeBuilder<FoodValueRow> builder)
    {
        builder.ToTable("FoodValues");
        BuilderParts.Cited(builder);
        builder.HasOne<FoodTableRow>().WithMany().HasForeignKey(r => r.TableId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(r => new { r.TableId, r.Code });
    }
}
