using MagnesiumGuide.Domain.Supplements;
using MagnesiumGuide.Services.Data.Rows;

namespace MagnesiumGuide.Services.Seeding;

/// <summary>Reads the seed file of interactions.</summary>
internal static class InteractionSeeds
{
    private static readonly string[] Columns =
    [
        "id", "order", "kind", "name_nl", "name_en", "examples_nl", "examples_en", "search", "what_nl", "what_en", "direction",
        "before_hours", "before_hours_high", "after_hours", "after_hours_high", "spacing_nl", "spacing_en", "severity", "action",
        "contraindication", "egfr_from", "egfr_below", "articles", .. SeedFiles.Cited,
    ];

    public static List<SeedRow<InteractionRow>> Interactions(SeedFiles files) => files.Read("interactions.csv", Columns, Interaction);

    private static InteractionRow Interaction(SeedRecord r) => new()
    {
        Id = r.Required("id"),
        Order = r.Int("order"),
        Kind = r.Enum<InteractionKind>("kind"),
        NameNl = r.Required("name_nl"),
        NameEn = r.Required("name_en"),
        ExamplesNl = r.Text("examples_nl"),
        ExamplesEn = r.Text("examples_en"),
        Search = r.Text("search"),
        WhatNl = r.Required("what_nl"),
        WhatEn = r.Required("what_en"),
        Direction = r.Enum<InteractionDirection>("direction"),
        BeforeHours = r.OptionalInt("before_hours"),
        BeforeHoursHigh = r.OptionalInt("before_hours_high"),
        AfterHours = r.OptionalInt("after_hours"),
        AfterHoursHigh = r.OptionalInt("after_hours_high"),
        SpacingNl = r.Required("spacing_nl"),
        SpacingEn = r.Required("spacing_en"),
        Severity = r.Enum<InteractionSeverity>("severity"),
        Action = r.Enum<InteractionAction>("action"),
        IsContraindication = r.Flag("contraindication"),
        EgfrFrom = r.OptionalInt("egfr_from"),
        EgfrBelow = r.OptionalInt("egfr_below"),
        Articles = r.Text("articles"),
        SourceId = r.Required("source"),
        Locator = r.Required("locator"),
        IsConfirmed = r.Flag("confirmed"),
    };
}
