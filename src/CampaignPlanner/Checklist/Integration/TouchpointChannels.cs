namespace CampaignPlanner.Checklist.Integration;

/// <summary>Groups of channels that rules speak of.</summary>
public static class TouchpointChannels
{
    /// <summary>Channels outside the screen of a phone or computer.</summary>
    public static IReadOnlySet<TouchpointChannel> Traditional { get; } = new HashSet<TouchpointChannel>
    {
        TouchpointChannel.LinearTv, TouchpointChannel.Radio, TouchpointChannel.Print, TouchpointChannel.OutOfHome,
        TouchpointChannel.DigitalOutOfHome, TouchpointChannel.InStore, TouchpointChannel.Event,
        TouchpointChannel.Packaging, TouchpointChannel.SalesTeam,
    };
}
