using System.Net;
using MagnesiumGuide.Web.Tests.Hosting;

namespace MagnesiumGuide.Web.Tests.Api;

/// <summary>The one shape of a fault.</summary>
public static class Faults
{
    public static async Task ShouldBeFaultAsync(this HttpResponseMessage response, string field)
    {
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        response.StatusCode.Should().Be(HttpStatusCode.BadRequest, text);
        response.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        var problem = await Json.ReadAsync(response);
        problem.GetProperty("status").GetInt32().Should().Be(400);
        var errors = problem.GetProperty("errors");
        errors.Names().Should().Contain(field);
        errors.GetProperty(field)[0].GetString().Should().NotBeNullOrWhiteSpace();
    }
}
