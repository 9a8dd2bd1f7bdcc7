namespace MagnesiumGuide.Browser.Tests.Running;

/// <summary>What a visitor looks at the site with.</summary>
/// <param name="Width">Width of the window.</param>
/// <param name="Height">Height of the window.</param>
/// <param name="IsDark">Whether dark colours are asked for.</param>
/// <param name="HasScript">Whether script may run.</param>
public sealed record Screen(int Width, int Height, bool IsDark = false, bool HasScript = true)
{
    /// <summary>A small phone.</summary>
    public static Screen Phone { get; } = new(360, 780);

    /// <summary>The narrowest screen that must do: 1280 pixels at 400 per cent.</summary>
    public static Screen Narrowest { get; } = new(320, 640);

    /// <summary>A desk.</summary>
    public static Screen Desk { get; } = new(1280, 900);

    /// <summary>A phone or a desk, by its width.</summary>
    public static Screen OfWidth(int width) => width == Desk.Width ? Desk : width == Narrowest.Width ? Narrowest : Phone;
}
