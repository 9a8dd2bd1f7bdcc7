using MagnesiumGuide.Services.Data.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MagnesiumGuide.Services.Data.Configurations;

internal sealed class FoodTableConfiguration : IEntityTypeConfiguration<FoodTableRow>
{
    public void Configure(EntityTypeBuilder<FoodTableRow> builder)
    {
        builder.ToTable("FoodTables");
        BuilderParts.Seeded(builder);
        builder.HasOne<SourceRow>().WithMany().HasForeignKey(r => r.SourceId).OnDelete(DeleteBehavior.Restrict);
    }
}
