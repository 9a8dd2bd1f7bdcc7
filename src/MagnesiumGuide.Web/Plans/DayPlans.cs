using MagnesiumGuide.Domain.Foods;
using MagnesiumGuide.Domain.Suggestions;
using MagnesiumGuide.Services.Foods;
using MagnesiumGuide.Services.Search;
using MagnesiumGuide.Services.Suggestions;
using MagnesiumGuide.Web.Binding;
using MagnesiumGuide.Web.Days;
using static MagnesiumGuide.Web.Localization.Words;

namespace MagnesiumGuide.Web.Plans;

/// <summary>Reads the wishes of an address, and works out what could be eaten differently in its day.</summary>
public sealed class DayPlans(SuggestionService suggestions, WishReader reader, FoodLookup foods, FoodSearch search)
{
    private const int MostRichest = 5;
    private static readonly char[] BetweenNames = [',', ';', '\n'];

    /// <summary>The wishes with the names that were typed as ids, and what could not be understood.</summary>
    public async Task<(WishQuery Wishes, IReadOnlyList<FieldError> Errors)> ReadAsync(string? query, CancellationToken cancellationToken)
    {
        var wishes = WishQuery.Read(query);
        var errors = new List<FieldError>();
        var notLiked = await FindAsync(wishes.NotLiked, "lustniet", errors, cancellationToken);
        var atHome = await FindAsync(wishes.AtHome, "inhuis", errors, cancellationToken);
        if (DietOf(wishes) is null && wishes.Diet.Length > 0)
        {
            errors.Add(new FieldError("dieet", Say("Suggest.Error.Diet")));
        }

        if (wishes.Without.Count + wishes.House.Count > WishReader.MostWords)
        {
            errors.Add(new FieldError("wensen", Say("Suggest.Error.TooMany", WishReader.MostWords)));
        }
        else if ((await reader.ReadAsync(null, wishes.Without, wishes.House, cancellationToken)).Unknown is { Count: > 0 } unknown)
        {
            errors.Add(new FieldError("wensen", Say("Suggest.Error.Unknown", string.Join(", ", unknown))));
        }

        return errors.Count > 0 ? (wishes, errors) : (wishes with
        {
            Without = [.. wishes.Without.Union(notLiked, StringComparer.Ordinal)],
            House = [.. wishes.House.Union(atHome, StringComparer.Ordinal)],
        }, errors);
    }

    /// <summary>What could be eaten differently; null when the day has no answer, no person, or no reference value to hold it against.</summary>
    public async Task<PlansView?> ShowAsync(DayQuery query, WishQuery wishes, AssessedDay day, CancellationToken cancellationToken)
    {
        if (day.Assessment is not { Person: { } person } assessment || Gap.Of(assessment) is null)
        {
            return null;
        }

        var (kept, _) = await reader.ReadAsync(DietOf(wishes), wishes.Without, wishes.House, cancellationToken);
        var found = await suggestions.ForAsync(assessment, kept, cancellationToken);
        var richest = new List<(Per, IReadOnlyList<RichFood>)>();
        foreach (var per in Enum.GetValues<Per>())
        {
            richest.Add((per, await suggestions.RichestAsync(per, kept, MostRichest, person, cancellationToken)));
        }

        var named = await foods.ByIdAsync([.. wishes.Without.Union(wishes.House, StringComparer.Ordinal)], cancellationToken);
        return new PlansView(query, wishes, [.. day.Lines.Select(l => l.Line)], person, found, richest, named);
    }

    private static Diet? DietOf(WishQuery wishes) => wishes.Diet switch
    {
        "vegetarian" => Diet.Vegetarian,
        "vegan" => Diet.Vegan,
        _ => null,
    };

    // The best hit for each name; the page then shows what was understood, and takes it back with one press.
    private async Task<IReadOnlyList<string>> FindAsync(string names, string field, List<FieldError> errors, CancellationToken cancellationToken)
    {
        var ids = new List<string>();
        foreach (var name in names.Split(BetweenNames, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Take(WishReader.MostWords))
        {
            var hits = await search.FindAsync(name, null, 1, literally: false, cancellationToken);
            if (hits.Items is [Food best, ..])
            {
                ids.Add(best.Id);
            }
            else
            {
                errors.Add(new FieldError(field, Say("Suggest.Error.Name", name)));
            }
        }

        return ids;
    }
}
