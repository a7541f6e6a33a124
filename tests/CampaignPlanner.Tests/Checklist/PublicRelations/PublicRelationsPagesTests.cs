using CampaignPlanner.Checklist.PublicRelations;
using CampaignPlanner.Tests.Samples;

namespace CampaignPlanner.Tests.Checklist.PublicRelations;

public sealed class PublicRelationsPagesTests
{
    private static readonly PublicRelationsPoint Point = new();

    [Fact]
    public void The_brief_tells_every_answer_of_the_sample() =>
        Room.BriefTellsEverything(Point, SamplePlan.Good.Document<PrPlan>(), SamplePlan.Good.Facts);

    [Fact]
    public void The_editor_asks_every_question() =>
        Room.EditorAsksEverything(Point, SamplePlan.Good.Document<PrPlan>(), SamplePlan.Good.Facts);

    [Fact]
    public void The_brief_tells_why_there_is_no_pr()
    {
        var plan = new PrPlan { HasPressRelease = false, NoPrReason = "Only for customers we already have." };
        Room.BriefTellsEverything(Point, plan, PublicRelationsValidatorTests.Facts());
    }

    [Fact]
    public void The_brief_tells_of_an_embargo()
    {
        var plan = PublicRelationsValidatorTests.Sound();
        plan.EmbargoUntil = new(2027, 9, 14);
        Room.BriefTellsEverything(Point, plan, PublicRelationsValidatorTests.Facts());
    }
}
