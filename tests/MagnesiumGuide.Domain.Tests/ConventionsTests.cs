using MagnesiumGuide.Domain.Intake;

namespace MagnesiumGuide.Domain.Tests;

public class ConventionsTests
{
    [Fact]
    public void Domain_References_NothingButTheBaseClassLibrary() =>
        typeof(IntakeAssessment).Assembly.GetReferencedAssemblies().Select(a => a.Name!)
            .Should().OnlyContain(name => name == "System.Runtime" || name.StartsWith("System.", StringComparison.Ordinal));

    [Fact]
    public void Domain_PublicTypes_HoldNoFloatingPoint() =>
        typeof(IntakeAssessment).Assembly.GetExportedTypes()
            .SelectMany(t => t.GetProperties())
            .Where(p => (Nullable.GetUnderlyingType(p.PropertyType) ?? p.PropertyType) is var type && (type == typeof(double) || type == typeof(float)))
            .Select(p => $"{p.DeclaringType!.Name}.{p.Name}")
            .Should().BeEmpty("amounts are whole micrograms or decimals");
}
