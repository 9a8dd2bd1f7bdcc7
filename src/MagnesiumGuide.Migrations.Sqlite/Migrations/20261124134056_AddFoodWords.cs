using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MagnesiumGuide.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class AddFoodWords : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "FoodWords",
                columns: table => new
                {
                    Word = table.Column<string>(type: "TEXT", nullable: false),
                    FoodId = table.Column<string>(type: "TEXT", nullable: false),
                    Commonness = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FoodWords", x => new { x.Word, x.Commonness, x.FoodId });
                    table.ForeignKey(
                        name: "FK_FoodWords_Foods_FoodId",
                        column: x => x.FoodId,
                        principalTable: "Foods",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_FoodWords_FoodId_Word",
                table: "FoodWords",
                columns: new[] { "FoodId", "Word" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "FoodWords");
        }
    }
}
