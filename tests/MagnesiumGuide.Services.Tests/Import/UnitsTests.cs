using MagnesiumGuide.Services.Import;

namespace MagnesiumGuide.Services.Tests.Import;

/// <summary>The unit of a column is what its name says, and asked when it says none: a wrong guess is wrong by a thousand.</summary>
public sealed class UnitsTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("guide-units-").FullName;

    [Theory]
    [InlineData("Magnesium (mg)", AmountUnit.Milligram)]
    [InlineData("Magnesium [mg/100g]", AmountUnit.Milligram)]
    [InlineData("Magnesium/100 g (mg)", AmountUnit.Milligram)]
    [InlineData("Magnesium per 100 g (mg)", AmountUnit.Milligram)]
    [InlineData("Magnesium, mg per 100 g", AmountUnit.Milligram)]
    [InlineData("Magnesium in mg per 100 gram product", AmountUnit.Milligram)]
    [InlineData("Magnesium (milligram)", AmountUnit.Milligram)]
    [InlineData("magnesium_mg_100g", AmountUnit.Milligram)]
    [InlineData("MG Magnesium [mg/100g]", AmountUnit.Milligram)]
    [InlineData("Magnesium (Mg) mg/100g", AmountUnit.Milligram)]
    [InlineData("Magnésium (mg/100 g)", AmountUnit.Milligram)]
    [InlineData("Magnesiumgehalt pro 100 g [mg]", AmountUnit.Milligram)]
    [InlineData("Magnésium pour 100 g (µg)", AmountUnit.Microgram)]
    [InlineData("Magnesium (\u03BCg/100 g)", AmountUnit.Microgram)]
    [InlineData("MG Magnesium [µg/100g]", AmountUnit.Microgram)]
    [InlineData("Magnesium mcg per 100 g", AmountUnit.Microgram)]
    [InlineData("Magnesium (ug)", AmountUnit.Microgram)]
    [InlineData("Magnesium (microgrammes)", AmountUnit.Microgram)]
    [InlineData("Magnesium (g)", AmountUnit.Gram)]
    [InlineData("Magnesium (g/100 g)", AmountUnit.Gram)]
    [InlineData("Magnesium (g per 100 g)", AmountUnit.Gram)]
    [InlineData("Magnesium (Gramm)", AmountUnit.Gram)]
    [InlineData("magnesium_100g", AmountUnit.Gram)]
    [InlineData("Magnesium per 100 g", null)]
    [InlineData("Magnesium (per 100 g)", null)]
    [InlineData("Magnesium (100g)", null)]
    [InlineData("Magnesium pro 100 Gramm", null)]
    [InlineData("Magnésium par cent grammes", null)]
    [InlineData("Magnesium per honderd gram", null)]
    [InlineData("Magnesium", null)]
    [InlineData("Magnesium (Mg)", null)]
    [InlineData("Magnesium_Mg_100g", null)]
    [InlineData("mg", null)]
    [InlineData("Magnesium (mg/kg)", null)]
    [InlineData("Magnesium (mg/g)", null)]
    [InlineData("Magnesium (mg/100 ml)", null)]
    [InlineData("Magnesium per portie (mg)", null)]
    [InlineData("Magnesium (mg) (g)", null)]
    public void Recognise_AHeader_HasTheUnitThatItSaysOrNone(string header, AmountUnit? expected)
    {
        var path = Path.Combine(folder, "own.csv");
        File.WriteAllText(path, $"code;naam;{header}\nA1;Proef;12\n");
        using var file = FoodFile.Open(path, stop: TestContext.Current.CancellationToken);

        FoodFileReaders.Recognise(file).Should().BeEquivalentTo(new { Unit = expected, Columns = new { Magnesium = 3 } });
    }

    [Fact]
    public void Read_WithoutAUnit_IsRefused()
    {
        var path = Path.Combine(folder, "own.csv");
        File.WriteAllText(path, "code;naam;Magnesium per 100 g\nA1;Proef;12\n");
        using var file = FoodFile.Open(path, stop: TestContext.Current.CancellationToken);

        var read = () => FoodFileReaders.Read(file, FoodFileReaders.Recognise(file)).ToList();

        read.Should().Throw<FoodFileException>().Which.Fault.Should().Be(FileFault.UnitMissing);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
