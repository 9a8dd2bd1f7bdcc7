using MagnesiumGuide.Services.Search;

namespace MagnesiumGuide.Services.Tests.Search;

public class EditDistanceTests
{
    [Theory]
    [InlineData("amandelen", "amandlen", EditDistance.Slip)]
    [InlineData("spinazie", "spianzie", EditDistance.Slip)]
    [InlineData("broccoli", "brocoli", EditDistance.Slip / 2)]
    [InlineData("kiwi", "kiwi", 0)]
    public void Between_ASlip_CountsOnce(string meant, string typed, int distance)
    {
        EditDistance.Between(typed, meant, 4).Should().Be(distance);
        EditDistance.Between(meant, typed, 4).Should().Be(distance);
    }

    [Fact]
    public void Between_WordsFarApart_IsOfNoInterest() => EditDistance.Between("koffie", "spinazie", 4).Should().BeNull();
}
