using MagnesiumGuide.Services.Data.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MagnesiumGuide.Services.Data.Configurations;

internal sealed class FoodGroupConfiguration : IEntityTypeConfiguration<FoodGroupRow>
{
    public void Configure(EntityTypeBuilder<FoodGroupRow> builder)
    {
        builder.ToTable("FoodGroups");
        BuilderParts.Seeded(builder);
    }
}
