namespace MagnesiumGuide.Domain.Supplements;

/// <summary>Why no plan is made; each sends to somebody who can judge it.</summary>
public enum DosePlanReason
{
    /// <summary>Under 18 years.</summary>
    Minor,

    /// <summary>A kidney disease.</summary>
    KidneyDisease,

    /// <summary>Whether there is a kidney disease is not known.</summary>
    KidneyNotKnown,

    /// <summary>Complaints that a doctor should see.</summary>
    WarningSigns,

    /// <summary>More than the upper level for supplements.</summary>
    AboveUpperLevel,

    /// <summary>A form that is not authorised in pregnancy and while breastfeeding.</summary>
    FormInPregnancy,

    /// <summary>A form that is mainly a medicine: antacid or laxative.</summary>
    FormIsMedicine,

    /// <summary>A medicine or a condition that needs a doctor or pharmacist first.</summary>
    Interaction,

    /// <summary>A medicine that needs a doctor first in pregnancy.</summary>
    MedicineInPregnancy,
}
