using MagnesiumGuide.Domain.People;
using MagnesiumGuide.Domain.References;
using MagnesiumGuide.Web.Localization;
using static MagnesiumGuide.Web.Localization.Words;

namespace MagnesiumGuide.Web.Api;

/// <summary>One row of one body's table. Ages in completed months: the first is included, the last is not.</summary>
public sealed record ReferenceValueAnswer(
    ReferenceKind Kind, Sex? Sex, int AgeFromMonths, int? AgeBelowMonths, PhysiologicalState State, decimal MgPerDay, string Note, SourceAnswer Source)
{
    public static ReferenceValueAnswer Of(ReferenceValue value) => new(
        value.Kind, value.LifeStage.Sex, value.LifeStage.Ages.FromMonths, value.LifeStage.Ages.BelowMonths, value.LifeStage.State,
        ApiNumbers.Mg(value.PerDay), value.Note.In(Language.Current.Id), SourceAnswer.Of(value.Citation));

    /// <summary>The row for one person; a female row that stands in for a missing one says so.</summary>
    public static ReferenceValueAnswer Of(PersonalValue found)
    {
        var answer = Of(found.Value);
        return found.IsFemaleRowOfThatAge ? answer with { Note = $"{Say("Answer.FemaleRow", found.Value.Body)} {answer.Note}".Trim() } : answer;
    }
}

/// <summary>A reference set in a list.</summary>
public sealed record ReferenceSetAnswer(string Id, string Body, string Country, int Year);

/// <summary>All reference sets.</summary>
public sealed record ReferenceSetsAnswer(IReadOnlyList<ReferenceSetAnswer> Items);

/// <summary>One reference set with its whole table.</summary>
public sealed record OneReferenceSetAnswer(string Id, string Body, string Country, int Year, IReadOnlyList<ReferenceValueAnswer> Values)
{
    public static OneReferenceSetAnswer Of(ReferenceSet set) => new(set.Id, set.Body, set.Country, set.Year, [.. set.Values.Select(ReferenceValueAnswer.Of)]);
}

/// <summary>What one body says for one person; no values where it gives none.</summary>
public sealed record BodyValuesAnswer(string Set, string Body, int Year, IReadOnlyList<ReferenceValueAnswer> Values);

/// <summary>The bodies side by side; never an average.</summary>
public sealed record ComparedAnswer(IReadOnlyList<BodyValuesAnswer> Items);
