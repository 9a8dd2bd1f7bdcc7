namespace MagnesiumGuide.Web;

/// <summary>Where the database is.</summary>
/// <param name="ConnectionString">With a full path.</param>
public sealed record GuideDatabase(string ConnectionString);
