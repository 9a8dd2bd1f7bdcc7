using System.CommandLine;
using MagnesiumGuide.Services.Accounts;

namespace MagnesiumGuide.Web.Commands;

/// <summary>The way back in for whoever can reach the machine: passwords count again, and one administrator gets a new one without a second step.</summary>
public static class RescueCommand
{
    /// <summary>The command.</summary>
    public static Command Make()
    {
        var name = new Argument<string>("name") { Description = "Name of the administrator." };
        var command = new Command("rescue-admin", "Switches sign-in by password on again and gives an administrator a new password, without a second step.") { name };
        command.SetAction((parsed, cancellationToken) => CommandApp.RunAsync(services => RunAsync(services, parsed.GetRequiredValue(name), cancellationToken)));
        return command;
    }

    private static async Task<int> RunAsync(IServiceProvider services, string name, CancellationToken cancellationToken)
    {
        var people = services.GetRequiredService<People>();
        if (await people.FindAsync(name) is not { Role: AccountRole.Administrator } account)
        {
            Console.Error.WriteLine($"There is no administrator {name}.");
            return 1;
        }

        var result = await people.ChoosePasswordAsync(account, await people.InviteAsync(account), ConsolePassword.Ask("New password: "));
        if (!result.Succeeded)
        {
            return CommandErrors.Show(result);
        }

        await people.RemoveSecondStepAsync(account);
        await people.SetClosedAsync(account, isClosed: false, cancellationToken);
        await services.GetRequiredService<PasswordSwitch>().SwitchOnAsync(cancellationToken);
        Console.WriteLine($"{account.UserName} can sign in at {Accounts.AdminMap.PathOf(Accounts.AdminMap.SignIn)} by password.");
        return 0;
    }
}
