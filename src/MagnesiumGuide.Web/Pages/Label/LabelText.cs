using MagnesiumGuide.Domain.Supplements;
using MagnesiumGuide.Web.Binding;
using MagnesiumGuide.Web.Formatting;
using MagnesiumGuide.Web.Localization;
using static MagnesiumGuide.Web.Localization.Words;

namespace MagnesiumGuide.Web.Pages.Label;

/// <summary>Says what was read from a label.</summary>
public static class LabelText
{
    /// <summary>The names of the forms, or that none is named.</summary>
    public static string Forms(LabelReading read) =>
        read.Forms.Count == 0 ? Say("Label.NoForm") : string.Join(", ", read.Forms.Select(f => f.Name.In(Language.Current.Id)));

    /// <summary>"per stuk", "per dag", "per 20 ml".</summary>
    public static string Serving(LabelServing serving) => serving.Kind switch
    {
        LabelServingKind.Unit => Say("Label.Per.Unit"),
        LabelServingKind.Day => Say("Label.Per.Day"),
        LabelServingKind.Units => Say("Label.Per.Units", Numbers.Text(serving.Count)),
        LabelServingKind.Millilitres => Say("Label.Per.Millilitres", Numbers.Text(serving.Count)),
        LabelServingKind.Grams => Say("Label.Per.Grams", Numbers.Text(serving.Count)),
        _ => "",
    };

    /// <summary>How many a day.</summary>
    public static string Count(LabelCount? count) => count switch
    {
        null => Say("Label.CountUnknown"),
        { IsRange: true } range => Say("Label.CountRange", Numbers.Text(range.Low), Numbers.Text(range.High)),
        { } one => Numbers.Text(one.Low),
    };

    /// <summary>The sources that an amount rests on, besides the label itself.</summary>
    public static string SourcesOf(LabelReading read) => read.Source switch
    {
        LabelSource.Nrv => "eu-1169-2011",
        LabelSource.Computed or LabelSource.Mmol => "ciaaw-2021",
        _ => "guide-editorial",
    };

    /// <summary>The address of the calculator with these pots in the day; null when none has an amount to carry.</summary>
    public static string? DayAddress(IEnumerable<LabelReading> pots)
    {
        var lines = pots.Select(Line).OfType<DayLine>().ToList();
        return lines.Count == 0
            ? null
            : $"{SiteMap.PathOf(SiteMap.Calculator, Language.Current)}?v={DayQuery.Version}{string.Concat(lines.Select(l => $"&{l.Key}={Uri.EscapeDataString(l.Value)}"))}";
    }

    // One a day when the label does not say how many; the high end of a range, which the visitor can change there.
    private static DayLine? Line(LabelReading read)
    {
        if (read.Elemental is not { Micrograms: > 0 } amount)
        {
            return null;
        }

        var form = read.Forms is [var only] ? only.Id : "unknown";
        var perDay = read.Serving.Kind == LabelServingKind.Unit && read.UnitsPerDay is { } count ? count.High : 1;
        var isWhole = read is { Source: LabelSource.Computed, CompoundMilligrams: not null, Forms: [{ Formula: not null }], Serving.Kind: LabelServingKind.Unit };
        if (read.Serving.Kind is not LabelServingKind.Unit && (read.PerDay ?? read.PerDayHigh) is { } day)
        {
            amount = day;
        }

        return isWhole
            ? new DayLine.Supplement(form, DecimalText.Write(read.CompoundMilligrams!.Value), DayLine.Supplement.CompoundBasis, DecimalText.Write(perDay))
            : new DayLine.Supplement(form, DecimalText.Write(amount.Value), DayLine.Supplement.ElementalBasis, DecimalText.Write(perDay));
    }
}
