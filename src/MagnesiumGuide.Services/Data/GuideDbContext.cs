using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Services.Accounts;
using MagnesiumGuide.Services.Data.Rows;
using Microsoft.EntityFrameworkCore;

namespace MagnesiumGuide.Services.Data;

/// <summary>The database. Amounts are whole micrograms; there is no decimal column, because SQLite sorts those by the culture of the request.</summary>
public sealed class GuideDbContext(DbContextOptions<GuideDbContext> options) : DbContext(options)
{
    /// <summary>Publications.</summary>
    public DbSet<SourceRow> Sources => Set<SourceRow>();

    /// <summary>Food composition tables.</summary>
    public DbSet<FoodTableRow> FoodTables => Set<FoodTableRow>();

    /// <summary>Food groups.</summary>
    public DbSet<FoodGroupRow> FoodGroups => Set<FoodGroupRow>();

    /// <summary>Foods.</summary>
    public DbSet<FoodRow> Foods => Set<FoodRow>();

    /// <summary>The words that foods are found by.</summary>
    public DbSet<FoodWordRow> FoodWords => Set<FoodWordRow>();

    /// <summary>What each table says of each food.</summary>
    public DbSet<FoodValueRow> FoodValues => Set<FoodValueRow>();

    /// <summary>Household measures.</summary>
    public DbSet<PortionRow> Portions => Set<PortionRow>();

    /// <summary>Sets of reference values.</summary>
    public DbSet<ReferenceSetRow> ReferenceSets => Set<ReferenceSetRow>();

    /// <summary>Reference values.</summary>
    public DbSet<ReferenceValueRow> ReferenceValues => Set<ReferenceValueRow>();

    /// <summary>Upper levels.</summary>
    public DbSet<UpperLevelRow> UpperLevels => Set<UpperLevelRow>();

    /// <summary>Context beside a result.</summary>
    public DbSet<ModifierRow> Modifiers => Set<ModifierRow>();

    /// <summary>Parameters of the absorption model.</summary>
    public DbSet<AbsorptionParameterRow> AbsorptionParameters => Set<AbsorptionParameterRow>();

    /// <summary>Supplement forms.</summary>
    public DbSet<FormRow> Forms => Set<FormRow>();

    /// <summary>What is known of each form.</summary>
    public DbSet<FormProfileRow> FormProfiles => Set<FormProfileRow>();

    /// <summary>Studies of forms.</summary>
    public DbSet<FormStudyRow> FormStudies => Set<FormStudyRow>();

    /// <summary>Goals that articles name forms for.</summary>
    public DbSet<GoalRow> Goals => Set<GoalRow>();

    /// <summary>What is said of each form for a goal.</summary>
    public DbSet<GoalFormRow> GoalForms => Set<GoalFormRow>();
    /// <summary>Interactions of magnesium.</summary>
    public DbSet<InteractionRow> Interactions => Set<InteractionRow>();

    /// <summary>Days to start from.</summary>
    public DbSet<ExampleDayRow> ExampleDays => Set<ExampleDayRow>();

    /// <summary>Facts for the pages of explanation.</summary>
    public DbSet<FactRow> Facts => Set<FactRow>();

    /// <summary>Complaints that are named for too little or too much.</summary>
    public DbSet<SymptomRow> Symptoms => Set<SymptomRow>();

    /// <summary>Questions that people ask.</summary>
    public DbSet<QuestionRow> Questions => Set<QuestionRow>();
    /// <summary>Articles for the public.</summary>
    public DbSet<ArticleRow> Articles => Set<ArticleRow>();

    /// <summary>What articles say.</summary>
    public DbSet<StatementRow> Statements => Set<StatementRow>();

    /// <summary>Health claims that the EU decided on.</summary>
    public DbSet<HealthClaimRow> HealthClaims => Set<HealthClaimRow>();

    /// <summary>Meals of our own.</summary>
    public DbSet<MealRow> Meals => Set<MealRow>();
    /// <summary>Foods that can take each other's place.</summary>
    public DbSet<SwapRow> Swaps => Set<SwapRow>();

    /// <summary>Foods that are not suggested to somebody who is pregnant.</summary>
    public DbSet<PregnancyCautionRow> PregnancyCautions => Set<PregnancyCautionRow>();

    /// <summary>Numbers that visitors meet elsewhere.</summary>
    public DbSet<SeenNumberRow> SeenNumbers => Set<SeenNumberRow>();
    /// <summary>People who keep the data right.</summary>
    public DbSet<Account> Accounts => Set<Account>();

    /// <summary>Choices that hold for the whole site.</summary>
    public DbSet<SettingRow> Settings => Set<SettingRow>();

    /// <summary>Changes to the data; only ever added to.</summary>
    public DbSet<ChangeRow> Changes => Set<ChangeRow>();

    /// <summary>What each change did to each row; only ever added to.</summary>
    public DbSet<RevisionRow> Revisions => Set<RevisionRow>();

    /// <inheritdoc/>
    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        Stamp();
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    /// <inheritdoc/>
    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        Stamp();
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Milligrams>().HaveConversion<MilligramsConverter>();
        configurationBuilder.Properties<Grams>().HaveConversion<GramsConverter>();
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcTicksConverter>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(GuideDbContext).Assembly);

    private void Stamp()
    {
        if (ChangeTracker.Entries().Any(e => e is { Entity: ChangeRow or RevisionRow, State: EntityState.Modified or EntityState.Deleted }))
        {
            throw new InvalidOperationException("History is only ever added to.");
        }

        foreach (var entry in ChangeTracker.Entries<SeededRow>().Where(e => e.State is EntityState.Added or EntityState.Modified))
        {
            entry.Entity.Version++;
            if (entry.Entity is FoodRow food)
            {
                food.FoldNames();
            }
        }
    }
}
