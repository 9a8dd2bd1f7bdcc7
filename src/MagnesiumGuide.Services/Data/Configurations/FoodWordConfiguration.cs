using MagnesiumGuide.Services.Data.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MagnesiumGuide.Services.Data.Configurations;

internal sealed class FoodWordConfiguration : IEntityTypeConfiguration<FoodWordRow>
{
    public void Configure(EntityTypeBuilder<FoodWordRow> builder)
    {
        builder.ToTable("FoodWords");
        builder.HasKey(r => new { r.Word, r.Commonness, r.FoodId });
        builder.HasIndex(r => new { r.FoodId, r.Word });
        builder.HasOne<FoodRow>().WithMany().HasForeignKey(r => r.FoodId).OnDelete(DeleteBehavior.Restrict);
    }
}
