using MagnesiumGuide.Domain.Provenance;
using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Web.Binding;
using MagnesiumGuide.Web.Localization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using static MagnesiumGuide.Web.Localization.Words;

namespace MagnesiumGuide.Web.Pages.Articles;

/// <summary>The articles, what they say, and where they do not agree.</summary>
public sealed class IndexModel(GuideCatalogHolder holder) : PageModel
{
    private const string TopicField = "onderwerp";
    private const string VerdictField = "oordeel";
    private const string ArticleField = "artikel";

    private readonly List<FieldError> errors = [];

    public GuideCatalog Catalog { get; } = holder.Current;

    public StatementFilter Filter { get; private set; } = new();

    public IReadOnlyList<FieldError> Errors => errors;

    public IReadOnlyList<Statement> Shown { get; private set; } = [];

    public string AddressIn(Language language) => SiteMap.PathOf(SiteMap.Articles, language) + Request.QueryString;

    public FieldError? ErrorOf(string field) => errors.FirstOrDefault(e => string.Equals(e.Field, field, StringComparison.Ordinal));

    /// <summary>How many statements there would be with one choice changed.</summary>
    public int CountOf(StatementFilter filter) => Catalog.Statements.Count(filter.Includes);

    public void OnGet()
    {
        var article = Asked(ArticleField);
        if (article is not null && Catalog.Article(article) is null)
        {
            errors.Add(new FieldError(ArticleField, Say("Articles.BadArticle")));
            article = null;
        }

        Filter = new StatementFilter(
            Chosen<StatementTopic>(TopicField, "Articles.BadTopic"), Chosen<Verdict>(VerdictField, "Articles.BadVerdict"), article);
        Shown = [.. Catalog.Statements.Where(Filter.Includes)];
        if (errors.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
        }
    }

    private string? Asked(string field) => Request.Query[field].FirstOrDefault()?.Trim() is { Length: > 0 } text ? text : null;

    // By name alone: a number would slip through Enum.TryParse.
    private T? Chosen<T>(string field, string message)
        where T : struct, Enum
    {
        if (Asked(field) is not { } text)
        {
            return null;
        }

        if (char.IsAsciiLetter(text[0]) && Enum.TryParse<T>(text, ignoreCase: true, out var value) && Enum.IsDefined(value))
        {
            return value;
        }

        errors.Add(new FieldError(field, Say(message)));
        return null;
    }
}
