using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using MagnesiumGuide.Web.Tests.Hosting;

namespace MagnesiumGuide.Web.Tests.Days;

/// <summary>The page of several days, as a browser without script uses it: by its fields and buttons.</summary>
public sealed class DaysPage(HttpClient client, WebPage page)
{
    public WebPage Page => page;

    /// <summary>Names and days, as the fields hold them.</summary>
    public IReadOnlyList<(string Name, string Day)> Days =>
        [.. Fields("naam").Zip(Fields("dag")).Select(d => (d.First, d.Second))];

    /// <summary>Totals by row, as programs read them; null where the page says that there is none.</summary>
    public IReadOnlyList<decimal?> Totals => [.. page.Document.QuerySelectorAll(".days tbody tr").Select(row => WebPage.Number(row.QuerySelector(".mg data")))];

    public static async Task<DaysPage> PostAsync(HttpClient client, string address, IEnumerable<(string Name, string Day)> days, string button = "", string value = "", byte[]? file = null)
    {
        using var response = await SendAsync(client, address, days, button, value, file);
        return new DaysPage(client, await WebPage.OfAsync(response));
    }

    public static async Task<HttpResponseMessage> SendAsync(HttpClient client, string address, IEnumerable<(string Name, string Day)> days, string button = "", string value = "", byte[]? file = null)
    {
        using var form = new MultipartFormDataContent();
        foreach (var (name, day) in days)
        {
            form.Add(new StringContent(name), "naam");
            form.Add(new StringContent(day), "dag");
        }

        if (button.Length > 0)
        {
            form.Add(new StringContent(value), button);
        }

        if (file is not null)
        {
            form.Add(new ByteArrayContent(file), "bestand", "dagen.json");
        }

        return await client.PostAsync(new Uri(address, UriKind.Relative), form, TestContext.Current.CancellationToken);
    }

    /// <summary>Presses a button of the form, with all that stands in it.</summary>
    public Task<DaysPage> PressAsync(string button, string value, byte[]? file = null) => PostAsync(client, "/dagen", Days, button, value, file);

    public Task<DaysPage> OpenAsync(byte[] file) => PressAsync("doe", "open", file);

    public Task<DaysPage> OpenAsync(string file) => OpenAsync(Encoding.UTF8.GetBytes(file));

    /// <summary>The days as a file.</summary>
    public async Task<byte[]> SaveAsync()
    {
        using var response = await SendAsync(client, "/dagen", Days, "doe", "bewaar");
        response.Content.Headers.ContentDisposition!.DispositionType.Should().Be("attachment");
        response.Content.Headers.ContentType!.MediaType.Should().Be("application/json");
        return await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Where the link of a day leads.</summary>
    public string AddressOf(int row) => page.Document.QuerySelectorAll(".days tbody tr")[row].QuerySelector(".does a")!.GetAttribute("href")!;

    private IEnumerable<string> Fields(string name) => page.Document.QuerySelectorAll<IHtmlInputElement>($"form[data-days] [name={name}]").Select(e => e.GetAttribute("value") ?? "");
}
