namespace MagnesiumGuide.Web.Binding;

/// <summary>What is wrong with one field, in the visitor's language.</summary>
/// <param name="Field">The id of the input, so that the summary can link to it.</param>
/// <param name="Message">What to do about it.</param>
/// <param name="About">Name of the line it is about, for where it stands away from that line; else empty.</param>
public sealed record FieldError(string Field, string Message, string About = "");
