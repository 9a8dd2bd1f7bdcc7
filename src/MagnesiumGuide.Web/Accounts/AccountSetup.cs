using MagnesiumGuide.Services.Accounts;
using MagnesiumGuide.Services.Data;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;

namespace MagnesiumGuide.Web.Accounts;

/// <summary>Signing in for the people who keep the data right. Its cookies go no further than /beheer: visitors have none.</summary>
public static class AccountSetup
{
    /// <summary>Least length of a password.</summary>
    public const int LeastPasswordLength = 12;

    /// <summary>Least number of different characters in a password.</summary>
    public const int LeastDifferentCharacters = 6;

    private const int FailuresBeforeLockout = 5;
    private static readonly TimeSpan LockoutTime = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan SessionTime = TimeSpan.FromHours(8);

    /// <summary>Registers Identity over our own tables, with cookies and the two policies.</summary>
    public static void AddGuideAccounts(this IServiceCollection services)
    {
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies(cookies =>
        {
            cookies.ApplicationCookie!.Configure(UseAddressesBelowAdmin);
            cookies.TwoFactorUserIdCookie!.Configure(options => options.Cookie.Path = AdminMap.Root);
            cookies.TwoFactorRememberMeCookie!.Configure(options => options.Cookie.Path = AdminMap.Root);
            cookies.ExternalCookie!.Configure(options => options.Cookie.Path = AdminMap.Root);
        });
        services.AddAuthorizationBuilder()
            .AddPolicy(nameof(AccountRole.Editor), policy => policy.RequireRole(nameof(AccountRole.Editor), nameof(AccountRole.Administrator)))
            .AddPolicy(nameof(AccountRole.Administrator), policy => policy.RequireRole(nameof(AccountRole.Administrator)));
        services.AddIdentityCore<Account>(options =>
            {
                options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
                options.User.RequireUniqueEmail = false;
                options.Password.RequiredLength = LeastPasswordLength;
                options.Password.RequiredUniqueChars = LeastDifferentCharacters;
                options.Password.RequireDigit = options.Password.RequireLowercase = false;
                options.Password.RequireUppercase = options.Password.RequireNonAlphanumeric = false;
                options.Tokens.AuthenticatorIssuer = "MagnesiumGuide";
                options.Lockout.MaxFailedAccessAttempts = FailuresBeforeLockout;
                options.Lockout.DefaultLockoutTimeSpan = LockoutTime;
            })
            .AddEntityFrameworkStores<GuideDbContext>()
            .AddSignInManager<AccountSignInManager>()
            .AddPasswordValidator<PasswordRules>()
            .AddDefaultTokenProviders()
            .AddClaimsPrincipalFactory<AccountPrincipalFactory>();

        services.AddScoped<PasswordSignIn>();
        services.AddScoped<People>();
        services.AddScoped<PasswordSwitch>();

        services.Configure<IdentityPasskeyOptions>(options =>
        {
            options.UserVerificationRequirement = "required";
            options.ResidentKeyRequirement = "required";

            // Our pages send no referrer, and so browsers send "Origin: null" with a form: compare with the address that was asked.
            options.ValidateOrigin = context => ValueTask.FromResult(
                !context.CrossOrigin && string.Equals(context.Origin, $"{context.HttpContext.Request.Scheme}://{context.HttpContext.Request.Host}", StringComparison.Ordinal));
        });

        // Signing out everywhere must hold at the next request, and editors are few.
        services.Configure<SecurityStampValidatorOptions>(options => options.ValidationInterval = TimeSpan.Zero);
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "beheer-formulier";
            options.Cookie.Path = AdminMap.Root;
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
    }

    /// <summary>Adds who is asking, and closes everything below /beheer, what does not exist included.</summary>
    public static void UseGuideAccounts(this WebApplication app)
    {
        app.UseWhen(context => context.Request.Path.StartsWithSegments(AdminMap.Root, StringComparison.OrdinalIgnoreCase), admin => admin.Use((context, next) =>
        {
            context.Response.OnStarting(() =>
            {
                context.Response.Headers.CacheControl = "no-store";
                return Task.CompletedTask;
            });
            return next(context);
        }));
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapFallback(AdminMap.Root + "/{**rest}", () => TypedResults.NotFound()).RequireAuthorization(nameof(AccountRole.Editor));
    }

    private static void UseAddressesBelowAdmin(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "beheer";
        options.Cookie.Path = AdminMap.Root;
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Strict;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = SessionTime;
        options.LoginPath = AdminMap.PathOf(AdminMap.SignIn);
        options.ReturnUrlParameter = "terug";
        options.Events.OnRedirectToAccessDenied = context =>
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
    }
}
