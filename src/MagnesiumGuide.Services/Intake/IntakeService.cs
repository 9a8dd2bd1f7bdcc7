using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Domain.Foods;
using MagnesiumGuide.Domain.Intake;
using MagnesiumGuide.Domain.Supplements;
using MagnesiumGuide.Services.Catalog;
using MagnesiumGuide.Services.Foods;

namespace MagnesiumGuide.Services.Intake;

/// <summary>Turns a day as it was asked for into an assessment: the one calculation that page, print, file and API share.</summary>
public sealed class IntakeService(FoodLookup foods, GuideCatalogHolder catalog)
{
    /// <summary>Looks everything up, checks the bounds, and assesses the day when no line has a fault.</summary>
    public async Task<IntakeOutcome> AssessAsync(IntakeRequest request, CancellationToken cancellationToken)
    {
        var ids = request.Lines.OfType<RequestedLine.Food>().Select(l => l.FoodId).ToHashSet(StringComparer.Ordinal);
        var found = await foods.ByIdAsync(ids, cancellationToken);
        var faults = new List<(int, LineFault)>();
        var lines = new List<IntakeLine>();
        for (var i = 0; i < request.Lines.Count; i++)
        {
            var (line, fault) = Resolve(request.Lines[i], found);
            if (line is null)
            {
                faults.Add((i, fault!.Value));
            }
            else
            {
                lines.Add(line);
            }
        }

        if (faults.Count > 0 || lines.Count == 0)
        {
            return new IntakeOutcome(null, faults, found, []);
        }

        var assessment = IntakeAssessment.For(request.Person, request.Set, catalog.Current.UpperLevels, catalog.Current.Absorption, lines);
        var sources = assessment.Lines.Select(l => l.Citation?.SourceId).OfType<string>().Distinct(StringComparer.Ordinal);
        return new IntakeOutcome(assessment, [], found, [.. sources]);
    }

    private (IntakeLine? Line, LineFault? Fault) Resolve(RequestedLine line, IReadOnlyDictionary<string, Food> found) => line switch
    {
        RequestedLine.Food food => Resolve(food, found),
        RequestedLine.Unlisted unlisted => Resolve(unlisted),
        RequestedLine.Water water => Resolve(water),
        RequestedLine.Supplement supplement => Resolve(supplement),
        _ => throw new ArgumentException("Not a kind of line that is known.", nameof(line)),
    };

    private static (IntakeLine?, LineFault?) Resolve(RequestedLine.Food line, IReadOnlyDictionary<string, Food> found)
    {
        if (!found.TryGetValue(line.FoodId, out var food))
        {
            return (null, LineFault.UnknownFood);
        }

        var unit = line.Portion is null ? Grams.Of(1) : food.Measure(line.Portion)?.Grams;
        if (unit is null)
        {
            return (null, LineFault.UnknownPortion);
        }

        // The lightest measure that can be stored weighs a milligram; more of any measure than this is out of bounds, and may be
        // too much to multiply.
        return line.Count is >= 0 and <= IntakeBounds.MostGrams * 1000m && GramsWithinBounds(line.Count * unit.Value.Value) is { } grams
            ? (new IntakeLine.Food(food.Id, food.Content, grams, food.Preferred?.Citation), null)
            : (null, LineFault.GramsOutOfBounds);
    }

    private static (IntakeLine?, LineFault?) Resolve(RequestedLine.Unlisted line)
    {
        if (line.Name.Trim().Length is 0 or > IntakeBounds.LongestName)
        {
            return (null, LineFault.NameOutOfBounds);
        }

        if (GramsWithinBounds(line.Grams) is not { } grams)
        {
            return (null, LineFault.GramsOutOfBounds);
        }

        if (line.MgPerHundredGrams is < 0 or > IntakeBounds.MostMgPerHundredGrams)
        {
            return (null, LineFault.ValueOutOfBounds);
        }

        if (line.AddedMg is < 0 or > IntakeBounds.MostCompoundMg)
        {
            return (null, LineFault.AddedOutOfBounds);
        }

        // Labels round to whole milligrams, so a part may seem to be a little more than the whole.
        if (line.MgPerHundredGrams is { } value && line.AddedMg > Math.Ceiling(value * line.Grams / 100m))
        {
            return (null, LineFault.AddedAboveTotal);
        }

        return (new IntakeLine.Unlisted(line.Name.Trim(), grams, Amount(line.MgPerHundredGrams), Amount(line.AddedMg)), null);
    }

    private static (IntakeLine?, LineFault?) Resolve(RequestedLine.Water line)
    {
        if (line.Millilitres is <= 0 or > IntakeBounds.MostMillilitres)
        {
            return (null, LineFault.WaterOutOfBounds);
        }

        return line.MgPerLitre is < 0 or > IntakeBounds.MostMgPerLitre
            ? (null, LineFault.WaterValueOutOfBounds)
            : (new IntakeLine.Water(Amount(line.MgPerLitre), line.Millilitres), null);
    }

    private (IntakeLine?, LineFault?) Resolve(RequestedLine.Supplement line)
    {
        if (catalog.Current.Form(line.FormId) is not { } form)
        {
            return (null, LineFault.UnknownForm);
        }

        if (line.Basis == LabelBasis.Compound && form.Formula is null)
        {
            return (null, LineFault.NoFormula);
        }

        if (line.Milligrams is <= 0 or > IntakeBounds.MostCompoundMg)
        {
            return (null, LineFault.DoseOutOfBounds);
        }

        return line.PerDay is <= 0 or > IntakeBounds.MostPerDay
            ? (null, LineFault.PerDayOutOfBounds)
            : (new IntakeLine.Supplement(new SupplementDose(form, line.Milligrams, line.Basis, line.PerDay)), null);
    }

    private static Grams? GramsWithinBounds(decimal grams) =>
        grams is >= IntakeBounds.LeastGrams and <= IntakeBounds.MostGrams ? Grams.Of(grams) : null;

    private static Milligrams? Amount(decimal? milligrams) => milligrams is { } value ? Milligrams.Of(value) : null;
}
