using CampaignPlanner.Api;
using CampaignPlanner.Contracts;

namespace CampaignPlanner.Tests.Samples;

/// <summary>The two plans of the field reference as files: good.json has no problem on 2027-07-26, bad.json is bad on purpose.</summary>
internal static class SampleFile
{
    public static DateOnly GoodDay { get; } = new(2027, 7, 26);

    public static DateOnly BadDay { get; } = new(2027, 9, 13);

    public static string Path(string name) => System.IO.Path.Combine(AppContext.BaseDirectory, "Samples", $"{name}.json");

    public static byte[] Bytes(string name) => File.ReadAllBytes(Path(name));

    public static IReadOnlyList<(Point Point, PointDocument Document)> Documents(string name) =>
        Assert.IsType<PlanReadResult.Plan>(PlanFormat.Read(Bytes(name))).Documents;
}
