using MagnesiumGuide.Services.Data.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MagnesiumGuide.Services.Data.Configurations;

internal sealed class FormProfileConfiguration : IEntityTypeConfiguration<FormProfileRow>
{
    public void Configure(EntityTypeBuilder<FormProfileRow> builder)
    {
        builder.ToTable("FormProfiles");
        BuilderParts.Cited(builder);
    }
}
