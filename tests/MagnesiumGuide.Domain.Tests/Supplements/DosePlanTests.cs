using MagnesiumGuide.Domain.Amounts;
using MagnesiumGuide.Domain.People;
using MagnesiumGuide.Domain.Supplements;

namespace MagnesiumGuide.Domain.Tests.Supplements;

public class DosePlanTests
{
    [Theory]
    [InlineData(100, 1)]
    [InlineData(125, 1)]
    [InlineData(125.001, 2)]
    [InlineData(200, 2)]
    [InlineData(250, 2)]
    public void For_AnAmount_SplitsAbove125(double mg, int parts)
    {
        var plan = DosePlan.For(DosePlans.Of((decimal)mg), DosePlans.UpperLevel);

        plan.Intakes.Should().HaveCount(parts).And.OnlyContain(i => i.IsWithMeal);
    }

    [Fact]
    public void For_250WithoutMedicines_TakesTheMealsThatAreFurthestApart()
    {
        var plan = DosePlan.For(DosePlans.Of(250), DosePlans.UpperLevel);

        plan.Intakes.Should().Equal(
            new DosePlanIntake(DosePlans.At(8), Milligrams.Of(125), true), new DosePlanIntake(DosePlans.At(18), Milligrams.Of(125), true));
    }

    [Fact]
    public void For_AnAmountThatDoesNotHalve_LosesNothing() =>
        DosePlan.For(DosePlans.Of(200.001m), DosePlans.UpperLevel).Intakes.Select(i => i.Amount.Micrograms).Should().Equal(100_001, 100_000);

    [Fact]
    public void For_ThyroidHormoneOnWaking_SkipsBreakfast()
    {
        var plan = DosePlan.For(DosePlans.Of(200, new DosePlanMedicine(DosePlans.Thyroid, [DosePlans.At(7)])), DosePlans.UpperLevel);

        plan.Intakes.Select(i => i.Minute).Should().Equal(DosePlans.At(12, 30), DosePlans.At(18));
    }

    [Fact]
    public void For_AntibioticTwiceADay_KeepsTwoHoursAfterAndSixHoursBefore()
    {
        // 09:00 and 21:00: magnesium from 11:00 to 15:00, and from 23:00 to 03:00.
        var plan = DosePlan.For(DosePlans.Of(100, new DosePlanMedicine(DosePlans.Antibiotic, [DosePlans.At(9), DosePlans.At(21)])), DosePlans.UpperLevel);

        plan.Intakes.Should().ContainSingle().Which.Minute.Should().Be(DosePlans.At(12, 30));
    }

    [Fact]
    public void For_NoMealAllowed_TakesATimeBetweenMealsAndSaysSo()
    {
        var request = DosePlans.Of(100, new DosePlanMedicine(DosePlans.Thyroid, [DosePlans.At(8), DosePlans.At(16)])) with { Meals = [DosePlans.At(8), DosePlans.At(18)] };

        DosePlan.For(request, DosePlans.UpperLevel).Intakes.Should().ContainSingle().Which.Should().Match<DosePlanIntake>(i => !i.IsWithMeal && (i.Minute == DosePlans.At(12) || i.Minute >= DosePlans.At(20)));
    }

    [Fact]
    public void For_NoTimeAtAll_NamesTheMedicineInTheWay()
    {
        var often = new DosePlanMedicine(DosePlans.Antibiotic, [DosePlans.At(6), DosePlans.At(12), DosePlans.At(18), DosePlans.At(0)]);
        var other = new DosePlanMedicine(DosePlans.Iron, [DosePlans.At(8)]);

        var plan = DosePlan.For(DosePlans.Of(100, often, other), DosePlans.UpperLevel);

        plan.Intakes.Should().BeEmpty();
        plan.Refusals.Should().BeEmpty();
        plan.InTheWay.Should().Equal(often);
    }

    [Fact]
    public void For_ADayPastMidnight_CountsOn()
    {
        var request = DosePlans.Of(250) with { Wake = DosePlans.At(14), Bed = DosePlans.At(6), Meals = [DosePlans.At(15), DosePlans.At(1)] };

        DosePlan.For(request, DosePlans.UpperLevel).Intakes.Select(i => i.Minute).Should().Equal(DosePlans.At(15), DosePlans.At(25));
    }

    [Theory]
    [InlineData(17, DosePlanReason.Minor)]
    [InlineData(0, DosePlanReason.Minor)]
    public void For_UnderEighteen_Refuses(int age, DosePlanReason reason) =>
        DosePlan.For(DosePlans.Of(100) with { AgeYears = age }, DosePlans.UpperLevel).Refusals.Should().Equal(new DosePlanRefusal(reason));

    [Theory]
    [InlineData(PhysiologicalState.Pregnant)]
    [InlineData(PhysiologicalState.Lactating)]
    public void For_ThreonateInPregnancy_RefusesTheFormAndNoOther(PhysiologicalState state)
    {
        var request = DosePlans.Of(100) with { State = state };

        DosePlan.For(request with { Form = Make.Form("threonate", null, null) }, DosePlans.UpperLevel).Refusals.Should().Equal(new DosePlanRefusal(DosePlanReason.FormInPregnancy));
        DosePlan.For(request with { Form = Make.Citrate }, DosePlans.UpperLevel).Intakes.Should().ContainSingle();
    }

    [Fact]
    public void For_MoreThanTheUpperLevel_RefusesByTheMicrogram()
    {
        DosePlan.For(DosePlans.Of(250.001m), DosePlans.UpperLevel).Refusals.Should().Equal(new DosePlanRefusal(DosePlanReason.AboveUpperLevel));
        DosePlan.For(DosePlans.Of(250), DosePlans.UpperLevel).Refusals.Should().BeEmpty();
    }

    [Fact]
    public void For_SeveralReasons_GivesAllOfThem() =>
        DosePlan.For(
            DosePlans.Of(400, new DosePlanMedicine(DosePlans.Refer, [])) with { AgeYears = 12, Kidney = KidneyAnswer.Yes }, DosePlans.UpperLevel)
            .Refusals.Select(r => r.Reason).Should().Equal(DosePlanReason.Minor, DosePlanReason.KidneyDisease, DosePlanReason.AboveUpperLevel, DosePlanReason.Interaction);
}
