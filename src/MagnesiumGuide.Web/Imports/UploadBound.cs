using MagnesiumGuide.Web.Accounts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace MagnesiumGuide.Web.Imports;

/// <summary>
/// How large a file may be that is sent to a page. What says that it is larger is answered with a message before any of it is
/// read; what lied about it is cut off by the server.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class UploadBoundAttribute : Attribute, IAuthorizationFilter, IOrderedFilter
{
    /// <summary>Largest file.</summary>
    public const int MostMegabytes = 200;

    /// <summary>Largest request.</summary>
    public const long MostBytes = (MostMegabytes + 1L) * 1024 * 1024;

    /// <summary>In the address when the file was too large.</summary>
    public const string TooLarge = "te-groot";

    /// <summary>Before the check of the antiforgery token, which reads the form.</summary>
    public int Order => 0;

    /// <inheritdoc/>
    public void OnAuthorization(AuthorizationFilterContext context)
    {
        if (context.HttpContext.Request.ContentLength > MostBytes)
        {
            context.Result = new RedirectResult($"{AdminMap.PathOf(AdminMap.Imports)}?{TooLarge}=1");
        }
    }
}
