using MagnesiumGuide.Services.Data.Rows;

namespace MagnesiumGuide.Services.Seeding;

/// <summary>Reads the files of seed-data and checks them. What each column means stands in seed-data/README.md.</summary>
internal sealed class SeedFiles
{
    /// <summary>The columns of every row that states something.</summary>
    public static readonly string[] Cited = ["source", "locator", "confirmed"];

    private readonly string folder;
    private readonly List<SeedFault> faults = [];

    private SeedFiles(string folder) => this.folder = folder;

    /// <summary>Reads everything.</summary>
    /// <exception cref="SeedFaultException">One fault or more; the exception holds all of them.</exception>
    public static SeedData Read(string folder)
    {
        var files = new SeedFiles(folder);
        var data = new SeedData
        {
            Sources = ReferenceSeeds.Sources(files),
            FoodTables = FoodSeeds.FoodTables(files),
            FoodGroups = FoodSeeds.FoodGroups(files),
            Foods = FoodSeeds.Foods(files),
            FoodValues = FoodSeeds.FoodValues(files),
            Portions = FoodSeeds.Portions(files),
            ReferenceSets = ReferenceSeeds.ReferenceSets(files),
            ReferenceValues = ReferenceSeeds.ReferenceValues(files),
            UpperLevels = ReferenceSeeds.UpperLevels(files),
            Modifiers = ReferenceSeeds.Modifiers(files),
            AbsorptionParameters = ReferenceSeeds.AbsorptionParameters(files),
            Forms = FormSeeds.Forms(files),
            FormProfiles = FormGuideSeeds.FormProfiles(files),
            FormStudies = FormGuideSeeds.FormStudies(files),
            Goals = FormGuideSeeds.Goals(files),
            GoalForms = FormGuideSeeds.GoalForms(files),
            Interactions = InteractionSeeds.Interactions(files),
            ExampleDays = FoodSeeds.ExampleDays(files),
            Facts = KnowledgeSeeds.Facts(files),
            Symptoms = KnowledgeSeeds.Symptoms(files),
            Questions = KnowledgeSeeds.Questions(files),
            Articles = ArticleSeeds.Articles(files),
            ArticleAmounts = ArticleSeeds.Amounts(files),
            ArticleFoodNumbers = ArticleSeeds.FoodNumbers(files),
            Statements = ArticleSeeds.Statements(files),
            Claims = ArticleSeeds.Claims(files),
            Disagreements = ArticleSeeds.Disagreements(files),
            Meals = MealSeeds.Meals(files),
            Swaps = SwapSeeds.Swaps(files),
            PregnancyCautions = PregnancyCautionSeeds.Read(files),
            SeenNumbers = SeenNumberSeeds.SeenNumbers(files),
        };

        // A form that could not be read is missing: what names it is then no fault of its own.
        var formsAreWhole = files.faults.TrueForAll(f => !string.Equals(f.File, FormSeeds.FileName, StringComparison.Ordinal));
        files.faults.AddRange(SeedRules.Check(data));
        files.faults.AddRange(formsAreWhole ? FormRules.Check(data) : []);
        return files.faults.Count == 0
            ? data
            : throw new SeedFaultException([.. files.faults.OrderBy(f => f.File, StringComparer.Ordinal).ThenBy(f => f.Line)]);
    }

    /// <summary>Reads one file.</summary>
    public List<SeedRow<T>> Read<T>(string name, string[] columns, Func<SeedRecord, T> map, bool mayBeLeftOut = false)
        where T : SeededRow =>
        SeedFile.Read(folder, name, mayBeLeftOut, columns, map, faults);
}
