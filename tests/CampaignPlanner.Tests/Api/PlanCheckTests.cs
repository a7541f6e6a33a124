using System.Globalization;
using CampaignPlanner.Api;
using CampaignPlanner.Contracts;
using CampaignPlanner.Tests.Samples;

namespace CampaignPlanner.Tests.Api;

public sealed class PlanCheckTests
{
    public PlanCheckTests() => CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");

    [Fact]
    public void The_good_sample_has_no_problem_and_misses_nothing() =>
        Assert.Empty(PlanCheck.Run(SampleFile.Documents("good"), SampleFile.GoodDay));

    [Fact]
    public void The_bad_sample_imports_and_has_problems_in_every_point_that_is_bad()
    {
        var problems = PlanCheck.Run(SampleFile.Documents("bad"), SampleFile.BadDay);
        Assert.Contains(problems, p => p is { Path: "$.Videos[1].PublishDate", Kind: PlanProblemKind.Invalid });
        Assert.Contains(problems, p => p is { Path: "$.Goals[1].Baseline", Kind: PlanProblemKind.Missing });
        Assert.Contains(problems, p => p.Path.StartsWith("$.CallsToAction[0].", StringComparison.Ordinal));
        Assert.Contains(problems, p => p.Path.StartsWith("$.Integration.", StringComparison.Ordinal));
        Assert.Contains(problems, p => p.Path.StartsWith("$.Concepts[0].", StringComparison.Ordinal));
        Assert.Contains(problems, p => p.Path.StartsWith("$.Distribution.Kols[", StringComparison.Ordinal));
        Assert.Contains(problems, p => p.Path == "$.Social.VideoSocialStrategy");
        Assert.Contains(problems, p => p.Path.StartsWith("$.Analytics.", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_path_leads_to_a_place_of_the_format()
    {
        foreach (var problem in PlanCheck.Run(SampleFile.Documents("bad"), SampleFile.BadDay).Concat(PlanCheck.Run([.. Points.All.Select(p => (p, p.NewDocument()))], SampleFile.BadDay)))
        {
            var steps = problem.Path["$.".Length..].Split('.').Select(step => step.Split('[')[0]).ToList();
            var point = Points.All.First(p => p.PlanProperty is { } property ? steps[0] == property : Questions.Find(p.DocumentType, steps[0]) is not null);
            var type = point.DocumentType;
            foreach (var step in steps.Skip(point.PlanProperty is null ? 0 : 1))
            {
                var question = Questions.Find(type, step);
                Assert.True(question is not null, $"{problem.Path}: no {step} in {type.Name}");
                type = question.ItemType ?? question.ValueType;
            }
        }
    }

    [Fact]
    public void An_empty_plan_misses_much_and_has_nothing_wrong() => Assert.All(
        PlanCheck.Run([.. Points.All.Select(p => (p, p.NewDocument()))], SampleFile.GoodDay),
        problem => Assert.Equal(PlanProblemKind.Missing, problem.Kind));
}
