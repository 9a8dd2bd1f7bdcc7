namespace MagnesiumGuide.Domain.Provenance;

/// <summary>An article for the public about magnesium.</summary>
/// <param name="Id">Public id: three digits.</param>
/// <param name="Title">Its own title; empty when it has none.</param>
/// <param name="Publisher">Its publisher; empty when not known.</param>
/// <param name="Date">Day of publication or of the last change, or null when it has none.</param>
/// <param name="Kind">Who speaks.</param>
/// <param name="About">What a reader should know of it.</param>
/// <param name="Citation">The article as a source.</param>
/// <param name="Amounts">Its daily amounts, in the order of its table; empty when it gives none.</param>
/// <param name="SupplementAmounts">The daily amounts that it says of a supplement alone; empty when it gives none.</param>
/// <param name="FoodNumbers">Its numbers of foods; empty when it gives none.</param>
public sealed record Article(
    string Id, string Title, string Publisher, DateOnly? Date, ArticleKind Kind, BilingualText About, Citation Citation,
    IReadOnlyList<ArticleAmount> Amounts, IReadOnlyList<ArticleAmount> SupplementAmounts, IReadOnlyList<ArticleFoodNumber> FoodNumbers);
