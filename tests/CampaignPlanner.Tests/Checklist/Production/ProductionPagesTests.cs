using Bunit;
using CampaignPlanner.Checklist.Production;
using CampaignPlanner.Shell.Fields;
using CampaignPlanner.Tests.Samples;

namespace CampaignPlanner.Tests.Checklist.Production;

public sealed class ProductionPagesTests
{
    private static readonly ProductionPoint Point = new();

    [Fact]
    public void The_brief_tells_every_answer()
    {
        Room.BriefTellsEverything(Point, SamplePlan.Good.Document<ProductionPlan>(), SamplePlan.Good.Facts);
        Room.BriefTellsEverything(Point, ProductionValidatorTests.Sound(), ProductionValidatorTests.Facts());
    }

    [Fact]
    public void The_editor_asks_every_question() =>
        Room.EditorAsksEverything(Point, ProductionValidatorTests.Sound(), ProductionValidatorTests.Facts());

    [Fact]
    public void A_new_version_has_the_next_number_and_a_new_permission_fits_the_campaign()
    {
        var (plan, facts) = (ProductionValidatorTests.Sound(), ProductionValidatorTests.Facts());
        using var page = new BunitContext();
        Room.Open(page, new PointForm(Point, plan, facts), "versions").Find("#f-Deliverables-add").Click();
        Assert.Equal("D3", plan.Deliverables[2].Id);
        using var other = new BunitContext();
        Room.Open(other, new PointForm(Point, plan, facts), "rights").Find("#f-Rights-add").Click();
        Assert.Equal(facts.Frame.FlightEnd, plan.Rights[1].ExpiryDate);
        Assert.Equal(facts.Frame.Markets, plan.Rights[1].Territories);
    }
}
