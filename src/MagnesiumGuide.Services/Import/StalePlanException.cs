namespace MagnesiumGuide.Services.Import;

/// <summary>Someone changed the data after the preview was made; nothing was imported, and the preview has to be made anew.</summary>
public sealed class StalePlanException() : Exception("The data changed since the import was prepared.");
