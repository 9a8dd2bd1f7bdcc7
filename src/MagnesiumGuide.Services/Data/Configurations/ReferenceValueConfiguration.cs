using MagnesiumGuide.Services.Data.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MagnesiumGuide.Services.Data.Configurations;

internal sealed class ReferenceValueConfiguration : IEntityTypeConfiguration<ReferenceValueRow>
{
    public void Configure(EntityTypeBuilder<ReferenceValueRow> builder)
    {
        builder.ToTable("ReferenceValues");
        BuilderParts.Cited(builder);
        builder.HasOne<ReferenceSetRow>().WithMany().HasForeignKey(r => r.SetId).OnDelete(DeleteBehavior.Restrict);
    }
}
