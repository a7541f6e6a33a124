namespace CampaignPlanner.Benchmarks.Figures;
internal static class AutosaveFigure { public static Task RunAsync() => Task.CompletedTask; }
