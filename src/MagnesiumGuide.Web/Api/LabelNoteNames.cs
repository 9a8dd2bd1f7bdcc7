using MagnesiumGuide.Domain.Supplements;

namespace MagnesiumGuide.Web.Api;

/// <summary>The flags of a label as programs read them.</summary>
public static class LabelNoteNames
{
    /// <summary>The name: small letters with underscores.</summary>
    public static string Of(LabelNote flag) => flag switch
    {
        LabelNote.VariantAssumed => "variant_assumed",
        LabelNote.Mixture => "mixture",
        LabelNote.BlendNoSplit => "blend_no_split",
        LabelNote.Medicine => "medicine",
        LabelNote.ContentAboveTheoretical => "content_above_theoretical",
        LabelNote.ContentBelowTheoretical => "content_below_theoretical",
        LabelNote.UsDv420 => "us_dv_420",
        LabelNote.NrvMismatch => "nrv_mismatch",
        LabelNote.Approx => "approx",
        LabelNote.Range => "range",
        LabelNote.NoUnit => "no_unit",
        LabelNote.Ambiguous => "ambiguous",
        LabelNote.Contradiction => "contradiction",
        LabelNote.Topical => "topical",
        LabelNote.Excipient => "excipient",
        LabelNote.Negated => "negated",
        LabelNote.Over250 => "over_250",
        LabelNote.Over350 => "over_350",
        _ => throw new ArgumentOutOfRangeException(nameof(flag)),
    };
}
