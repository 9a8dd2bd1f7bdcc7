using MagnesiumGuide.Services.Data;
using MagnesiumGuide.Services.Data.Rows;
using Microsoft.EntityFrameworkCore;

namespace MagnesiumGuide.Services.Accounts;

/// <summary>Whether one can sign in by password at all; off leaves only passkeys.</summary>
public sealed class PasswordSwitch(GuideDbContext database)
{
    private const string Id = "password-sign-in";
    private const string Off = "off";

    /// <summary>True unless it was switched off.</summary>
    public Task<bool> IsOnAsync(CancellationToken cancellationToken) =>
        database.Settings.AllAsync(s => s.Id != Id || s.Value != Off, cancellationToken);

    /// <summary>Switches it on: always possible, also from the command line when nobody can get in.</summary>
    public Task SwitchOnAsync(CancellationToken cancellationToken) => SetAsync("on", cancellationToken);

    /// <summary>Switches it off; false, and nothing happens, while no administrator who can still sign in has a passkey.</summary>
    public async Task<bool> SwitchOffAsync(CancellationToken cancellationToken)
    {
        var hasPasskey = await database.Accounts.AnyAsync(
            a => a.Role == AccountRole.Administrator && !a.IsClosed
                && database.Set<Microsoft.AspNetCore.Identity.IdentityUserPasskey<string>>().Any(p => p.UserId == a.Id),
            cancellationToken);
        if (hasPasskey)
        {
            await SetAsync(Off, cancellationToken);
        }

        return hasPasskey;
    }

    private async Task SetAsync(string value, CancellationToken cancellationToken)
    {
        var row = await database.Settings.SingleOrDefaultAsync(s => s.Id == Id, cancellationToken);
        if (row is null)
        {
            database.Add(new SettingRow { Id = Id, Value = value });
        }
        else
        {
            row.Value = value;
        }

        await database.SaveChangesAsync(cancellationToken);
    }
}
