using System.Net;
using System.Net.Http.Headers;
using System.Text;
using MagnesiumGuide.Web.Tests.Hosting;

namespace MagnesiumGuide.Web.Tests.Days;

/// <summary>Files and forms that nobody means to send. None of them is the server's fault.</summary>
public sealed class DaysFuzzTests(GuideApp app)
{
    private const string Good = """{"magnesiumGuide":1,"days":[{"name":"Maandag é","day":"v=1&leeftijd=34&geslacht=v&r=amandelen~25~g&w=500~110&s=citrate~1000~v~1"}]}""";

    [Fact]
    public async Task Open_TwoHundredDamagedFiles_NeverFailsAndKeepsTheDays()
    {
        var seed = Environment.TickCount;
        var random = new Random(seed);
        for (var i = 0; i < 200; i++)
        {
            var file = Damage(Encoding.UTF8.GetBytes(Good), random);

            var days = await DaysPage.PostAsync(app.Client, "/dagen", [("Dag", "v=1&r=appel~1~stuk")], "doe", "open", file);

            var why = $"seed {seed}, file {i}: {Convert.ToBase64String(file)}";
            days.Page.Status.Should().BeOneOf([HttpStatusCode.OK, HttpStatusCode.BadRequest], why);
            days.Days.Should().HaveCountGreaterThan(0, why);
            days.Days[0].Should().Be(("Dag", "v=1&r=appel~1~stuk"), why);
        }
    }

    [Fact]
    public async Task Post_DaysOfAnyText_ComeBackFromTheirFileAsTheyWere()
    {
        const string letters = "vrws=&~!%25+#?;é\u0000\u0007\ud83d 019.,/ap<\"'\\";
        var seed = Environment.TickCount;
        var random = new Random(seed);
        for (var i = 0; i < 60; i++)
        {
            string Text(int most) => new([.. Enumerable.Range(0, random.Next(most)).Select(_ => letters[random.Next(letters.Length)])]);
            var posted = await DaysPage.PostAsync(app.Client, "/dagen", Enumerable.Range(0, 14).Select(_ => (Text(80), Text(60))));

            posted.Page.Status.Should().Be(HttpStatusCode.OK, $"seed {seed}");
            var opened = await new DaysPage(app.Client, await WebPage.GetAsync(app.Client, "/dagen")).OpenAsync(await posted.SaveAsync());
            opened.Days.Should().Equal(posted.Days, $"seed {seed}");
            opened.Totals.Should().Equal(posted.Totals, $"seed {seed}");
        }
    }

    [Theory]
    [InlineData("multipart/form-data")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/x-www-form-urlencoded; charset=onbekend")]
    [InlineData("application/json")]
    [InlineData("text/plain")]
    public async Task Post_SomethingThatIsNoForm_IsToldSo(string contentType)
    {
        using var response = await Json.SendAsync(app.Client, "/dagen", Encoding.UTF8.GetBytes("--y\r\nonzin=%zz&dag=%00&dag=\u0000"), contentType);

        ((int)response.StatusCode).Should().BeOneOf(200, 400);
    }

    [Fact]
    public async Task Post_NoBodyAtAll_IsToldSo()
    {
        using var content = new ByteArrayContent([]);
        content.Headers.ContentType = null;
        using var response = await app.Client.PostAsync(new Uri("/dagen", UriKind.Relative), content, TestContext.Current.CancellationToken);

        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Post_MoreFieldsThanAFormHolds_IsToldSo()
    {
        var body = Encoding.UTF8.GetBytes(string.Join('&', Enumerable.Repeat("dag=v%3D1", 2000)));
        using var response = await Json.SendAsync(app.Client, "/dagen", body, "application/x-www-form-urlencoded");

        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Post_LargerThanAnyFileOfDays_IsRefusedByTheServer()
    {
        await using var kestrel = new KestrelApp(app);
        using var content = new ByteArrayContent(new byte[4 * 1024 * 1024]);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=x");
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/dagen", UriKind.Relative)) { Content = content };
        request.Headers.ExpectContinue = true;
        using var response = await kestrel.Client.SendAsync(request, TestContext.Current.CancellationToken);

        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await WebPage.OfAsync(response)).ShouldShowErrors().Should().ContainSingle().Which.Should().Contain("te groot");
    }

    private static byte[] Damage(byte[] good, Random random)
    {
        switch (random.Next(4))
        {
            case 0:
                var noise = new byte[random.Next(600)];
                random.NextBytes(noise);
                return noise;
            case 1:
                return good[..random.Next(good.Length)];
            case 2:
                for (var i = 0; i < 1 + random.Next(6); i++)
                {
                    good[random.Next(good.Length)] = (byte)random.Next(256);
                }

                return good;
            default:
                var (from, length) = (random.Next(good.Length), random.Next(40));
                return [.. good[..from], .. good.Skip(from / 2).Take(length), .. good[from..]];
        }
    }
}
