using MagnesiumGuide.Web.Tests.Hosting;

[assembly: AssemblyFixture(typeof(MagnesiumGuide.Web.Tests.Editing.EditingApp))]

namespace MagnesiumGuide.Web.Tests.Editing;

/// <summary>An app of its own for tests that change foods: all others count on the numbers that ship.</summary>
public sealed class EditingApp : IAsyncLifetime
{
    public GuideApp App { get; } = new();

    /// <summary>A visitor, who is not signed in.</summary>
    public HttpClient Visitor => App.Client;

    public ValueTask InitializeAsync() => App.InitializeAsync();

    public ValueTask DisposeAsync() => App.DisposeAsync();
}
