using Microsoft.EntityFrameworkCore;

namespace MagnesiumGuide.Services.Tests.Data;

public sealed class SchemaTests(GuideDatabaseFixture fixture) : IClassFixture<GuideDatabaseFixture>
{
    private readonly GuideDatabase database = fixture.Database;

    [Fact]
    public async Task Columns_OfEveryTable_AreTextOrWholeNumbers()
    {
        var columns = await database.Sql("""
            SELECT m.name || '.' || c.name || ' ' || c.type AS Value
            FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%'
            """);

        columns.Should().HaveCountGreaterThan(100);
        columns.Where(c => !c.EndsWith(" TEXT", StringComparison.Ordinal) && !c.EndsWith(" INTEGER", StringComparison.Ordinal))
            .Should().Equal("AccountPasskeys.CredentialId BLOB");
    }

    [Fact]
    public async Task Properties_OfEveryRow_AreStoredAsNothingThatSortsByCulture()
    {
        // EF stores a decimal as TEXT, so the schema alone does not show it.
        var stored = await database.Read(d => Task.FromResult(d.Model.GetEntityTypes()
            .Where(e => !e.IsMappedToJson())
            .SelectMany(e => e.GetProperties())
            .Select(p => (Name: $"{p.DeclaringType.ShortName()}.{p.Name}", Type: p.GetTypeMapping().Converter?.ProviderClrType ?? p.ClrType))
            .Select(p => (p.Name, Type: Nullable.GetUnderlyingType(p.Type) ?? p.Type))
            .ToList()));

        Type[] unfit = [typeof(decimal), typeof(double), typeof(float), typeof(DateTimeOffset)];
        stored.Where(p => unfit.Contains(p.Type)).Should().BeEmpty();
    }

    [Fact]
    public async Task Migrations_BesideTheModel_AreComplete() =>
        (await database.Read(d => Task.FromResult(d.Database.HasPendingModelChanges()))).Should().BeFalse();

    [Fact]
    public async Task Triggers_AreNotUsed_BecauseATableRebuildDropsThem() =>
        (await database.Sql("SELECT name AS Value FROM sqlite_master WHERE type = 'trigger'")).Should().BeEmpty();

    [Fact]
    public async Task Rows_WithAForeignKey_AllPointToSomething() =>
        (await database.Sql("SELECT \"table\" AS Value FROM pragma_foreign_key_check")).Should().BeEmpty();
}
