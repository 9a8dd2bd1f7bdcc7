using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace MagnesiumGuide.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class AddFormGuide : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "FormProfiles",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    PrintedMolarMass = table.Column<long>(type: "INTEGER", nullable: true),
                    HydrateNl = table.Column<string>(type: "TEXT", nullable: false),
                    HydrateEn = table.Column<string>(type: "TEXT", nullable: false),
                    EuNl = table.Column<string>(type: "TEXT", nullable: false),
                    EuEn = table.Column<string>(type: "TEXT", nullable: false),
                    EuSourceId = table.Column<string>(type: "TEXT", nullable: false),
                    EuLocator = table.Column<string>(type: "TEXT", nullable: false),
                    IsEuConfirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    Absorption = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AbsorptionLow = table.Column<long>(type: "INTEGER", nullable: true),
                    AbsorptionHigh = table.Column<long>(type: "INTEGER", nullable: true),
                    AbsorptionNl = table.Column<string>(type: "TEXT", nullable: false),
                    AbsorptionEn = table.Column<string>(type: "TEXT", nullable: false),
                    AbsorptionStudies = table.Column<string>(type: "TEXT", nullable: false),
                    Tolerance = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ToleranceNl = table.Column<string>(type: "TEXT", nullable: false),
                    ToleranceEn = table.Column<string>(type: "TEXT", nullable: false),
                    ToleranceStudies = table.Column<string>(type: "TEXT", nullable: false),
                    CautionsNl = table.Column<string>(type: "TEXT", nullable: false),
                    CautionsEn = table.Column<string>(type: "TEXT", nullable: false),
                    TimingNl = table.Column<string>(type: "TEXT", nullable: false),
                    TimingEn = table.Column<string>(type: "TEXT", nullable: false),
                    LabelNl = table.Column<string>(type: "TEXT", nullable: false),
                    LabelEn = table.Column<string>(type: "TEXT", nullable: false),
                    CommercialLow = table.Column<long>(type: "INTEGER", nullable: true),
                    CommercialHigh = table.Column<long>(type: "INTEGER", nullable: true),
                    PubChem = table.Column<long>(type: "INTEGER", nullable: true),
                    UnknownNl = table.Column<string>(type: "TEXT", nullable: false),
                    UnknownEn = table.Column<string>(type: "TEXT", nullable: false),
                    Sources = table.Column<string>(type: "TEXT", nullable: false),
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
                    table.PrimaryKey("PK_FormProfiles", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FormProfiles_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FormStudies",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    Species = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: true),
                    PeopleNl = table.Column<string>(type: "TEXT", nullable: false),
                    PeopleEn = table.Column<string>(type: "TEXT", nullable: false),
                    MethodNl = table.Column<string>(type: "TEXT", nullable: false),
                    MethodEn = table.Column<string>(type: "TEXT", nullable: false),
                    DoseNl = table.Column<string>(type: "TEXT", nullable: false),
                    DoseEn = table.Column<string>(type: "TEXT", nullable: false),
                    ResultNl = table.Column<string>(type: "TEXT", nullable: false),
                    ResultEn = table.Column<string>(type: "TEXT", nullable: false),
                    FundingNl = table.Column<string>(type: "TEXT", nullable: false),
                    FundingEn = table.Column<string>(type: "TEXT", nullable: false),
                    NotShownNl = table.Column<string>(type: "TEXT", nullable: false),
                    NotShownEn = table.Column<string>(type: "TEXT", nullable: false),
                    Forms = table.Column<string>(type: "TEXT", nullable: false),
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
                    table.PrimaryKey("PK_FormStudies", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FormStudies_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "GoalForms",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    GoalId = table.Column<string>(type: "TEXT", nullable: false),
                    FormId = table.Column<string>(type: "TEXT", nullable: false),
                    ArticlesFor = table.Column<string>(type: "TEXT", nullable: false),
                    ArticlesAgainst = table.Column<string>(type: "TEXT", nullable: false),
                    ArticlesNl = table.Column<string>(type: "TEXT", nullable: false),
                    ArticlesEn = table.Column<string>(type: "TEXT", nullable: false),
                    Evidence = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    EvidenceNl = table.Column<string>(type: "TEXT", nullable: false),
                    EvidenceEn = table.Column<string>(type: "TEXT", nullable: false),
                    Studies = table.Column<string>(type: "TEXT", nullable: false),
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
                    table.PrimaryKey("PK_GoalForms", x => x.Id);
                    table.ForeignKey(
                        name: "FK_GoalForms_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Goals",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    NameNl = table.Column<string>(type: "TEXT", nullable: false),
                    NameEn = table.Column<string>(type: "TEXT", nullable: false),
                    Evidence = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    EvidenceNl = table.Column<string>(type: "TEXT", nullable: false),
                    EvidenceEn = table.Column<string>(type: "TEXT", nullable: false),
                    ClaimNl = table.Column<string>(type: "TEXT", nullable: false),
                    ClaimEn = table.Column<string>(type: "TEXT", nullable: false),
                    Sources = table.Column<string>(type: "TEXT", nullable: false),
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
                    table.PrimaryKey("PK_Goals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Goals_Sources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Sources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_FormProfiles_SourceId",
                table: "FormProfiles",
                column: "SourceId");

            migrationBuilder.CreateIndex(
                name: "IX_FormStudies_SourceId",
                table: "FormStudies",
                column: "SourceId");

            migrationBuilder.CreateIndex(
                name: "IX_GoalForms_SourceId",
                table: "GoalForms",
                column: "SourceId");

            migrationBuilder.CreateIndex(
                name: "IX_Goals_SourceId",
                table: "Goals",
                column: "SourceId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "FormProfiles");

            migrationBuilder.DropTable(
                name: "FormStudies");

            migrationBuilder.DropTable(
                name: "GoalForms");

            migrationBuilder.DropTable(
                name: "Goals");
        }
    }
}
