using MagnesiumGuide.Services.Data;
using MagnesiumGuide.Services.Search;
using Microsoft.EntityFrameworkCore;

namespace MagnesiumGuide.Services.Import;

/// <summary>Finds our food group for the one that a table names. Ours are NEVO's; for the others only what is the same group beyond doubt.</summary>
public sealed class FoodGroupNames
{
    /// <summary>Before the number of a category of USDA.</summary>
    public const string OfUsda = "usda:";

    /// <summary>Before the number of a group of CIQUAL.</summary>
    public const string OfCiqual = "ciqual:";

    // Numbers of food_category.csv and alim_grp_code. A category that is spread over several groups of ours stands in none.
    private static readonly Dictionary<string, string> Elsewhere = new(StringComparer.Ordinal)
    {
        [OfUsda + "2"] = "herbs-spices",
        [OfUsda + "4"] = "fats-oils",
        [OfUsda + "5"] = "meat-poultry",
        [OfUsda + "7"] = "cold-cuts",
        [OfUsda + "8"] = "cereals",
        [OfUsda + "10"] = "meat-poultry",
        [OfUsda + "12"] = "nuts-seeds",
        [OfUsda + "13"] = "meat-poultry",
        [OfUsda + "15"] = "fish-shellfish",
        [OfUsda + "16"] = "legumes",
        [OfUsda + "17"] = "meat-poultry",
        [OfUsda + "19"] = "sugar-sweets",
        [OfUsda + "20"] = "cereals",
        [OfCiqual + "09"] = "fats-oils",
    };

    private readonly Dictionary<string, string> byName = new(StringComparer.Ordinal);

    private FoodGroupNames()
    {
    }

    /// <summary>Makes it from our groups.</summary>
    public static async Task<FoodGroupNames> LoadAsync(GuideDbContext database, CancellationToken cancellationToken)
    {
        var names = new FoodGroupNames();
        foreach (var group in await database.FoodGroups.AsNoTracking().Select(g => new { g.Id, g.NameNl, g.NameEn }).ToListAsync(cancellationToken))
        {
            names.byName[Folded(group.NameNl)] = names.byName[Folded(group.NameEn)] = group.Id;
        }

        return names;
    }

    /// <summary>Id of our group, or null when it cannot be told.</summary>
    public string? Find(string name) => Elsewhere.GetValueOrDefault(name) ?? byName.GetValueOrDefault(Folded(name));

    private static string Folded(string name) => string.Join(' ', SearchText.Words(name));
}
