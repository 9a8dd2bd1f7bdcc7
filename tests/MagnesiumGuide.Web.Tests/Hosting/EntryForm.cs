using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace MagnesiumGuide.Web.Tests.Hosting;

/// <summary>The entry form of a page as a browser without script would send it.</summary>
public sealed class EntryForm
{
    private readonly string action;
    private readonly List<(string Name, string Value)> fields;

    private EntryForm(string action, List<(string Name, string Value)> fields)
    {
        this.action = action;
        this.fields = fields;
    }

    public static EntryForm On(WebPage page)
    {
        var form = page.Document.QuerySelector<IHtmlFormElement>("form#dag")!;
        form.GetAttribute("method").Should().Be("get");
        return new EntryForm(form.GetAttribute("action")!, [.. form.QuerySelectorAll("input[name],select[name]").Where(IsSent).Select(e => (e.GetAttribute("name")!, ValueOf(e)))]);
    }

    /// <summary>What a field would send, or null when it would send nothing.</summary>
    public string? this[string name] => fields.Where(f => f.Name == name).Select(f => f.Value).FirstOrDefault();

    public IEnumerable<string> All(string name) => fields.Where(f => f.Name == name).Select(f => f.Value);

    /// <summary>The form after typing in a field or choosing an option.</summary>
    public EntryForm With(string name, string value)
    {
        var at = fields.FindIndex(f => f.Name == name);
        return new EntryForm(action, at < 0 ? [.. fields, (name, value)] : [.. fields.Select((f, i) => i == at ? (name, value) : f)]);
    }

    /// <summary>The address that a button without a name leads to.</summary>
    public string Send() => $"{action}?{string.Join('&', fields.Select(f => $"{Escape(f.Name)}={Escape(f.Value)}"))}";

    /// <summary>The address that a button with a name leads to.</summary>
    public string Press(string name, string value) => $"{Send()}&{Escape(name)}={Escape(value)}";

    private static bool IsSent(IElement element) => element is IHtmlSelectElement
        || (element is IHtmlInputElement { Type: not ("submit" or "button") } input && (input.Type is not ("radio" or "checkbox") || input.HasAttribute("checked")));

    private static string ValueOf(IElement element) => element is IHtmlSelectElement select
        ? (select.QuerySelectorAll("option[selected]").ToList().LastOrDefault() ?? select.QuerySelector("option"))?.GetAttribute("value") ?? ""
        : element.GetAttribute("value") ?? "";

    private static string Escape(string text) => Uri.EscapeDataString(text).Replace("%20", "+", StringComparison.Ordinal);
}
