using System.Data.Common;
using System.IO.Compression;
using MagnesiumGuide.Services.Maintenance;
using MagnesiumGuide.Web.Binding;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using static MagnesiumGuide.Web.Localization.Words;

namespace MagnesiumGuide.Web.Pages.Admin;

/// <summary>Everything as files, and the database as one file: there and back.</summary>
[RequestSizeLimit(MostBytes)]
[RequestFormLimits(MultipartBodyLengthLimit = MostBytes)]
public sealed partial class KeepModel(Backup backup, GuideExport export, GuideDatabase place, TimeProvider clock, IServiceProvider services, ILogger<KeepModel> logger) : PageModel
{
    private const string Ending = ".db";
    private const long MostBytes = 2L * 1024 * 1024 * 1024;

    /// <summary>The backups that were made here, the newest first.</summary>
    public IReadOnlyList<FileInfo> Backups { get; private set; } = [];

    public string Done { get; private set; } = "";

    public IReadOnlyList<FieldError> Errors { get; private set; } = [];

    public IActionResult OnGet() => Show();

    public async Task<IActionResult> OnPostExportAsync(CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("guide-export-").FullName;
        try
        {
            await export.WriteAsync(place.SeedFolder, folder, cancellationToken);
            var zip = Path.GetTempFileName();
            await using (var file = new FileStream(zip, FileMode.Create))
            {
                await ZipFile.CreateFromDirectoryAsync(folder, file, cancellationToken);
            }

            return File(new FileStream(zip, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.DeleteOnClose), "application/zip", $"magnesiumguide-{Moment()}.zip");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    public IActionResult OnPostBackup()
    {
        var name = $"guide-{Moment()}{Ending}";
        try
        {
            backup.Make(Path.Combine(place.BackupFolder, name));
        }
        catch (Exception fault) when (IsOfTheMachine(fault))
        {
            LogFailed(fault);
            return Show(new FieldError("reserve", Say("Keep.Failed")));
        }

        Done = Say("Keep.Backup.Done", name);
        return Show();
    }

    public IActionResult OnPostDownload(string? bestand) => Chosen(bestand) is { } file
        ? PhysicalFile(file.FullName, "application/vnd.sqlite3", file.Name)
        : Show(new FieldError("bestand", Say("Keep.Choose")));

    public Task<IActionResult> OnPostRestoreAsync(string? bestand, string? zeker) => Chosen(bestand) is not { } file
        ? Task.FromResult<IActionResult>(Show(new FieldError("bestand", Say("Keep.Choose"))))
        : RestoreAsync(file.FullName, file.Name, "zeker", zeker is not null);

    public async Task<IActionResult> OnPostUploadAsync(IFormFile? eigen, string? zekerEigen, CancellationToken cancellationToken)
    {
        if (eigen is null || eigen.Length == 0)
        {
            return Show(new FieldError("eigen", Say("Keep.Upload.None")));
        }

        var path = Path.GetTempFileName();
        try
        {
            await using (var file = System.IO.File.Create(path))
            {
                await eigen.CopyToAsync(file, cancellationToken);
            }

            return await RestoreAsync(path, Path.GetFileName(eigen.FileName), "eigen", zekerEigen is not null);
        }
        finally
        {
            System.IO.File.Delete(path);
        }
    }

    private async Task<IActionResult> RestoreAsync(string path, string name, string field, bool isSure)
    {
        if (!isSure)
        {
            return Show(new FieldError(field, Say("Keep.Restore.Sure.Missing")));
        }

        RestoreReport report;
        try
        {
            report = backup.Restore(path);
        }
        catch (Exception fault) when (IsOfTheMachine(fault))
        {
            LogFailed(fault);
            return Show(new FieldError(field, Say("Keep.Failed")));
        }

        if (report.Fault is { } refused)
        {
            return Show(new FieldError(field, Say($"Keep.Fault.{refused}", name)));
        }

        // The database is another one now: that is seen through, also when whoever asked has left.
        LogRestored(User.Identity!.Name!, report.KeptAt!);
        await services.StartGuideAsync(CancellationToken.None);
        Done = Say("Keep.Restore.Done", name, Path.GetFileName(report.KeptAt!));
        return Show();
    }

    // A full disk, a folder that may not be written, a database that others keep busy.
    private static bool IsOfTheMachine(Exception fault) => fault is IOException or UnauthorizedAccessException or InvalidDataException or DbException;

    // By its name in the list alone: what is typed into an address opens no other file.
    private FileInfo? Chosen(string? name) => All().FirstOrDefault(f => string.Equals(f.Name, name, StringComparison.Ordinal));

    private IEnumerable<FileInfo> All() => Directory.Exists(place.BackupFolder) ? new DirectoryInfo(place.BackupFolder).EnumerateFiles("*" + Ending) : [];

    private PageResult Show(params IReadOnlyList<FieldError> errors)
    {
        Errors = errors;
        Backups = [.. All().OrderByDescending(f => f.Name, StringComparer.Ordinal)];
        Response.StatusCode = errors.Count > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK;
        return Page();
    }

    private string Moment() => clock.GetUtcNow().ToString("yyyyMMdd-HHmmss-fff", System.Globalization.CultureInfo.InvariantCulture);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A backup was put back by {Who}; the database as it was is in {KeptAt}")]
    private partial void LogRestored(string who, string keptAt);

    [LoggerMessage(Level = LogLevel.Error, Message = "A backup could not be made or put back")]
    private partial void LogFailed(Exception fault);
}
