using Microsoft.AspNetCore.Identity;

namespace MagnesiumGuide.Web.Commands;

/// <summary>Says on standard error what is wrong.</summary>
public static class CommandErrors
{
    /// <summary>One line for each error; gives the exit code.</summary>
    public static int Show(IdentityResult result)
    {
        foreach (var error in result.Errors)
        {
            Console.Error.WriteLine(error.Description);
        }

        return 1;
    }
}
