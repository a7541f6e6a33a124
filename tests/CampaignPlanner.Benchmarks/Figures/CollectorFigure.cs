using CampaignPlanner.Benchmarks.Served;
namespace CampaignPlanner.Benchmarks.Figures;
internal static class CollectorFigure { public static Task RunAsync(Built p) => Task.CompletedTask; }
