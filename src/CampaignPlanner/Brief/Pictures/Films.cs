using CampaignPlanner.Checklist.Goals;
using CampaignPlanner.Coach;
using CampaignPlanner.Contracts;

namespace CampaignPlanner.Brief.Pictures;

/// <summary>The colours of films, the same on every page: dark for the first, bright for the second, then a middle one; pale for all others.</summary>
internal sealed class Films(CampaignPlan plan)
{
    private static readonly Ink[] Inks = [Ink.Deep, Ink.Bright, Ink.Mid];
    private readonly List<string?> _ids = [.. plan.Goals.Videos.Select(v => v.Id)];

    public IReadOnlyList<Video> All => plan.Goals.Videos;

    public Ink Of(string? video) => _ids.IndexOf(video) is var at && video is not null && at >= 0 && at < Inks.Length ? Inks[at] : Ink.Light;

    /// <summary>Of words on that colour.</summary>
    public static Ink On(Ink ink) => ink == Ink.Deep || ink == Ink.Bright ? Ink.Blank : Ink.Text;

    public string Name(string? video) => plan.VideoOf(video)?.Title ?? video ?? "";
}
