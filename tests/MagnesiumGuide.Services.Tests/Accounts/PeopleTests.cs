using MagnesiumGuide.Services.Accounts;
using MagnesiumGuide.Services.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace MagnesiumGuide.Services.Tests.Accounts;

public sealed class PeopleTests(TemplateDatabase template) : IAsyncLifetime
{
    private readonly GuideDatabase database = template.Copy();
    private ServiceProvider services = null!;

    public ValueTask InitializeAsync()
    {
        var collection = new ServiceCollection().AddLogging().AddGuideServices(database.ConnectionString);
        collection.AddDataProtection();
        collection.AddIdentityCore<Account>().AddEntityFrameworkStores<GuideDbContext>().AddDefaultTokenProviders();
        collection.AddScoped<People>().AddScoped<PasswordSwitch>();
        services = collection.BuildServiceProvider();
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await database.DisposeAsync();
    }

    [Fact]
    public async Task LastAdministrator_ClosedOrMadeAnEditor_IsRefused()
    {
        await using var scope = services.CreateAsyncScope();
        var people = scope.ServiceProvider.GetRequiredService<People>();
        await people.AddAsync("ada", AccountRole.Administrator);
        await people.AddAsync("bob", AccountRole.Administrator);
        await people.AddAsync("cor", AccountRole.Editor);
        var (ada, bob) = ((await people.FindAsync("ada"))!, (await people.FindAsync("bob"))!);

        (await people.SetClosedAsync(bob, isClosed: true, TestContext.Current.CancellationToken)).Should().BeTrue();
        (await people.SetClosedAsync(ada, isClosed: true, TestContext.Current.CancellationToken)).Should().BeFalse();
        (await people.ChangeRoleAsync(ada, AccountRole.Editor, TestContext.Current.CancellationToken)).Should().BeFalse();
        (await people.ListAsync(TestContext.Current.CancellationToken)).Should().ContainSingle(a => a.Role == AccountRole.Administrator && !a.IsClosed);
    }

    [Fact]
    public async Task Passwords_WithAPasskeyOfAnAdministrator_CanBeSwitchedOffAndOn()
    {
        await using var scope = services.CreateAsyncScope();
        var passwords = scope.ServiceProvider.GetRequiredService<PasswordSwitch>();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var ada = new Account { UserName = "ada", Role = AccountRole.Administrator };
        await accounts.CreateAsync(ada);
        (await passwords.SwitchOffAsync(TestContext.Current.CancellationToken)).Should().BeFalse();

        await accounts.AddOrUpdatePasskeyAsync(ada, new UserPasskeyInfo([1, 2], [3], DateTimeOffset.UtcNow, 0, [], true, false, false, [4], [5]) { Name = "laptop" });

        (await passwords.SwitchOffAsync(TestContext.Current.CancellationToken)).Should().BeTrue();
        (await passwords.IsOnAsync(TestContext.Current.CancellationToken)).Should().BeFalse();
        (await accounts.GetPasskeysAsync(ada)).Should().ContainSingle(p => p.Name == "laptop");
        await passwords.SwitchOnAsync(TestContext.Current.CancellationToken);
        (await passwords.IsOnAsync(TestContext.Current.CancellationToken)).Should().BeTrue();
    }

    [Theory]
    [InlineData("magnesium1234")]
    [InlineData("wachtwoord123")]
    [InlineData("ada-de-wit-12345")]
    [InlineData("qwertyuiop123")]
    [InlineData("abcdefghijkl")]
    [InlineData("WelkomWelkom1")]
    public async Task Password_EasyToGuess_IsRefused(string password) => (await IsAllowedAsync(password)).Should().BeFalse();

    [Theory]
    [InlineData("paarse fiets op zolder")]
    [InlineData("magnesium in de tuin van oma")]
    [InlineData("x7#Lq2!vBn9@")]
    public async Task Password_LongAndOfOnesOwn_IsAllowed(string password) => (await IsAllowedAsync(password)).Should().BeTrue();

    private async Task<bool> IsAllowedAsync(string password)
    {
        await using var scope = services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        return (await new PasswordRules().ValidateAsync(accounts, new Account { UserName = "ada-de-wit" }, password)).Succeeded;
    }
}
