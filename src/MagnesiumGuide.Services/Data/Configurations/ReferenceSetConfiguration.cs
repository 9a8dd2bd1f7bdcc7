using MagnesiumGuide.Services.Data.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MagnesiumGuide.Services.Data.Configurations;

internal sealed class ReferenceSetConfiguration : IEntityTypeConfiguration<ReferenceSetRow>
{
    public void Configure(EntityTypeBuilder<ReferenceSetRow> builder)
    {
        builder.ToTable("ReferenceSets");
        BuilderParts.Cited(builder);
    }
}
