using MagnesiumGuide.Services.Data.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MagnesiumGuide.Services.Data.Configurations;

internal sealed class PortionConfiguration : IEntityTypeConfiguration<PortionRow>
{
    public void Configure(EntityTypeBuilder<PortionRow> builder)
    {
        builder.ToTable("Portions");
        BuilderParts.Cited(builder);
    }
}
