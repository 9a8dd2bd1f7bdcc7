using FsCheck;
using FsCheck.Fluent;
using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Domain.People;
using MagnesiumGuide.Domain.Supplements;

namespace MagnesiumGuide.Domain.Tests.Supplements;

/// <summary>Requests for a plan, made by hand and generated.</summary>
internal static class DosePlans
{
    public static readonly Milligrams UpperLevel = Milligrams.Of(250);

    public static readonly Interaction Antibiotic = Spaced("antibiotic", new HourRange(2, 2), new HourRange(4, 6));

    public static readonly Interaction Thyroid = Spaced("thyroid", new HourRange(4, 4), new HourRange(4, 4));

    public static readonly Interaction Iron = Spaced("iron", new HourRange(3, 4), new HourRange(3, 4));

    public static readonly Interaction Refer = Spaced("digoxin", null, null) with { Action = InteractionAction.Refer };

    /// <summary>Somebody of 40 with nothing the matter, up from seven to eleven, with three meals.</summary>
    public static DosePlanRequest Of(decimal mg, params DosePlanMedicine[] with) => new(
        40, PhysiologicalState.None, KidneyAnswer.No, false, Milligrams.Of(mg), null, with, [At(8), At(12, 30), At(18)], At(7), At(23));

    public static int At(int hour, int minute = 0) => (hour * 60) + minute;

    public static Interaction Spaced(string id, HourRange? before, HourRange? after) => new(
        id, InteractionKind.Medicine, new(id, id), new("", ""), "", new("", ""), InteractionDirection.MagnesiumLowersIt, before, after,
        new("", ""), InteractionSeverity.High, InteractionAction.Space, false, null, [], Make.Citation);

    private static readonly Gen<int> Minute = Gen.Choose(0, 1439);

    private static readonly Gen<DosePlanMedicine> Medicine =
        from interaction in Gen.Elements(Antibiotic, Thyroid, Iron)
        from times in Minute.NonEmptyListOf()
        select new DosePlanMedicine(interaction, [.. times.Take(3)]);

    private static readonly Gen<long> Micrograms = Gen.OneOf(Gen.Choose(1, 250_000), Gen.Elements(1, 124_999, 125_000, 125_001, 200_001, 249_999, 250_000)).Select(m => (long)m);

    /// <summary>Anybody who may have a plan: any amount up to the upper level, any hours, any meals, up to four medicines.</summary>
    public static Arbitrary<DosePlanRequest> Any { get; } = (
        from micrograms in Micrograms
        from wake in Minute
        from hours in Gen.Choose(1, 1439)
        from meals in Minute.ListOf()
        from with in Medicine.ListOf()
        select new DosePlanRequest(
            40, PhysiologicalState.None, KidneyAnswer.No, false, Milligrams.FromMicrograms(micrograms), null,
            [.. with.Take(4)], [.. meals.Take(6)], wake, (wake + hours) % 1440)).ToArbitrary();

    /// <summary>Anybody who may not, for one reason or more.</summary>
    public static Arbitrary<DosePlanRequest> Refused { get; } = (
        from request in Any.Generator
        from reason in Gen.Choose(0, 6)
        from age in Gen.Choose(0, 17)
        from above in Gen.Choose(250_001, 2_000_000)
        select reason switch
        {
            0 => request with { AgeYears = age },
            1 => request with { Kidney = KidneyAnswer.Yes },
            2 => request with { Kidney = KidneyAnswer.NotKnown },
            3 => request with { HasWarningSigns = true },
            4 => request with { PerDay = Milligrams.FromMicrograms(above) },
            5 => request with { State = PhysiologicalState.Pregnant, Form = Make.Form("threonate", null, null) },
            _ => request with { With = [.. request.With, new DosePlanMedicine(Refer, [])] },
        }).ToArbitrary();
}
