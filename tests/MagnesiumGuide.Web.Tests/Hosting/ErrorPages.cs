using System.Net;
using AngleSharp.Dom;

namespace MagnesiumGuide.Web.Tests.Hosting;

/// <summary>What every page with errors owes the visitor.</summary>
public static class ErrorPages
{
    /// <summary>Checks the summary, its links and the message beside each field; gives the messages.</summary>
    public static IReadOnlyList<string> ShouldShowErrors(this WebPage page)
    {
        page.Status.Should().Be(HttpStatusCode.BadRequest);
        var english = page.Document.DocumentElement.GetAttribute("lang") == "en";
        page.Title.Should().StartWith(english ? "Error:" : "Fout:");
        page.Document.QuerySelectorAll("h1").Should().ContainSingle();
        page.Document.QuerySelectorAll(".error-summary [role=alert] h2").Should().ContainSingle();
        page.Text.Should().NotContain("The field").And.NotContain("The value");
        var links = page.Document.QuerySelectorAll(".error-summary li a").ToList();
        links.Should().NotBeEmpty();
        foreach (var link in links)
        {
            ShouldStandBesideItsField(page, link);
        }

        return [.. links.Select(l => WebPage.Flat(l.TextContent))];
    }

    private static void ShouldStandBesideItsField(WebPage page, IElement link)
    {
        var message = WebPage.Flat(link.TextContent);
        var field = page.Id(link.GetAttribute("href")!.TrimStart('#'));
        if (field.Id == "dag")
        {
            // About the day as a whole: the summary is beside it.
            return;
        }

        var described = field.GetAttribute("aria-describedby") is { } own && own.Contains("-fout", StringComparison.Ordinal)
            ? own
            : field.Closest("fieldset")?.GetAttribute("aria-describedby") ?? "";
        described.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(page.Id).Select(e => WebPage.Flat(e.TextContent))
            .Should().Contain(text => text.EndsWith(message, StringComparison.Ordinal), $"'{message}' belongs beside '{field.Id}'");
        (field.GetAttribute("aria-invalid") == "true" || field.Closest("fieldset.wrong") is not null).Should().BeTrue($"'{field.Id}' is wrong");
    }
}
