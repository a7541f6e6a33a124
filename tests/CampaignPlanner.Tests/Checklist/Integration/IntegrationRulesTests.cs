using CampaignPlanner.Checklist.Integration;
using CampaignPlanner.Tests.Coach;

namespace CampaignPlanner.Tests.Checklist.Integration;

public sealed class IntegrationRulesTests
{
    [Fact]
    public void The_video_does_not_stand_alone()
    {
        Check("INT-01", "plan", p => p.Touchpoints.Clear());
        Check("INT-01", "", p => p.Touchpoints.RemoveRange(1, 4));
        Check("INT-02", "plan", p => p.Touchpoints.RemoveRange(0, 3));
        Check("INT-02", "", p => (p.Touchpoints, p.OfflineGapReason) = (p.Touchpoints[3..], "Online shop only"));
        Check("INT-02", "", p => p.Touchpoints = [p.Touchpoints[2]]);
        Check("INT-02", "", p => p.Touchpoints.Clear());
        Check("INT-03", "plan", p => p.CampaignMessage = " ");
        Check("INT-03", "", p => p.CampaignHashtag = null);
    }

    [Fact]
    public void All_channels_are_one_campaign()
    {
        Check("INT-07", "plan", p => p.SharedShoot = false);
        Check("INT-07", "", p => (p.SharedShoot, p.Touchpoints) = (false, p.Touchpoints[1..]));
        Check("INT-07", "n/a", p => p.SharedShoot = null);
        Check("INT-08", "plan", p => p.Touchpoints[0].Role = TouchpointRole.Reminder);
        Check("INT-08", "", p => (p.Touchpoints[0].Role, p.TvDrivesToVideo) = (TouchpointRole.Reminder, true));
        Check("INT-08", "", p => p.Touchpoints.RemoveAt(0));
        Check("INT-08", "plan", p => (p.Touchpoints[0].Role, p.Touchpoints[3].Role) = (TouchpointRole.Reminder, TouchpointRole.DriveToVideo));
        Check("INT-09", "plan", p => p.SameEndFrame = false);
        Check("INT-09", "plan", p => (p.SameEndFrame, p.SameTagline) = (null, false));
        Check("INT-09", "n/a", p => p.SameTagline = null);
        Check("INT-09", "", p => p.SharedShoot = false);
    }

    [Fact]
    public void An_invitation_shows_the_way()
    {
        Check("INT-04", "DigitalOutOfHome", p => p.Touchpoints[0].DriveMechanism = DriveMechanism.None);
        Check("INT-04", "DigitalOutOfHome", p => p.Touchpoints[0].DriveMechanism = null);
        Check("INT-04", "DigitalOutOfHome", p => p.Touchpoints[0].DriveTarget = "");
        Check("INT-04", "", p => p.Touchpoints[0].DriveMechanism = DriveMechanism.SearchTerm);
        Check("INT-04", "n/a", p => (p.Touchpoints[0].Role, p.Touchpoints[0].DriveTarget) = (TouchpointRole.CarryVideo, null));
    }

    [Theory]
    [InlineData("2027-08-01", "2027-09-05", "Packaging")]
    [InlineData("2027-08-01", "2027-09-06", "")]
    [InlineData("2027-11-29", "2027-12-24", "Packaging")]
    [InlineData("2027-11-28", "9999-12-31", "")]
    [InlineData("0001-01-01", "9999-12-31", "")]
    [InlineData(null, "2027-11-01", "Packaging")]
    [InlineData("2027-11-01", null, "Packaging")]
    public void A_channel_runs_near_the_campaign(string? from, string? to, string wrong) => Check(
        "INT-05", wrong, p => (p.Touchpoints[2].StartDate, p.Touchpoints[2].EndDate) = (Day(from), Day(to)));

    [Fact]
    public void No_channel_points_to_a_video_that_is_not_there()
    {
        Check("INT-06", "InStore", p => p.Touchpoints[1].StartDate = Day("2027-09-26"));
        Check("INT-06", "DigitalOutOfHome", p => p.Touchpoints[0].StartDate = DateOnly.MinValue);
        Check("INT-06", "", p => p.Touchpoints[1].StartDate = Day("2027-09-27"));
        Check("INT-06", "", p => p.Touchpoints[2].StartDate = Day("2027-09-01"));
        Check("INT-06", "n/a", p => p.Touchpoints.ForEach(t => t.VideoId = null));
        Check("INT-06", "n/a", p => p.Touchpoints.ForEach(t => t.StartDate = null));
    }

    private static DateOnly? Day(string? day) => day is null ? null : DateOnly.Parse(day, null);

    private static void Check(string id, string wrong, Action<IntegrationPlan> change) => AimingBench.Check(id, wrong, change);
}
