using System.CommandLine;
using MagnesiumGuide.Services.Accounts;
using Microsoft.AspNetCore.Identity;

namespace MagnesiumGuide.Web.Commands;

/// <summary>Makes the account of an administrator. The password is asked, never an argument: those stand in lists of processes and in histories.</summary>
public static class CreateAdminCommand
{
    /// <summary>The command.</summary>
    public static Command Make()
    {
        var name = new Argument<string>("name") { Description = "Name to sign in with." };
        var command = new Command("create-admin", "Makes the account of an administrator; asks for the password.") { name };
        command.SetAction(parsed => CommandApp.RunAsync(services => RunAsync(services, parsed.GetRequiredValue(name))));
        return command;
    }

    private static async Task<int> RunAsync(IServiceProvider services, string name)
    {
        var password = ConsolePassword.Ask("Password: ");
        if (!Console.IsInputRedirected && !string.Equals(password, ConsolePassword.Ask("Once more: "), StringComparison.Ordinal))
        {
            Console.Error.WriteLine("The two passwords differ.");
            return 1;
        }

        var result = await services.GetRequiredService<UserManager<Account>>()
            .CreateAsync(new Account { UserName = name, Role = AccountRole.Administrator }, password);
        if (!result.Succeeded)
        {
            return CommandErrors.Show(result);
        }

        Console.WriteLine($"{name} can sign in at {Accounts.AdminMap.PathOf(Accounts.AdminMap.SignIn)}.");
        return 0;
    }
}
