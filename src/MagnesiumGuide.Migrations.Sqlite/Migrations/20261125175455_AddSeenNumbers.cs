using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MagnesiumGuide.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class AddSeenNumbers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "SupersededBy",
                table: "ReferenceSets",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "SeenNumbers",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    Amounts = table.Column<string>(type: "TEXT", nullable: false),
                    Generation = table.Column<int>(type: "INTEGER", nullable: true),
                    SetId = table.Column<string>(type: "TEXT", nullable: true),
                    IsCommon = table.Column<bool>(type: "INTEGER", nullable: false),
                    TextNl = table.Column<string>(type: "TEXT", nullable: false),
                    TextEn = table.Column<string>(type: "TEXT", nullable: false),
                    IsRetired = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsChangedByHand = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsFromSeed = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    SourceId = table.Column<string>(type: "TEXT", nullable: false),
                    Locator = table.Column<string>(type: "TEXT", nullable: false),
                    IsConfirmed = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SeenNumbers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SeenNumbers_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_SeenNumbers_SourceId",
                table: "SeenNumbers",
                column: "SourceId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "SeenNumbers");

            migrationBuilder.DropColumn(
                name: "SupersededBy",
                table: "ReferenceSets");
        }
    }
}
