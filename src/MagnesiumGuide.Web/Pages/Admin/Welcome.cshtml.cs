using MagnesiumGuide.Services.Accounts;
using MagnesiumGuide.Web.Accounts;
using MagnesiumGuide.Web.Binding;
using MagnesiumGuide.Web.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace MagnesiumGuide.Web.Pages.Admin;

/// <summary>Choosing a password by the code of an invitation.</summary>
public sealed class WelcomeModel(People people) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Naam { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Code { get; set; }

    public IReadOnlyList<FieldError> Errors { get; private set; } = [];

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(string? nieuw)
    {
        // The same answer for a name that nobody has and for a code that is not right.
        if (await people.FindAsync(Naam ?? "") is not { IsClosed: false } account)
        {
            return Refuse(Words.Say("AccountError.Invitation"));
        }

        var result = await people.ChoosePasswordAsync(account, Code ?? "", nieuw ?? "");
        return result.Succeeded ? Redirect(AdminMap.PathOf(AdminMap.SignIn)) : Refuse(AccountErrors.Text(result.Errors.First()));
    }

    private PageResult Refuse(string message)
    {
        Errors = [new FieldError("nieuw", message)];
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }
}
