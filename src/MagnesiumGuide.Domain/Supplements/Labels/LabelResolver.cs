using MagnesiumGuide.Domain.Amounts;

namespace MagnesiumGuide.Domain.Supplements.Labels;

/// <summary>
/// Puts the facts of a label together. The amount of magnesium is the one that is stated in mg, else in mmol, else as a per cent of
/// the compound, else as a per cent of 375 mg, else what the formula gives.
/// </summary>
internal sealed class LabelResolver(string text, List<LabelPiece> pieces, LabelFacts facts, LabelUsage usage, LabelShares shares)
{
    private readonly SortedSet<LabelNote> flags = [];
    private readonly List<LabelName> names = Names(facts, pieces, shares);

    public LabelReading Resolve()
    {
        if (usage.IsTopical && (facts.NamesMagnesium || names.Count > 0))
        {
            flags.Add(LabelNote.Topical);
            return Reading(names, null, LabelAmount.Nothing, new LabelServing(LabelServingKind.Topical, 1), null);
        }

        return names.Count == 0 && facts.Magnesium.Count == 0 && facts.Compounds.Count == 0 ? WithoutSource() : Supplied();
    }

    // Only an excipient, only what is not in it, or nothing that can be read.
    private LabelReading WithoutSource()
    {
        var excipients = pieces.Where(p => p.Scope == LabelScope.Excipient && p.Name is not null).Select(p => p.Name!).DistinctBy(n => n.Form.Id, StringComparer.Ordinal).ToList();
        var isNegated = pieces.Exists(p => p.Scope == LabelScope.Negated && p.Kind is LabelPieceKind.Compound or LabelPieceKind.Stem or LabelPieceKind.Magnesium);
        AddWhen(LabelNote.NoUnit, facts.HasNumberWithoutUnit);
        AddWhen(LabelNote.Ambiguous, facts.IsAmbiguous);
        if (excipients.Count > 0 && !pieces.Exists(p => p.Kind == LabelPieceKind.Magnesium && p.Scope == LabelScope.Content))
        {
            flags.Add(LabelNote.Excipient);
            var amount = pieces.Find(p => p.Scope == LabelScope.Excipient && p.Kind == LabelPieceKind.Amount && p.Measure == LabelMeasure.Milligrams)?.Value;
            return Reading(excipients, amount, LabelAmount.Nothing, amount is null ? default : LabelServing.Unit, amount is null ? null : usage.PerDay ?? new LabelCount(1, 1));
        }

        AddWhen(LabelNote.Negated, isNegated && !pieces.Exists(p => p.Kind == LabelPieceKind.Magnesium && p.Scope == LabelScope.Content));
        return Reading([], null, LabelAmount.None, default, usage.PerDay);
    }

    private LabelReading Supplied()
    {
        var compounds = LabelCompounds.Of(facts, names, shares);
        var choice = new LabelChoice(facts, usage, compounds, flags);
        var amount = choice.Choose();
        AddWhen(LabelNote.Mixture, names.Count > 1);
        AddWhen(LabelNote.BlendNoSplit, amount.Source == LabelSource.None && (names.Count > 1 || facts.HasBlend) && compounds.Total is not null);
        AddWhen(LabelNote.Medicine, names.Exists(n => n.Form.IsMedicine));
        AddWhen(LabelNote.NoUnit, facts.HasNumberWithoutUnit && amount.Source == LabelSource.None);
        AddWhen(LabelNote.Ambiguous, amount.Source == LabelSource.None && (facts.IsAmbiguous || facts.HasAmountRange));
        AddWhen(LabelNote.VariantAssumed, amount.Source == LabelSource.Computed && compounds.IsAssumed);
        return Reading(names, compounds.Total, amount, choice.Serving, choice.PerDay, compounds.OxideShare(amount.Milligrams, flags));
    }

    private void AddWhen(LabelNote flag, bool isSo)
    {
        if (isSo)
        {
            flags.Add(flag);
        }
    }

