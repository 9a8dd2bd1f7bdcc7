using MagnesiumGuide.Domain.Foods;
using MagnesiumGuide.Services.Intake;
using MagnesiumGuide.Services.Search;

namespace MagnesiumGuide.Services.DayText;

/// <summary>Reads a day as people write it down, and proposes a food, a measure and an amount for each thing it names.</summary>
public sealed class DayTextReader(FoodSearch search)
{
    /// <summary>Longest text that is read, in characters.</summary>
    public const int LongestText = 5000;

    /// <summary>Words that match no better than this are not understood.</summary>
    private const double LeastConfidence = 0.4;

    /// <summary>The same when only the last words of a phrase were understood.</summary>
    private const double LeastConfidenceOfLastWords = 0.6;

    /// <summary>A whole phrase ("brood met zonnebloempitten") is one food when its name says so this nearly.</summary>
    private const double WholeNameScore = 0.6;

    private const int MostAlternatives = 4;
    private const decimal VagueShare = 0.5m;
    private const double NotSureOfAmount = 0.8;

    /// <summary>The things a text names, in order; what was not understood stays in the list without a food.</summary>
    /// <param name="text">At most <see cref="LongestText"/> characters; the rest is not read.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<IReadOnlyList<DayTextItem>> ReadAsync(string text, CancellationToken cancellationToken)
    {
        var read = text.Length > LongestText ? text[..LongestText] : text;
        var items = await JoinedAsync(DayParser.Parse(read), cancellationToken);
        var proposals = new List<DayTextItem>();
        foreach (var item in items)
        {
            proposals.AddRange(await ProposeAsync(read, item, cancellationToken));
        }

        return proposals;
    }

    // "Chocolade met noten" is one food, "brood met kaas" two: a name in the list decides.
    private async Task<List<DayItem>> JoinedAsync(List<DayItem> items, CancellationToken cancellationToken)
    {
        var joined = new List<DayItem>();
        foreach (var item in items)
        {
            if (joined.Count > 0 && item is { JoinedBy: not "", HasAmount: false } && item.Words.Count <= 3)
            {
                var before = joined[^1];
                var whole = await search.MatchAsync($"{before.Phrase} {item.JoinedBy} {item.Phrase}", 1, cancellationToken);
                if (whole is [{ LeftOut: 0, HasAllWords: true } match] && match.Score <= WholeNameScore)
                {
                    before.Words.Add(item.JoinedBy);
                    before.Words.AddRange(item.Words);
                    before.End = item.End;
                    continue;
                }
            }

            joined.Add(item);
        }

        return joined;
    }

    private async Task<IReadOnlyList<DayTextItem>> ProposeAsync(string text, DayItem item, CancellationToken cancellationToken)
    {
        var matches = await UnderstandAsync(item, cancellationToken);
        if (matches.Count == 0)
        {
            return [new DayTextItem(text[item.Start..item.End].Trim(), [], 0)];
        }

        // "3 boterhammen pindakaas" names the bread by its measure, and what is on it.
        var food = matches[0].Food;
        if (item.Words.Count > 0 && MeasureOf(item, food) is null && DayLexicon.FoodOfMeasure(item.MeasureWord) is not null)
        {
            var bread = new DayItem { Start = item.Start, End = item.MeasureEnd, Count = item.Count, Measures = item.Measures, MeasureWord = item.MeasureWord };
            var topping = new DayItem { Start = item.MeasureEnd, End = item.End, Grams = item.Grams };
            topping.Words.AddRange(item.Words);
            return [.. await ProposeAsync(text, bread, cancellationToken), Proposal(text, topping, matches)];
        }

        return [Proposal(text, item, matches)];
    }

    // When the whole phrase says nothing, its last words may: diaries put other things before the food.
    private async Task<IReadOnlyList<FoodMatch>> UnderstandAsync(DayItem item, CancellationToken cancellationToken)
    {
        var all = item.Phrase.Split(' ');
        for (var words = all; words.Length > 0; words = words[1..])
        {
            var matches = await search.MatchAsync(string.Join(' ', words), MostAlternatives + 1, cancellationToken);
            var least = words.Length == all.Length ? LeastConfidence : LeastConfidenceOfLastWords;
            if (matches.Count > 0 && ConfidenceOf(matches[0]) >= least)
            {
                return matches;
            }
        }

        return [];
    }

    private static DayTextItem Proposal(string text, DayItem item, IReadOnlyList<FoodMatch> matches)
    {
        var isSure = AmountOf(item, matches[0].Food).IsSure;
        var confidence = ConfidenceOf(matches[0]) * (isSure ? 1 : NotSureOfAmount);
        return new DayTextItem(text[item.Start..item.End].Trim(), [.. matches.Select(m => Choice(item, m.Food))], Math.Round(confidence, 2));
    }

    private static DayTextChoice Choice(DayItem item, Food food)
    {
        var (portion, count, _) = AmountOf(item, food);
        var choice = new DayTextChoice(food, portion, count);
        return choice.Grams.Value is >= IntakeBounds.LeastGrams and <= IntakeBounds.MostGrams ? choice : new DayTextChoice(food, food.Portions[0], 1);
    }

    private static double ConfidenceOf(FoodMatch match) =>
        match.HasAllWords ? Math.Clamp(1 - (match.Score / 5) - (0.3 * match.LeftOut), 0, 1) : 0;

    private static (HouseholdMeasure? Portion, decimal Count, bool IsSure) AmountOf(DayItem item, Food food)
    {
        if (item.Grams is { } grams)
        {
            return (null, grams, true);
        }

        var portion = MeasureOf(item, food);
        if (item.IsVague)
        {
            return (portion ?? food.Portions[0], VagueShare, false);
        }

        if (portion is not null)
        {
            return (portion, item.Count ?? 1, true);
        }

        return (PieceOf(food, item.IsSmall), item.Count ?? 1, item.Count is not null && item.Measures is null);
    }

    private static HouseholdMeasure? MeasureOf(DayItem item, Food food) =>
        item.Measures?.Select(name => food.Measure(name)).FirstOrDefault(m => m is not null);

    // A bare number counts pieces; where a food has none, its usual measure.
    private static HouseholdMeasure PieceOf(Food food, bool isSmall) =>
        (isSmall ? food.Measure("klein stuk") : null) ?? food.Measure("stuk") ?? food.Portions[0];
}
