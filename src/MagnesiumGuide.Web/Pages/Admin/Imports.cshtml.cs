using MagnesiumGuide.Services.Import;
using MagnesiumGuide.Web.Accounts;
using MagnesiumGuide.Web.Binding;
using MagnesiumGuide.Web.Imports;
using MagnesiumGuide.Web.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace MagnesiumGuide.Web.Pages.Admin;

/// <summary>Sending a food table, and the imports of the last day.</summary>
[UploadBound]
[RequestSizeLimit(UploadBoundAttribute.MostBytes)]
[RequestFormLimits(MultipartBodyLengthLimit = UploadBoundAttribute.MostBytes)]
public sealed class ImportsModel(ImportDesk desk) : PageModel
{
    private const int LongestName = 120;

    public IReadOnlyList<ImportState> Recent { get; private set; } = [];

    public IReadOnlyList<FieldError> Errors { get; private set; } = [];

    public IActionResult OnGet() => Show(Request.Query.ContainsKey(UploadBoundAttribute.TooLarge) ? Words.Say("Import.Upload.TooLarge", UploadBoundAttribute.MostMegabytes) : null);

    public async Task<IActionResult> OnPostAsync(IFormFile? bestand, CancellationToken cancellationToken)
    {
        if (bestand is null)
        {
            return Show(Words.Say("Import.Upload.None"));
        }

        await using var content = bestand.OpenReadStream();
        var state = await desk.ReceiveAsync(content, NameOf(bestand), User.Identity!.Name!, cancellationToken);
        return Redirect(AdminMap.PathOf(AdminMap.Import, state.Id));
    }

    // Only the name, whatever path a browser sends along, and no sign that could do harm where it is shown or kept.
    private static string NameOf(IFormFile file)
    {
        var name = string.Concat(Path.GetFileName(file.FileName.Replace('\\', '/')).Where(c => !char.IsControl(c)));
        return name.Length <= LongestName ? name : name[^LongestName..];
    }

    private PageResult Show(string? error)
    {
        Recent = desk.All();
        Errors = error is null ? [] : [new FieldError("bestand", error)];
        Response.StatusCode = Errors.Count > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK;
        return Page();
    }
}
