using ArchUnitNET.Domain;
using ArchUnitNET.Fluent;
using ArchUnitNET.Loader;
using CampaignPlanner.Contracts;
using CampaignPlanner.Pdf;
using Counterexamples.Data;

namespace CampaignPlanner.Tests.Architecture;

/// <summary>Each line holds in the app, looks at what it means to look at, and fails on the project that breaks it on purpose.</summary>
public sealed class LinesTests
{
    private static readonly ArchUnitNET.Domain.Architecture App = new ArchLoader().LoadAssemblies(typeof(Points).Assembly, typeof(PdfDocument).Assembly).Build();
    private static readonly ArchUnitNET.Domain.Architecture Broken = new ArchLoader().LoadAssemblies(typeof(HouseDb).Assembly).Build();

    private static readonly Dictionary<string, (Func<Lines, IArchRule> Rule, string[] Looks, string[] Overlooks, string[] Breaks)> Rules = new()
    {
        ["no point knows another"] = (
            l => l.NoPointKnowsAnother,
            [.. Points.All.Select(p => p.GetType().FullName!), .. Points.All.Select(p => p.Editor.FullName!), "CampaignPlanner.Checklist.Goals.GoalsBrief"],
            ["CampaignPlanner.Contracts.Point", "CampaignPlanner.Plans.PlanMaking"],
            ["Checklist.Social.SocialRules"]),
        ["what is known of a campaign knows no screen"] = (
            l => l.WhatIsKnownOfACampaignKnowsNoScreen,
            [.. Points.All.Select(p => p.DocumentType.FullName!), "CampaignPlanner.Checklist.Goals.GoalsValidator", "CampaignPlanner.Checklist.Recall.RecallBrief", "CampaignPlanner.Contracts.Rules"],
            [.. Points.All.Select(p => p.Editor.FullName!), "CampaignPlanner.Plans.PlanMaking"],
            ["Checklist.Goals.GoalsBrief", "Checklist.Goals.GoalsRules", "Checklist.Goals.GoalsSummary", "Checklist.Goals.GoalsValidator"]),
        ["SQL lives in Data"] = (
            l => l.SqlLivesInData,
            ["Program", "CampaignPlanner.Account.IdentitySetup", "CampaignPlanner.Plans.Editing.PlanSession", "CampaignPlanner.Plans.PlansPage"],
            ["CampaignPlanner.Data.CampaignDb", "CampaignPlanner.Data.Sqlite.WriteQueue"],
            ["Checklist.Goals.GoalsRules", "Plans.HoldsTheContext", "Plans.QuickSave", "Plans.RawQuery"]),
        ["saving happens in stores"] = (
            l => l.SavingHappensInStores,
            ["Program", "CampaignPlanner.Account.Newcomers", "CampaignPlanner.Plans.PlanMaking"],
            ["CampaignPlanner.Data.PlanStore"],
            ["Plans.QuickSave"]),
        ["Contracts sees no room"] = (
            l => l.ContractsSeesNoRoom,
            ["CampaignPlanner.Contracts.Point", "CampaignPlanner.Contracts.PlanFacts", "CampaignPlanner.Contracts.Rules"],
            ["CampaignPlanner.Checklist.Goals.GoalsPlan"],
            ["Contracts.KnowsARoom"]),
        ["the PDF engine sees no room"] = (
            l => l.PdfSeesNoRoom,
            ["CampaignPlanner.Pdf.PdfDocument", "CampaignPlanner.Pdf.Layout.Table"],
            ["CampaignPlanner.Brief.PdfBriefRenderer"],
            ["Pdf.PageWriter"]),
        ["nobody names a card"] = (
            l => l.NobodyNamesACard,
            ["CampaignPlanner.Contracts.Points", "CampaignPlanner.Plans.PlanMaking", "CampaignPlanner.Shell.Home"],
            [],
            ["Shell.PointList"]),
    };

    public static TheoryData<string> Names => [.. Rules.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_line_holds_in_the_app(string name) =>
        Assert.Empty(Evaluate(name, App, "CampaignPlanner").Where(r => !r.Passed).Select(r => r.Description));

    [Theory]
    [MemberData(nameof(Names))]
    public void The_line_fails_where_it_is_broken_and_only_there(string name) => Assert.Equal(
        Rules[name].Breaks.Select(b => $"Counterexamples.{b}"),
        Evaluate(name, Broken, "Counterexamples").Where(r => !r.Passed).Select(r => NameOf(r)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void The_line_looks_at_the_types_it_means(string name)
    {
        var seen = Evaluate(name, App, "CampaignPlanner").Select(r => NameOf(r)).ToHashSet();
        Assert.Empty(Rules[name].Looks.Except(seen));
        Assert.Empty(Rules[name].Overlooks.Intersect(seen));
    }

    [Fact]
    public void Every_room_of_the_checklist_is_a_point_with_a_card()
    {
        var rooms = typeof(Points).Assembly.GetTypes().Select(t => t.Namespace ?? "").Where(n => n.StartsWith("CampaignPlanner.Checklist", StringComparison.Ordinal));
        Assert.Equal(Points.All.Select(p => p.GetType().Namespace).Order(), rooms.Distinct().Order());
    }

    private static List<EvaluationResult> Evaluate(string name, ArchUnitNET.Domain.Architecture architecture, string root) =>
        [.. Rules[name].Rule(new Lines(root)).Evaluate(architecture)];

    private static string NameOf(EvaluationResult result) => ((ICanBeAnalyzed)result.EvaluatedObject).FullName;
}
