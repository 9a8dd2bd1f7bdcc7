using Microsoft.AspNetCore.Identity;

namespace MagnesiumGuide.Services.Accounts;

/// <summary>Someone who keeps the data right. Visitors have no account.</summary>
public sealed class Account : IdentityUser
{
    /// <summary>What this person may do.</summary>
    public AccountRole Role { get; set; }

    /// <summary>True when this person can no longer sign in. Accounts are never deleted: history names them.</summary>
    public bool IsClosed { get; set; }
}
