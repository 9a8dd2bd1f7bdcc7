using MagnesiumGuide.Services.Data.Rows;

namespace MagnesiumGuide.Services.Seeding;

/// <summary>What holds between articles, their statements and their disagreements: every id is known, and both sides know of a conflict.</summary>
internal static class ArticleRules
{
    public static IEnumerable<SeedFault> Check(SeedData data)
    {
        var articles = Ids(data.Articles);
        var statements = Ids(data.Statements);
        var forms = Ids(data.Forms);
        return
        [
            .. UnknownIds(data.Statements, s => s.ArticleId, articles, "article"),
            .. UnknownIds(data.ArticleAmounts, a => a.ArticleId, articles, "article"),
            .. UnknownIds(data.ArticleFoodNumbers, n => n.ArticleId, articles, "article"),
            .. UnknownIds(data.Statements, s => s.FormIds, forms, "form"),
            .. UnknownIds(data.Statements, s => s.ConflictsWith, statements, "statement"),
            .. UnknownIds(data.Disagreements, d => $"{d.First};{d.Second};{d.Right}", statements, "statement"),
            .. OneSided(data.Statements), .. Sides(data.Disagreements), .. Origins(data.Statements), .. Amounts(data),
        ];
    }

    /// <summary>The ids in a cell that holds several.</summary>
    public static string[] Split(string cell) => cell.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static IEnumerable<SeedFault> UnknownIds<T>(List<SeedRow<T>> rows, Func<T, string> cell, HashSet<string> known, string what) =>
        rows.SelectMany(r => Split(cell(r.Value)).Where(id => !known.Contains(id)).Select(id => r.Fault($"{what} '{id}' is not known")));

    private static IEnumerable<SeedFault> OneSided(List<SeedRow<StatementRow>> rows)
    {
        var pairs = rows.SelectMany(r => Split(r.Value.ConflictsWith).Select(other => (From: r.Value.Id, To: other))).ToHashSet();
        return rows.SelectMany(r => Split(r.Value.ConflictsWith)
            .Where(other => !pairs.Contains((other, r.Value.Id)))
            .Select(other => r.Fault($"conflicts with '{other}', which does not say so")));
    }

    private static IEnumerable<SeedFault> Sides(List<SeedRow<DisagreementRow>> rows) => rows
        .Where(r => Split(r.Value.Right).Except(Split(r.Value.First).Concat(Split(r.Value.Second)), StringComparer.Ordinal).Any())
        .Select(r => r.Fault("right names a statement that stands on neither side"));

    private static IEnumerable<SeedFault> Origins(List<SeedRow<StatementRow>> rows) => rows
        .SelectMany(r => Split(r.Value.Origin).Select(origin => (Row: r, Origin: origin)))
        .GroupBy(o => o.Origin, StringComparer.Ordinal)
        .SelectMany(g => g.Skip(1).Select(o => o.Row.Fault($"origin {o.Origin} stands here a second time")));

    private static IEnumerable<SeedFault> Amounts(SeedData data) =>
    [
        .. data.ArticleAmounts.Where(a => a.Value.High < a.Value.Low).Select(a => a.Fault("mg_high is below mg_low")),
        .. data.ArticleFoodNumbers.Where(n => n.Value.High < n.Value.Low).Select(n => n.Fault("mg_high is below mg_low")),
        .. data.ArticleFoodNumbers
            .Where(n => n.Value.ReadLow.Value <= 0 || n.Value.MeantLow.Value <= 0 || n.Value.ReadHigh < n.Value.ReadLow || n.Value.MeantHigh < n.Value.MeantLow)
            .Select(n => n.Fault("a weight is above 0, and the highest is not below the lowest")),
    ];

    private static HashSet<string> Ids<T>(List<SeedRow<T>> rows)
        where T : SeededRow => rows.Select(r => r.Value.Id).ToHashSet(StringComparer.Ordinal);
}
