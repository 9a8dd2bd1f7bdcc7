using MagnesiumGuide.Services.Data.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MagnesiumGuide.Services.Data.Configurations;

internal sealed class FormStudyConfiguration : IEntityTypeConfiguration<FormStudyRow>
{
    public void Configure(EntityTypeBuilder<FormStudyRow> builder)
    {
        builder.ToTable("FormStudies");
        BuilderParts.Cited(builder);
    }
}