    private LabelReading Reading(List<LabelName> forms, decimal? compound, LabelAmount amount, LabelServing serving, LabelCount? perDay, decimal? oxide = null)
    {
        var factor = LabelPerDay.Factor(serving, perDay, usage);
        var day = factor is { IsRange: false } single ? amount.Times(single.Low) : LabelAmount.None;
        AddWhen(LabelNote.Range, perDay is { IsRange: true });
        AddWhen(LabelNote.Over250, day.Milligrams > 250m);
        AddWhen(LabelNote.Over350, day.Milligrams > 350m);
        return new LabelReading(
            text, [.. forms.Select(n => n.Form)], facts.NamesMagnesium, compound,
            Rounded(amount.Milligrams), Rounded(amount.Low), Rounded(amount.High), Rounded(amount.Milligrams * LabelPerDay.UnitsIn(serving, perDay)),
            Rounded(day.Milligrams), Rounded((amount.Low ?? amount.Milligrams) * factor?.Low), Rounded((amount.High ?? amount.Milligrams) * factor?.High),
            serving, perDay, amount.Source, oxide, [.. flags], Spans());
    }

    private static Milligrams? Rounded(decimal? milligrams) => milligrams is { } known ? Milligrams.Of(known) : null;

    private List<LabelSpan> Spans()
    {
        var spans = new List<LabelSpan>();
        var end = 0;
        for (var i = 0; i < pieces.Count; i++)
        {
            if (pieces[i].Start >= end && (facts.Roles.TryGetValue(i, out var role) || usage.Roles.TryGetValue(i, out role)))
            {
                // "per", "capsule": parts that mean one thing together are one span.
                if (spans.Count > 0 && spans[^1].As == role && role is LabelReadAs.Basis or LabelReadAs.Units && string.IsNullOrWhiteSpace(text[end..pieces[i].Start]))
                {
                    spans[^1] = spans[^1] with { Length = pieces[i].End - spans[^1].Start };
                }
                else
                {
                    spans.Add(new LabelSpan(pieces[i].Start, pieces[i].Length, role));
                }

                end = pieces[i].End;
            }
        }

        return spans;
    }

    // Each form once: a named variant says more than the plain name, a named chelate more than "chelate", and "buffered" makes it that.
    private static List<LabelName> Names(LabelFacts facts, List<LabelPiece> pieces, LabelShares shares)
    {
        var exact = facts.Names.Select(shares.Exact).DistinctBy(n => n.Form.Id, StringComparer.Ordinal).ToList();
        var others = exact.Where(n => !n.Form.Id.Equals("amino-acid-chelate", StringComparison.Ordinal)).ToList();
        exact = others.Exists(n => n.Form.Group == FormGroup.AminoAcidChelate) ? others : exact;
        exact.RemoveAll(n => !n.IsVariantNamed && exact.Exists(o => !ReferenceEquals(o, n) && (LabelShares.IsSameName(o.Form, n.Form) || n.Form.Id.Equals(o.Form.VariantOf, StringComparison.Ordinal)) && o.IsVariantNamed));
        if (pieces.Exists(p => p.Kind == LabelPieceKind.Buffered && p.Scope == LabelScope.Content) && shares.Buffered is { } buffered)
        {
            exact = [.. exact.Select(n => n.Form.Id.Equals(buffered.VariantOf, StringComparison.Ordinal) ? new LabelName(buffered, true) : n).DistinctBy(n => n.Form.Id, StringComparer.Ordinal)];
            exact.RemoveAll(n => !n.Form.Id.Equals(buffered.Id, StringComparison.Ordinal) && IsPartOf(buffered, n, pieces) && !facts.Compounds.Exists(c => c.Name?.Form.Id.Equals(n.Form.Id, StringComparison.Ordinal) == true));
        }

        return exact;
    }

    // "gebufferd magnesiumbisglycinaat (magnesiumbisglycinaat, magnesiumoxide)": the bracket says what the buffered salt is made of.
    private static bool IsPartOf(SupplementForm buffered, LabelName name, List<LabelPiece> pieces)
    {
        var inside = pieces.FindIndex(p => p.Name?.Form.Id.Equals(name.Form.Id, StringComparison.Ordinal) == true);
        var open = inside < 0 ? -1 : pieces.FindLastIndex(inside, p => p.Kind is LabelPieceKind.Open or LabelPieceKind.Close || p.EndsClause);
        return open >= 1 && pieces[open].Is(LabelPieceKind.Open) && pieces[open - 1].Name is { } whole
            && (whole.Form.Id.Equals(buffered.Id, StringComparison.Ordinal) || (open >= 2 && pieces[open - 2].Is(LabelPieceKind.Buffered)));
    }
}
