using MagnesiumGuide.Services.Data.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MagnesiumGuide.Services.Data.Configurations;

internal sealed class MealConfiguration : IEntityTypeConfiguration<MealRow>
{
    public void Configure(EntityTypeBuilder<MealRow> builder)
    {
        builder.ToTable("Meals");
        BuilderParts.Cited(builder);
    }
}
