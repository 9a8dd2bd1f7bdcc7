using MagnesiumGuide.Domain.Supplements;
using MagnesiumGuide.Services.Catalog;

namespace MagnesiumGuide.Web.Pages.Timing;

/// <summary>The fields of the timing plan, which are also their ids, and what can be chosen in them.</summary>
public static class TimingFields
{
    public const string Age = "leeftijd";
    public const string State = "toestand";
    public const string Kidney = "nier";
    public const string Condition = "aandoening";
    public const string Amount = "hoeveel";
    public const string Form = "vorm";
    public const string Wake = "op";
    public const string Bed = "bed";
    public const string Meals = "maaltijden";
    public const string Medicine = "middel";

    /// <summary>The choice that excludes all others.</summary>
    public const string None = "geen";

    /// <summary>The choice for complaints that a doctor should see.</summary>
    public const string WarningSigns = "klachten";

    // Asked for by questions of their own.
    private static readonly string[] AskedElsewhere = ["ci-under4", "ci-threonate-preg"];

    /// <summary>The field with the times of a medicine.</summary>
    public static string TimesOf(string medicine) => $"tijd-{medicine}";

    /// <summary>The conditions that are asked for; the kidneys have a question of their own.</summary>
    public static IEnumerable<Interaction> Conditions(GuideCatalog catalog) => catalog.Interactions
        .Where(i => i.Kind == InteractionKind.Condition && i.Egfr is null && !AskedElsewhere.Contains(i.Id, StringComparer.Ordinal));

    /// <summary>The medicines that are asked for, and the nutrients that are kept apart.</summary>
    public static IEnumerable<Interaction> Medicines(GuideCatalog catalog) => catalog.Interactions
        .Where(i => i.Kind == InteractionKind.Medicine || (i.Kind == InteractionKind.Nutrient && i.HasSpacing));

    /// <summary>True when its times are asked for: a plan is made, and keeps them.</summary>
    public static bool AsksTimes(Interaction interaction) => interaction is { StopsPlan: false, HasSpacing: true };
}
