using System.Collections;
using CampaignPlanner.Coach;
using CampaignPlanner.Contracts;
using CampaignPlanner.Tests.Samples;

namespace CampaignPlanner.Tests.Coach.Rules;

/// <summary>Rules speak about any plan without failing, however absurd its answers.</summary>
public sealed class AbsurdPlanTests
{
    [Theory]
    [InlineData(true, false)]
    [InlineData(false, false)]
    [InlineData(true, true)]
    [InlineData(false, true)]
    public void No_answer_makes_a_rule_fail(bool isLarge, bool isGood)
    {
        var sample = isGood ? SamplePlan.Good : SamplePlan.Bad;
        Assert.All(sample.Documents, d => Fill(d.Document, isLarge));
        Assert.All(sample.Documents, d => d.Document.Publish(sample.Facts));
        sample.Facts.Today = isLarge ? DateOnly.MinValue : DateOnly.MaxValue;
        Speak([.. sample.Documents.Select(d => d.Document)], sample.Facts);
    }

    [Fact]
    public void No_empty_plan_makes_a_rule_fail() =>
        Speak([.. Points.All.Select(p => (PointDocument)Activator.CreateInstance(p.DocumentType)!)], new());

    private static void Speak(List<PointDocument> documents, PlanFacts facts)
    {
        var view = new RuleView(facts, CoachLimits.Default, new Dictionary<KpiCode, ForecastRange>());
        var plans = documents.Append<object>(new CampaignPlan(documents)).ToDictionary(d => d.GetType());
        foreach (var book in RuleBooks.All)
        {
            var plan = plans[book.PlanType];
            Assert.All(book.Rules, rule => Assert.All(
                rule.Describe(plan, view, rule.Judge(plan, view).Wrong ?? []), item => Assert.NotNull(item.Path)));
        }
    }

    private static void Fill(object owner, bool isLarge)
    {
        foreach (var property in owner.GetType().GetProperties().Where(p => p.CanWrite))
        {
            var value = property.GetValue(owner);
            if (Extreme(Nullable.GetUnderlyingType(property.PropertyType), isLarge) is { } extreme)
            {
                property.SetValue(owner, extreme);
            }
            else if (value is PlanPart)
            {
                Fill(value, isLarge);
            }
            else if (value is IEnumerable list)
            {
                Assert.All(list.OfType<PlanItem>(), item => Fill(item, isLarge));
            }
        }
    }

    private static object? Extreme(Type? type, bool isLarge) => Type.GetTypeCode(type) switch
    {
        TypeCode.Decimal => isLarge ? decimal.MaxValue : decimal.MinValue,
        TypeCode.Int32 when !type!.IsEnum => isLarge ? int.MaxValue : int.MinValue,
        TypeCode.Int64 => isLarge ? long.MaxValue : long.MinValue,
        _ when type == typeof(DateOnly) => isLarge ? DateOnly.MaxValue : DateOnly.MinValue,
        _ => null,
    };
}
