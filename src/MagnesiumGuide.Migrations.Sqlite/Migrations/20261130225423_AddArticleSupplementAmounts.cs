using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MagnesiumGuide.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class AddArticleSupplementAmounts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "IsFromSupplement",
                table: "ArticleAmounts",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "IsFromSupplement",
                table: "ArticleAmounts");
        }
    }
}
