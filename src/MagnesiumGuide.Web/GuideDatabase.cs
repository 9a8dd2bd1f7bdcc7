namespace MagnesiumGuide.Web;

/// <summary>Where the data is.</summary>
/// <param name="ConnectionString">Of the database, with a full path.</param>
/// <param name="SeedFolder">The folder of the seed files.</param>
/// <param name="BackupFolder">Where backups are kept that are made on the site.</param>
public sealed record GuideDatabase(string ConnectionString, string SeedFolder, string BackupFolder);
