using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Domain.People;

namespace MagnesiumGuide.Domain.Supplements;

/// <summary>When no plan is made: rules of this guide, each on the side of asking first.</summary>
internal static class DosePlanRules
{
    private const string Threonate = "threonate";
    private const string MedicineThatAsksInPregnancy = "ccb";

    public static IEnumerable<DosePlanRefusal> Refusals(DosePlanRequest request, Milligrams upperLevel) =>
        Reasons(request, upperLevel).Select(reason => new DosePlanRefusal(reason))
            .Concat(request.With.Where(w => w.Interaction.StopsPlan).Select(w => new DosePlanRefusal(DosePlanReason.Interaction, w.Interaction)))
            .Concat(request.With.Where(w => IsCarrying(request) && w.Interaction.Id is MedicineThatAsksInPregnancy)
                .Select(w => new DosePlanRefusal(DosePlanReason.MedicineInPregnancy, w.Interaction)));

    private static IEnumerable<DosePlanReason> Reasons(DosePlanRequest request, Milligrams upperLevel)
    {
        (bool Holds, DosePlanReason Reason)[] rules =
        [
            (request.AgeYears < DosePlan.AdultYears, DosePlanReason.Minor),
            (request.Kidney == KidneyAnswer.Yes, DosePlanReason.KidneyDisease),
            (request.Kidney == KidneyAnswer.NotKnown, DosePlanReason.KidneyNotKnown),
            (request.HasWarningSigns, DosePlanReason.WarningSigns),
            (request.PerDay > upperLevel, DosePlanReason.AboveUpperLevel),
            (request.State != PhysiologicalState.None && (request.Form?.Id is Threonate || request.Form?.VariantOf is Threonate), DosePlanReason.FormInPregnancy),
            (request.Form?.IsMedicine == true, DosePlanReason.FormIsMedicine),
        ];
        return rules.Where(r => r.Holds).Select(r => r.Reason);
    }

    private static bool IsCarrying(DosePlanRequest request) => request.State == PhysiologicalState.Pregnant;
}
