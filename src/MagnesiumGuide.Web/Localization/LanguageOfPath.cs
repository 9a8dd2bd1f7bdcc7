namespace MagnesiumGuide.Web.Localization;

/// <summary>Sets the language of a request by its path, and sends the bare "/en" to the address that pages link to.</summary>
public static class LanguageOfPath
{
    /// <summary>Adds the step; put it before anything that writes a sentence.</summary>
    public static IApplicationBuilder UseLanguageOfPath(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        Language.OfPath(context.Request.Path).Use();
        if (context.Request.Path == "/en")
        {
            context.Response.Redirect($"/en/{context.Request.QueryString}", permanent: true);
            return Task.CompletedTask;
        }

        return next(context);
    });
}
