namespace CampaignPlanner.Benchmarks.Figures;
internal static class BriefFigure { public static Task RunAsync() => Task.CompletedTask; }
