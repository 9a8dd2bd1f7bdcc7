namespace MagnesiumGuide.Services.Import;

/// <summary>What is being done with one import, how far it is, and how to stop it.</summary>
internal sealed class ImportWork : IProgress<ImportProgress>
{
    /// <summary>Stops it.</summary>
    public CancellationTokenSource Stop { get; } = new();

    /// <summary>Ends when it does.</summary>
    public Task Task { get; set; } = Task.CompletedTask;

    /// <summary>How far it is.</summary>
    public ImportProgress Progress { get; private set; } = new(ImportStep.Reading, 0, 0);

    /// <inheritdoc/>
    public void Report(ImportProgress value) => Progress = value;
}
