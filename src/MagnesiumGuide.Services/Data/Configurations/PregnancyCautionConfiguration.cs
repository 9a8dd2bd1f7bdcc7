using MagnesiumGuide.Services.Data.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MagnesiumGuide.Services.Data.Configurations;

internal sealed class PregnancyCautionConfiguration : IEntityTypeConfiguration<PregnancyCautionRow>
{
    public void Configure(EntityTypeBuilder<PregnancyCautionRow> builder)
    {
        builder.ToTable("PregnancyCautions");
        BuilderParts.Cited(builder);
    }
}
