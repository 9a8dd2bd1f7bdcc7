using MagnesiumGuide.Web;
using MagnesiumGuide.Web.Commands;

if (GuideCommands.IsAsked(args))
{
    return await GuideCommands.RunAsync(args);
}

var builder = WebSetup.CreateBuilder(args);
builder.AddGuide();

var app = builder.Build();
app.UseGuide();
await app.StartGuideAsync();
await app.RunAsync();
return 0;
