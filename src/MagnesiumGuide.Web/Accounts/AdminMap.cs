using System.Security.Claims;
using MagnesiumGuide.Services.Accounts;
using MagnesiumGuide.Web.Localization;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace MagnesiumGuide.Web.Accounts;

/// <summary>Every page below /beheer: its address, and who may see it. Dutch only.</summary>
public static class AdminMap
{
    /// <summary>Where everything of the editors stands.</summary>
    public const string Root = "/beheer";

    /// <summary>Signing in.</summary>
    public const string SignIn = "/Admin/SignIn";

    /// <summary>The first page after signing in.</summary>
    public const string Home = "/Admin/Index";

    /// <summary>Signing out.</summary>
    public const string SignOut = "/Admin/SignOut";

    /// <summary>The second step of signing in.</summary>
    public const string SecondStep = "/Admin/SecondStep";

    /// <summary>Choosing a password by invitation.</summary>
    public const string Welcome = "/Admin/Welcome";

    /// <summary>One's own account.</summary>
    public const string Account = "/Admin/Account";

    /// <summary>Setting up the app for the second step.</summary>
    public const string Authenticator = "/Admin/Authenticator";

    /// <summary>Everyone who can sign in.</summary>
    public const string People = "/Admin/People";

    /// <summary>One person.</summary>
    public const string Person = "/Admin/Person";

    /// <summary>The foods.</summary>
    public const string Foods = "/Admin/Foods";

    /// <summary>One food, or a new one.</summary>
    public const string Food = "/Admin/Food";

    /// <summary>What was changed, by whom and why.</summary>
    public const string History = "/Admin/History";

    /// <summary>One change.</summary>
    public const string Change = "/Admin/Change";

    /// <summary>Sending a food table to import.</summary>
    public const string Imports = "/Admin/Imports";

    /// <summary>One import.</summary>
    public const string Import = "/Admin/Import";

    /// <summary>Export, backup and putting back.</summary>
    public const string Keep = "/Admin/Keep";

    /// <summary>The pages; no role means that whoever is not signed in may see it.</summary>
    public static IReadOnlyList<(string Page, string Address, AccountRole? Role)> Pages { get; } =
    [
        (SignIn, "/beheer/inloggen", null),
        (SecondStep, "/beheer/tweede-stap", null),
        (Welcome, "/beheer/welkom", null),
        (Home, "/beheer", AccountRole.Editor),
        (SignOut, "/beheer/uitloggen", AccountRole.Editor),
        (Account, "/beheer/account", AccountRole.Editor),
        (Authenticator, "/beheer/account/app", AccountRole.Editor),
        (Foods, "/beheer/voedingsmiddelen", AccountRole.Editor),
        (Food, "/beheer/voedingsmiddelen/{id}", AccountRole.Editor),
        (History, "/beheer/geschiedenis", AccountRole.Editor),
        (Change, "/beheer/geschiedenis/{id}", AccountRole.Editor),
        (People, "/beheer/mensen", AccountRole.Administrator),
        (Person, "/beheer/mensen/{id}", AccountRole.Administrator),
        (Imports, "/beheer/importeren", AccountRole.Editor),
        (Import, "/beheer/importeren/{id}", AccountRole.Editor),
        (Keep, "/beheer/bewaren", AccountRole.Administrator),
    ];

    /// <summary>What the menu and the first page lead to, each with the words that name it.</summary>
    private static readonly (string Page, string Words)[] Menu =
    [
        (Foods, "FoodList"),
        (History, "History"),
        (Imports, "Import"),
        (People, "People"),
        (Keep, "Keep"),
        (Account, "Account"),
    ];

    /// <summary>What somebody may choose from: the address, and the words that name it.</summary>
    public static IEnumerable<(string Address, string Words)> MenuOf(ClaimsPrincipal who) =>
        from item in Menu
        let page = Pages.Single(p => string.Equals(p.Page, item.Page, StringComparison.Ordinal))
        where page.Role == AccountRole.Editor || who.IsInRole(nameof(AccountRole.Administrator))
        select (page.Address, item.Words);

    /// <summary>The address of a page.</summary>
    /// <param name="page">One of the constants of this class.</param>
    /// <param name="id">The id in the address, for pages that have one.</param>
    public static string PathOf(string page, string? id = null) => Pages.Single(p => string.Equals(p.Page, page, StringComparison.Ordinal)).Address
        .Replace(SiteMap.IdPart, Uri.EscapeDataString(id ?? ""), StringComparison.Ordinal);

    /// <summary>Gives every page its address in place of the one its folder would give it, and says who may see it.</summary>
    public static void AddRoutes(PageConventionCollection conventions)
    {
        // The whole folder first: a page that is forgotten in the list is closed to visitors.
        conventions.AuthorizeFolder("/Admin", nameof(AccountRole.Editor));
        foreach (var (page, address, role) in Pages)
        {
            conventions.AddPageRouteModelConvention(page, model =>
            {
                model.Selectors.Clear();
                model.Selectors.Add(new SelectorModel { AttributeRouteModel = new AttributeRouteModel { Template = address.Trim('/') } });
            });
            if (role is null)
            {
                conventions.AllowAnonymousToPage(page);
            }
            else
            {
                conventions.AuthorizePage(page, role.ToString()!);
            }
        }
    }
}
