namespace MagnesiumGuide.Domain.People;

/// <summary>The column of a table of reference values; a person who doesn't say has none, and sees both.</summary>
public enum Sex
{
    /// <summary>The column for women and girls.</summary>
    Female,

    /// <summary>The column for men and boys.</summary>
    Male,
}
