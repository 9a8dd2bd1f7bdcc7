using MagnesiumGuide.Services.Data.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MagnesiumGuide.Services.Data.Configurations;

internal sealed class SymptomConfiguration : IEntityTypeConfiguration<SymptomRow>
{
    public void Configure(EntityTypeBuilder<SymptomRow> builder)
    {
        builder.ToTable("Symptoms");
        BuilderParts.Cited(builder);
    }
}
