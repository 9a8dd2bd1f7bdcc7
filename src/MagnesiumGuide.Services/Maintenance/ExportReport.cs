namespace MagnesiumGuide.Services.Maintenance;

/// <summary>What an export holds, in rows.</summary>
/// <param name="Foods">Foods, also those out of use.</param>
/// <param name="Values">Values of food tables.</param>
/// <param name="Portions">Household measures.</param>
/// <param name="Revisions">Lines of history.</param>
public sealed record ExportReport(int Foods, int Values, int Portions, int Revisions);
