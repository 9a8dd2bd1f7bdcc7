using MagnesiumGuide.Services.Data.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MagnesiumGuide.Services.Data.Configurations;

internal sealed class SeenNumberConfiguration : IEntityTypeConfiguration<SeenNumberRow>
{
    public void Configure(EntityTypeBuilder<SeenNumberRow> builder)
    {
        builder.ToTable("SeenNumbers");
        BuilderParts.Cited(builder);
    }
}
