using CampaignPlanner.Browser.Stage;
using CampaignPlanner.Contracts;
using CampaignPlanner.Plans;

namespace CampaignPlanner.Browser;

public sealed class WholeJobTests : BrowserTest
{
    [Fact]
    public async Task From_the_first_link_to_the_brief_in_hand_with_every_answer_of_the_sample_campaign()
    {
        await using var app = await AppProcess.StartNewAsync();
        var ada = await ArriveAsync(app.Url);

        // Nobody is registered yet: the link from start-up opens the planner, and its password opens it again.
        await ada.SetUpAsync(app, House.Ada, House.AdasMail);
        await ada.SignOutAsync(House.Ada);
        await ada.SignInAsync(House.AdasMail);
        await Expect(ada.Heading(PlansTexts.T["Plans"])).ToBeVisibleAsync();

        // Six answers, then the ten points.
        var sample = new SampleCampaign();
        await ada.Link(PlansTexts.T["NewPlan"]).First.ClickAsync();
        await ada.AnswerNewPlanAsync(sample);
        await ada.ReadyAsync(Points.All[0].Key);
        var plan = Guid.Parse(new Uri(ada.Page.Url).Segments[2].Trim('/'));
        var form = new PlanForm(ada, sample);
        await form.FillAsync(plan);
        Assert.InRange(form.Answers, 351, int.MaxValue);

        // A new window remembers nothing but the database.
        await ada.NewWindowAsync();
        Assert.Empty(await form.CompareAsync(plan));

        // The brief, on screen and on paper.
        Assert.Empty((await ada.ReadBriefAsync(plan, sample, "en")).Untold);
    }
}
