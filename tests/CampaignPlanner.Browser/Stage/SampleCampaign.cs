using System.Collections;
using CampaignPlanner.Contracts;
using CampaignPlanner.Plans;
using CampaignPlanner.Shell.Fields;

namespace CampaignPlanner.Browser.Stage;

/// <summary>The app's own sample campaign: complete, without problems on any day, and with an answer to nearly every question.</summary>
internal sealed class SampleCampaign
{
    public SampleCampaign()
    {
        var today = DateOnly.FromDateTime(DateTime.UtcNow);
        Documents = Plans.Sample.SampleCampaign.Build(today);
        Facts = PlanDocuments.Facts(Documents, today);
    }

    public IReadOnlyList<(Point Point, PointDocument Document)> Documents { get; }

    public PlanFacts Facts { get; }

    public PointForm Form(Point point) => new(point, Documents.First(d => d.Point == point).Document, Facts);

    /// <summary>Every answer that is given, with its question and its place.</summary>
    public IEnumerable<(Question Question, object Owner, string Path)> Answers() => Documents.SelectMany(d => Below(d.Document, d.Point.Key));

    private IEnumerable<(Question, object, string)> Below(object owner, string path)
    {
        foreach (var question in Questions.Of(owner.GetType()).Where(q => q.Applies(owner, Facts)))
        {
            var here = $"{path}/{question.Name}";
            var inner = question.Get(owner) switch
            {
                IList items when question.Kind == QuestionKind.Items => items.Cast<object>().SelectMany((item, i) => Below(item, $"{here}[{i}]")),
                PlanPart part when question.Kind == QuestionKind.Part => Below(part, here),
                _ => [(question, owner, here)],
            };
            foreach (var answer in inner)
            {
                yield return answer;
            }
        }
    }
}
