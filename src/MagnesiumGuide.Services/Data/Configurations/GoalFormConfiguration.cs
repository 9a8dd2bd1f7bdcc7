using MagnesiumGuide.Services.Data.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MagnesiumGuide.Services.Data.Configurations;

internal sealed class GoalFormConfiguration : IEntityTypeConfiguration<GoalFormRow>
{
    public void Configure(EntityTypeBuilder<GoalFormRow> builder)
    {
        builder.ToTable("GoalForms");
        BuilderParts.Cited(builder);
    }
}
