namespace CampaignPlanner.Benchmarks.Figures;
internal static class ListFigure { public static Task RunAsync() => Task.CompletedTask; }
