using MagnesiumGuide.Services.Data.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace MagnesiumGuide.Services.Data.Configurations;

/// <summary>The tables of what articles say, and of the claims they are held against.</summary>
internal sealed class ArticleConfiguration :
    IEntityTypeConfiguration<ArticleRow>,
    IEntityTypeConfiguration<ArticleAmountRow>,
    IEntityTypeConfiguration<ArticleFoodNumberRow>,
    IEntityTypeConfiguration<StatementRow>,
    IEntityTypeConfiguration<HealthClaimRow>,
    IEntityTypeConfiguration<DisagreementRow>
{
    public void Configure(EntityTypeBuilder<ArticleRow> builder)
    {
        builder.ToTable("Articles");
        BuilderParts.Cited(builder);
    }

    public void Configure(EntityTypeBuilder<ArticleAmountRow> builder)
    {
        builder.ToTable("ArticleAmounts");
        BuilderParts.Cited(builder);
        builder.HasOne<ArticleRow>().WithMany().HasForeignKey(a => a.ArticleId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ArticleFoodNumberRow> builder)
    {
        builder.ToTable("ArticleFoodNumbers");
        BuilderParts.Cited(builder);
        builder.HasOne<ArticleRow>().WithMany().HasForeignKey(n => n.ArticleId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<StatementRow> builder)
    {
        builder.ToTable("Statements");
        BuilderParts.Cited(builder);
        builder.HasOne<ArticleRow>().WithMany().HasForeignKey(s => s.ArticleId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<HealthClaimRow> builder)
    {
        builder.ToTable("HealthClaims");
        BuilderParts.Cited(builder);
    }

    public void Configure(EntityTypeBuilder<DisagreementRow> builder)
    {
        builder.ToTable("Disagreements");
        BuilderParts.Cited(builder);
    }
}
