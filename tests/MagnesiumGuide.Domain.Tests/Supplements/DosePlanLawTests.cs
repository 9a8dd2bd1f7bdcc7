using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Domain.Supplements;

namespace MagnesiumGuide.Domain.Tests.Supplements;

public class DosePlanLawTests
{
    [Fact]
    public void Plan_OfAnybody_NeverBreaksTheSpacing() => Laws.Hold(DosePlans.Any, request =>
    {
        foreach (var intake in DosePlan.For(request, DosePlans.UpperLevel).Intakes)
        {
            foreach (var medicine in request.With)
            {
                foreach (var time in medicine.Times)
                {
                    // Every day the same: yesterday's and tomorrow's intake of the medicine count as well.
                    foreach (var day in new[] { -2880, -1440, 0, 1440, 2880 })
                    {
                        var after = intake.Minute - (time + day);
                        after.Should().NotBe(0);
                        if (after > 0)
                        {
                            after.Should().BeGreaterThanOrEqualTo(medicine.Interaction.Before!.Value.High * 60);
                        }
                        else
                        {
                            (-after).Should().BeGreaterThanOrEqualTo(medicine.Interaction.After!.Value.High * 60);
                        }
                    }
                }
            }
        }
    });

    [Fact]
    public void Plan_OfAnybody_AddsUpToTheMicrogramInEqualPartsOfAtMost125() => Laws.Hold(DosePlans.Any, request =>
    {
        var plan = DosePlan.For(request, DosePlans.UpperLevel);
        if (plan.Intakes.Count == 0)
        {
            return;
        }

        var parts = plan.Intakes.Select(i => i.Amount.Micrograms).ToList();
        parts.Sum().Should().Be(request.PerDay.Micrograms);
        parts.Should().OnlyContain(p => p > 0 && p <= 125_000);
        (parts.Max() - parts.Min()).Should().BeLessThanOrEqualTo(1);
        parts.Count.Should().Be(request.PerDay.Micrograms > 125_000 ? 2 : 1);
    });

    [Fact]
    public void Plan_OfAnybody_StaysWithinTheWakingDayInOrder() => Laws.Hold(DosePlans.Any, request =>
    {
        var minutes = DosePlan.For(request, DosePlans.UpperLevel).Intakes.Select(i => i.Minute).ToList();

        minutes.Should().BeInAscendingOrder();
        minutes.Should().NotContain(m => m < request.Wake || m > request.End);
        minutes.Zip(minutes.Skip(1), (one, next) => next - one).Should().NotContain(gap => gap < 180);
    });

    [Fact]
    public void Plan_WithAMealSaid_IsAtAMeal() => Laws.Hold(DosePlans.Any, request =>
    {
        var plan = DosePlan.For(request, DosePlans.UpperLevel);

        plan.Intakes.Should().NotContain(i => i.IsWithMeal != request.Meals.Contains(i.Minute % 1440));
    });

    [Fact]
    public void Plan_AskedTwice_IsTheSame() => Laws.Hold(DosePlans.Any, request =>
        DosePlan.For(request, DosePlans.UpperLevel).Intakes.Should().Equal(DosePlan.For(request with { Meals = [.. request.Meals.Reverse()] }, DosePlans.UpperLevel).Intakes));

    [Fact]
    public void Plan_OfTheRefused_IsNeverMade() => Laws.Hold(DosePlans.Refused, request =>
    {
        var plan = DosePlan.For(request, DosePlans.UpperLevel);

        plan.Intakes.Should().BeEmpty();
        plan.Refusals.Should().NotBeEmpty();
    });

    [Fact]
    public void Plan_WithoutATimeOrARefusal_SaysWhatIsInTheWay() => Laws.Hold(DosePlans.Any, request =>
    {
        var plan = DosePlan.For(request, DosePlans.UpperLevel);
        if (plan.Intakes.Count > 0)
        {
            plan.InTheWay.Should().BeEmpty();
            return;
        }

        // Without medicines only a day too short for two parts leaves no time.
        (plan.InTheWay.Count > 0 || request.End - request.Wake < 180 + 15 || request.With.Count == 0).Should().BeTrue();
        plan.InTheWay.Should().BeSubsetOf(request.With);
    });

    [Fact]
    public void Parts_OfAnyAmount_AreTheFewestThatKeepTheLimit() => Laws.Hold(DosePlans.Any, request =>
    {
        var parts = DosePlan.Parts(request.PerDay);

        parts.Aggregate(Milligrams.Zero, (sum, p) => sum + p).Should().Be(request.PerDay);
        (parts.Count == 1 || request.PerDay.Micrograms > (parts.Count - 1) * 125_000L).Should().BeTrue();
    });
}
