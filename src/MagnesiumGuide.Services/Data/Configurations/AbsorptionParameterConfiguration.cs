using MagnesiumGuide.Services.Data.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MagnesiumGuide.Services.Data.Configurations;

internal sealed class AbsorptionParameterConfiguration : IEntityTypeConfiguration<AbsorptionParameterRow>
{
    public void Configure(EntityTypeBuilder<AbsorptionParameterRow> builder)
    {
        builder.ToTable("AbsorptionParameters");
        BuilderParts.Cited(builder);
    }
}
