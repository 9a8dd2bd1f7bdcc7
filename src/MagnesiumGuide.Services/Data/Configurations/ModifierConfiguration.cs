using MagnesiumGuide.Services.Data.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MagnesiumGuide.Services.Data.Configurations;

internal sealed class ModifierConfiguration : IEntityTypeConfiguration<ModifierRow>
{
    public void Configure(EntityTypeBuilder<ModifierRow> builder)
    {
        builder.ToTable("Modifiers");
        BuilderParts.Cited(builder);
    }
}
