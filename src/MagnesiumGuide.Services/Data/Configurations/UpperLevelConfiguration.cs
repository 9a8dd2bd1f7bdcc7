using MagnesiumGuide.Services.Data.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MagnesiumGuide.Services.Data.Configurations;

internal sealed class UpperLevelConfiguration : IEntityTypeConfiguration<UpperLevelRow>
{
    public void Configure(EntityTypeBuilder<UpperLevelRow> builder)
    {
        builder.ToTable("UpperLevels");
        BuilderParts.Cited(builder);
    }
}
