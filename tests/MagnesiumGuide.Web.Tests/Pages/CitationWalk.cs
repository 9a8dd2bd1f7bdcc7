using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using MagnesiumGuide.Web.Tests.Hosting;

namespace MagnesiumGuide.Web.Tests.Pages;

/// <summary>
/// Walks the text of a page as a reader does, and finds each number with a unit. Such a number stands in an element that names
/// its sources (<c>data-source</c>), itself or around it, and the page links to each of them.
/// </summary>
public static partial class CitationWalk
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking;
    private const string Blocks =
        "address,article,aside,blockquote,br,button,caption,dd,details,div,dl,dt,fieldset,figcaption,figure,footer,form,h1,h2,h3,h4,header,hr,label,legend,li,main,nav,ol,p,section,summary,table,tbody,td,text,tfoot,th,thead,title,tr,ul";

    private static readonly HashSet<string> Separate = [.. Blocks.Split(',')];

    /// <summary>
    /// What is no statement of ours. Text of controls (the choices of a list, what was typed in a box), and the label and the hint
    /// of a box, which hold an example or a bound; a message about what was typed; and a number that the visitor typed, or that
    /// follows from nothing else, which the page marks as the visitor's own.
    /// </summary>
    private static readonly (string Selector, string Reason)[] Exempt =
    [
        ("select, textarea", "a choice of a list, or what was typed"),
        (".error, .error-summary", "a message about what was typed, with the bound of the field"),
        ("[data-own]", "what the visitor typed, or what follows from that alone"),
    ];

    /// <summary>Every number with a unit, and every amount, that names no source, a source that is not known, or one that the page does not link to.</summary>
    public static IReadOnlyList<string> Faults(WebPage page, IReadOnlySet<string> known)
    {
        var main = page.Document.QuerySelector("main")!;
        var linked = page.Document.QuerySelectorAll("main a[href], link[rel=canonical]").Select(a => SourceOf(a.GetAttribute("href")!)).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return [.. Numbers(main).Concat(Amounts(main)).Select(n => Fault(n.Element, n.Text, known, linked)).OfType<string>().Distinct(StringComparer.Ordinal)];
    }

    /// <summary>How many numbers with a unit the page holds; a walk that finds none proves nothing.</summary>
    public static int Count(WebPage page) => Numbers(page.Document.QuerySelector("main")!).Count();

    /// <summary>The elements that say that a number is the visitor's own.</summary>
    public static IEnumerable<IElement> Own(WebPage page) => page.Document.QuerySelectorAll("main [data-own]");

    private static string? Fault(IElement element, string text, IReadOnlySet<string> known, HashSet<string> linked)
    {
        if (Exempt.Any(e => element.Closest(e.Selector) is not null) || IsTextOfABox(element))
        {
            return null;
        }

        var ids = element.Closest("main [data-source]")?.GetAttribute("data-source")!.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return ids switch
        {
            null or [] => $"'{text}' names no source",
            _ when ids.FirstOrDefault(id => !known.Contains(id)) is { } id => $"'{text}' names '{id}', which is no source",
            _ when ids.FirstOrDefault(id => !linked.Contains(id)) is { } id => $"'{text}' names '{id}', and nothing on the page links to it",
            _ => null,
        };
    }

    // The label or the hint of a box to type in. The label of a choice, which may hold an amount of a food, is not exempt.
    private static bool IsTextOfABox(IElement element)
    {
        var owner = element.Owner!;
        if (element.Closest("label[for]") is { } label)
        {
            return owner.GetElementById(label.GetAttribute("for")!) is { } box && !box.Matches("[type=radio], [type=checkbox]");
        }

        return element.Closest(".hint[id]") is { } hint && owner.QuerySelector($"[aria-describedby~='{hint.Id}']") is not null;
    }

    private static IEnumerable<(IElement Element, string Text)> Amounts(IElement main) => main.QuerySelectorAll("data").Select(d => (d, $"<data>{d.TextContent}"));

    private static IEnumerable<(IElement Element, string Text)> Numbers(IElement main)
    {
        var text = new StringBuilder();
        var places = new List<(int At, IElement Element)>();
        Read(main, text, places);
        foreach (Match match in NumberWithUnit().Matches(text.ToString()))
        {
            var place = places[places.FindLastIndex(p => p.At <= match.Index)];
            var from = Math.Max(0, match.Index - 40);
            yield return (place.Element, text.ToString(from, match.Index + match.Length - from).Replace('\n', '|'));
        }
    }

    private static void Read(IElement element, StringBuilder text, List<(int At, IElement Element)> places)
    {
        var apart = Separate.Contains(element.LocalName);
        if (apart)
        {
            text.Append('\n');
        }

        foreach (var child in element.ChildNodes)
        {
            if (child is IElement inner)
            {
                Read(inner, text, places);
            }
            else if (child is IText words && element.LocalName is not ("script" or "style"))
            {
                places.Add((text.Length, element));
                text.Append(AnySpace().Replace(words.Data, " "));
            }
        }

        if (apart)
        {
            text.Append('\n');
        }
    }

    private static string? SourceOf(string href) => SourceAddress().Match(href) is { Success: true } match ? match.Groups["id"].Value : null;

    [GeneratedRegex(@"\b\d[\d.,]*[ ]*(mg\b|mmol\b|mEq\b|%)", Options)]
    private static partial Regex NumberWithUnit();

    [GeneratedRegex(@"\s+", Options)]
    private static partial Regex AnySpace();

    [GeneratedRegex(@"/(bronnen|sources)/(?<id>[^/?#]+)$", Options)]
    private static partial Regex SourceAddress();
}
