using MagnesiumGuide.Services.Data.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MagnesiumGuide.Services.Data.Configurations;

internal sealed class ExampleDayConfiguration : IEntityTypeConfiguration<ExampleDayRow>
{
    public void Configure(EntityTypeBuilder<ExampleDayRow> builder)
    {
        builder.ToTable("ExampleDays");
        BuilderParts.Cited(builder);
    }
}
