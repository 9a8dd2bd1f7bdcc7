using MagnesiumGuide.Services.Data.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MagnesiumGuide.Services.Data.Configurations;

internal sealed class SettingConfiguration : IEntityTypeConfiguration<SettingRow>
{
    public void Configure(EntityTypeBuilder<SettingRow> builder)
    {
        builder.ToTable("Settings");
        builder.Property(s => s.Id).HasMaxLength(BuilderParts.KeyLength);
    }
}
