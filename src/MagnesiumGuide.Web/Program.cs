using MagnesiumGuide.Web;

var builder = WebSetup.CreateBuilder(args);
builder.AddGuide();

var app = builder.Build();
app.UseGuide();
await app.StartGuideAsync();
await app.RunAsync();
