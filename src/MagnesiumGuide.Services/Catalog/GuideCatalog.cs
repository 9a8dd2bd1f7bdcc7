using MagnesiumGuide.Domain.Intake;
using MagnesiumGuide.Domain.Provenance;
using MagnesiumGuide.Domain.References;
using MagnesiumGuide.Domain.Suggestions;
using MagnesiumGuide.Domain.Supplements;

namespace MagnesiumGuide.Services.Catalog;

/// <summary>The small, stable tables, as one immutable whole that is swapped when the data changes. Foods stay in the database.</summary>
public sealed class GuideCatalog
{
    private LabelReader? labels;

    /// <summary>Id of the set that is used when none is chosen.</summary>
    public const string DefaultSetId = "gezondheidsraad";

    /// <summary>All sources, by id.</summary>
    public required IReadOnlyDictionary<string, Source> Sources { get; init; }

    /// <summary>All food tables, by id.</summary>
    public required IReadOnlyDictionary<string, FoodTable> FoodTables { get; init; }

    /// <summary>All food groups, in the order of a list.</summary>
    public required IReadOnlyList<FoodGroup> FoodGroups { get; init; }

    /// <summary>All reference sets, in the order of a list, the Dutch one first.</summary>
    public required IReadOnlyList<ReferenceSet> ReferenceSets { get; init; }

    /// <summary>All upper levels, in the order of a list.</summary>
    public required IReadOnlyList<UpperLevel> UpperLevels { get; init; }

    /// <summary>All supplement forms, in the order of a list.</summary>
    public required IReadOnlyList<SupplementForm> Forms { get; init; }

    /// <summary>What is known of each form, by its id.</summary>
    public required IReadOnlyDictionary<string, FormProfile> FormProfiles { get; init; }

    /// <summary>Studies of forms, in the order of a list.</summary>
    public required IReadOnlyList<FormStudy> FormStudies { get; init; }

    /// <summary>Goals that articles name forms for, in the order of a list.</summary>
    public required IReadOnlyList<Goal> Goals { get; init; }
    /// <summary>Reads labels; knows the forms of this catalog.</summary>
    public LabelReader Labels => labels ??= new LabelReader(Forms, FormProfiles.Values);

    /// <summary>Context beside a result.</summary>
    public required IReadOnlyList<Modifier> Modifiers { get; init; }

    /// <summary>Interactions, in the order of a list: contraindications first.</summary>
    public required IReadOnlyList<Interaction> Interactions { get; init; }

    /// <summary>Days to start from, in the order of a list.</summary>
    public required IReadOnlyList<ExampleDay> ExampleDays { get; init; }

    /// <summary>Facts for the pages of explanation, in the order of a list.</summary>
    public required IReadOnlyList<Fact> Facts { get; init; }

    /// <summary>Complaints that are named for too little or too much, in the order of a list.</summary>
    public required IReadOnlyList<Symptom> Symptoms { get; init; }

    /// <summary>Questions that people ask, in the order of a list.</summary>
    public required IReadOnlyList<Question> Questions { get; init; }
    /// <summary>The articles, in the order of a list.</summary>
    public required IReadOnlyList<Article> Articles { get; init; }

    /// <summary>What the articles say, in the order of the articles.</summary>
    public required IReadOnlyList<Statement> Statements { get; init; }

    /// <summary>The health claims that the EU decided on, the authorised ones first.</summary>
    public required IReadOnlyList<HealthClaim> Claims { get; init; }

    /// <summary>Where the articles do not agree, in the order of a list.</summary>
    public required IReadOnlyList<Disagreement> Disagreements { get; init; }
    /// <summary>Meals of our own that a week is composed from.</summary>
    public required IReadOnlyList<MealRecipe> Meals { get; init; }
    /// <summary>Foods that can take each other's place, by the food that goes.</summary>
    public required ILookup<string, SwapPair> Swaps { get; init; }

    /// <summary>Foods that are not suggested to somebody who is pregnant, by the food.</summary>
    public required IReadOnlyDictionary<string, PregnancyCaution> PregnancyCautions { get; init; }

    /// <summary>Numbers that visitors meet elsewhere, in the order of a list.</summary>
    public required IReadOnlyList<SeenNumber> SeenNumbers { get; init; }

    /// <summary>The absorption model.</summary>
    public required AbsorptionModel Absorption { get; init; }

    /// <summary>Where the absorption model stands.</summary>
    public required Citation AbsorptionCitation { get; init; }

    /// <summary>The set with this id that a day can be held against, or null.</summary>
    public ReferenceSet? SelectableSet(string id) =>
        ReferenceSets.FirstOrDefault(s => s.IsSelectable && string.Equals(s.Id, id, StringComparison.Ordinal));

    /// <summary>The set with this id, also one that a day cannot be held against, or null.</summary>
    public ReferenceSet? Set(string id) => ReferenceSets.FirstOrDefault(s => string.Equals(s.Id, id, StringComparison.Ordinal));

    /// <summary>The form with this id, or null.</summary>
    public SupplementForm? Form(string id) => Forms.FirstOrDefault(f => string.Equals(f.Id, id, StringComparison.Ordinal));

    /// <summary>The article with this id, or null.</summary>
    public Article? Article(string id) => Articles.FirstOrDefault(a => string.Equals(a.Id, id, StringComparison.Ordinal));

    /// <summary>What the articles say about a form, in the order of the articles.</summary>
    public IReadOnlyList<Statement> StatementsOn(string formId) => [.. Statements.Where(s => s.FormIds.Contains(formId, StringComparer.Ordinal))];

    /// <summary>The food group with this id, or null.</summary>
    public FoodGroup? Group(string id) => FoodGroups.FirstOrDefault(g => string.Equals(g.Id, id, StringComparison.Ordinal));
}
