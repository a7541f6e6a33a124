using CampaignPlanner.Checklist.Recall;
using CampaignPlanner.Tests.Samples;

namespace CampaignPlanner.Tests.Checklist.Recall;

public sealed class RecallPagesTests
{
    private static readonly RecallPoint Point = new();

    [Fact]
    public void The_brief_tells_every_answer_of_the_sample() =>
        Room.BriefTellsEverything(Point, SamplePlan.Good.Document<RecallPlan>(), SamplePlan.Good.Facts);

    [Fact]
    public void The_editor_asks_every_question() =>
        Room.EditorAsksEverything(Point, SamplePlan.Good.Document<RecallPlan>(), SamplePlan.Good.Facts);

    [Fact]
    public void The_brief_tells_why_recall_is_not_measured()
    {
        var plan = RecallValidatorTests.Sound();
        (plan.RecallMatters, plan.NotMeasuredReason) = (false, "Only the sign-up counts.");
        Room.BriefTellsEverything(Point, plan, RecallValidatorTests.Facts());
        Room.EditorAsksEverything(Point, plan, RecallValidatorTests.Facts());
    }
}
