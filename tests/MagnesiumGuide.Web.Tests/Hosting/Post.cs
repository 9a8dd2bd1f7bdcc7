namespace MagnesiumGuide.Web.Tests.Hosting;

/// <summary>A form as a browser sends it.</summary>
public static class Post
{
    public static async Task<WebPage> FormAsync(HttpClient client, string address, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Select(f => new KeyValuePair<string, string>(f.Name, f.Value)));
        return await WebPage.OfAsync(await client.PostAsync(new Uri(address, UriKind.Relative), form, TestContext.Current.CancellationToken));
    }
}
