namespace MagnesiumGuide.Web.Binding;

/// <summary>Reads a small form that was sent; what cannot be read is no form, never an error of the server.</summary>
public static class PostedForm
{
    /// <summary>Largest form that is read, in bytes.</summary>
    public const int MostBytes = 128 * 1024;

    /// <summary>Most fields that are read.</summary>
    public const int MostFields = 400;

    /// <summary>The form, or null when there is none, it is broken, or it is too large.</summary>
    public static async Task<IFormCollection?> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!request.HasFormContentType)
        {
            return null;
        }

        try
        {
            return await request.ReadFormAsync(cancellationToken);
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException or BadHttpRequestException)
        {
            return null;
        }
    }
}
