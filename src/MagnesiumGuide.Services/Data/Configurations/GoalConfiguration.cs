using MagnesiumGuide.Services.Data.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MagnesiumGuide.Services.Data.Configurations;

internal sealed class GoalConfiguration : IEntityTypeConfiguration<GoalRow>
{
    public void Configure(EntityTypeBuilder<GoalRow> builder)
    {
        builder.ToTable("Goals");
        BuilderParts.Cited(builder);
    }
}
