using System.Globalization;
using System.Text.RegularExpressions;
using CampaignPlanner.Contracts;
using CampaignPlanner.Plans;

namespace CampaignPlanner.Tests.Every;

public sealed partial class CardTests
{
    [Fact]
    public void The_points_are_numbered_one_to_ten() => Assert.Equal(Enumerable.Range(1, 10), Points.All.Select(p => p.Number));

    [Fact]
    public void Each_point_is_found_by_a_key_of_its_own_that_fits_an_address()
    {
        Assert.Equal(10, Points.All.Select(p => p.Key).Distinct().Count());
        Assert.All(Points.All, point => Assert.Matches(Address(), point.Key));
        Assert.All(Points.All, point => Assert.Same(point, Points.Find(point.Key)));
    }

    [Theory]
    [MemberData(nameof(EveryPoint.Keys), MemberType = typeof(EveryPoint))]
    public void Each_part_has_a_key_of_its_own_and_asks_something(string key)
    {
        var point = Points.Find(key)!;
        Assert.Equal(point.Parts.Count, point.Parts.Select(p => p.Key).Distinct().Count());
        Assert.All(point.Parts, part => Assert.Matches(Address(), part.Key));
        var asking = Questions.Of(point.DocumentType).Select(q => point.PartOf(q.Name)).Distinct();
        Assert.Equal(point.Parts.Select(p => p.Key).Order(), asking.Select(p => p.Key).Order());
    }

    [Theory]
    [MemberData(nameof(EveryPoint.Keys), MemberType = typeof(EveryPoint))]
    public void Every_answer_stands_in_one_part(string key)
    {
        var point = Points.Find(key)!;
        var named = point.Parts.SelectMany(p => p.Properties).ToList();
        Assert.Equal(named.Distinct(), named);
        Assert.Empty(named.Except(Questions.Of(point.DocumentType).Select(q => q.Name)));
    }

    [Fact]
    public void Each_ground_is_laid_by_one_point_of_answers_it_asks_for()
    {
        Assert.Equal(Enum.GetValues<Ground>(), Points.All.SelectMany(point => point.Lays).Select(laid => laid.Ground).Order());
        Assert.All(Points.All, point => Assert.Empty(point.Lays.SelectMany(laid => laid.Properties).Except(Questions.Of(point.DocumentType).Select(q => q.Name))));
    }

    [Theory]
    [MemberData(nameof(EveryPoint.Keys), MemberType = typeof(EveryPoint))]
    public void A_point_rests_on_what_its_answers_point_at_and_never_on_itself(string key)
    {
        var point = Points.Find(key)!;
        var own = point.Lays.Select(laid => laid.Ground).ToList();
        Assert.Empty(point.RestsOn.Intersect(own));
        var pointedAt = Answers.Of(point).Select(q => q.Rule.Refers).Where(refers => refers != Refers.Nothing).Distinct().Select(refers => refers switch
        {
            Refers.Video => Ground.Videos,
            Refers.Audience => Ground.Audiences,
            Refers.Goal => Ground.Goals,
            Refers.Call => Ground.Calls,
            Refers.Deliverable => Ground.Deliverables,
            _ => throw new NotSupportedException($"{refers} is no ground yet."),
        });
        Assert.Empty(pointedAt.Except(own).Except(point.RestsOn));
    }

    [Theory]
    [MemberData(nameof(EveryPoint.KeysAndLanguages), MemberType = typeof(EveryPoint))]
    public void Each_part_has_a_title_of_its_own(string key, string language)
    {
        using var _ = new Speaking(language);
        var point = Points.Find(key)!;
        var titles = point.Parts.Select(part => PartTitles.Of(point, part)).ToList();
        Assert.DoesNotContain("", titles);
        Assert.Equal(titles.Distinct(), titles);
    }

    [Theory]
    [MemberData(nameof(EveryPoint.Keys), MemberType = typeof(EveryPoint))]
    public void A_document_is_made_checked_and_told(string key)
    {
        var point = Points.Find(key)!;
        var document = point.NewDocument();
        Assert.IsType(point.DocumentType, document);
        Assert.NotEmpty(point.Check(document, new PlanFacts()));
        var section = point.Brief(document, new PlanFacts(), CultureInfo.InvariantCulture);
        Assert.Equal((point.Key, $"{point.Number}"), (section.Key, section.Mark));
    }

    [GeneratedRegex("^[a-z]+(-[a-z]+)*$")]
    private static partial Regex Address();
}
