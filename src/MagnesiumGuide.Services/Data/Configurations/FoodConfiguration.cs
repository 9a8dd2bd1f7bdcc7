using MagnesiumGuide.Services.Data.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MagnesiumGuide.Services.Data.Configurations;

internal sealed class FoodConfiguration : IEntityTypeConfiguration<FoodRow>
{
    public void Configure(EntityTypeBuilder<FoodRow> builder)
    {
        builder.ToTable("Foods");
        BuilderParts.Cited(builder);
        builder.HasOne<FoodGroupRow>().WithMany().HasForeignKey(r => r.GroupId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(r => r.Values).WithOne().HasForeignKey(v => v.FoodId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(r => r.Portions).WithOne().HasForeignKey(p => p.FoodId).OnDelete(DeleteBehavior.Restrict);
    }
}
