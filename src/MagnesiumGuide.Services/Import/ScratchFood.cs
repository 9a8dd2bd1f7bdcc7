namespace MagnesiumGuide.Services.Import;

/// <summary>A food put together from several files or lines.</summary>
internal sealed record ScratchFood(
    int Line, string Code, string NameNl, string NameEn, string Group, string More, string OtherCode, string Magnesium, string Marker, bool HasTwoMagnesia, string Energy);
