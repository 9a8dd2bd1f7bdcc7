using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace MagnesiumGuide.Web.Pages;

/// <summary>What a visitor sees when there is nothing to see. Touches no database and holds no form: it must work when all else fails.</summary>
[ResponseCache(NoStore = true)]
[IgnoreAntiforgeryToken]
public sealed class ErrorModel : PageModel
{
    public int Code { get; private set; }

    /// <summary>For every method there is: the page stands in for whatever was asked.</summary>
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        var known = int.TryParse((string?)RouteData.Values["code"], NumberStyles.None, CultureInfo.InvariantCulture, out var code);
        Code = known && code is >= 400 and <= 599 ? code : StatusCodes.Status404NotFound;
        Response.StatusCode = Code;
    }

    /// <summary>Without a handler the framework would answer OPTIONS with an empty 200.</summary>
    public void OnOptions()
    {
    }
}
