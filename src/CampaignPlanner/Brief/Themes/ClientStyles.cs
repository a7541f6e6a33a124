using CampaignPlanner.Data;

namespace CampaignPlanner.Brief.Themes;

/// <summary>Whose style a brief has.</summary>
public enum BriefStyle
{
    /// <summary>The client's own, else the house's, else the product's.</summary>
    Client,

    /// <summary>The house's own, else the product's.</summary>
    House,
    Product,
}

/// <summary>The styles that a workspace keeps for its clients.</summary>
internal sealed class ClientStyles(ThemeStore store)
{
    /// <summary>The client of the style that everybody without one of their own gets.</summary>
    public const string House = "";

    public async Task<BriefTheme> OfAsync(Actor actor, string client, BriefStyle style, CancellationToken cancellation) => style switch
    {
        BriefStyle.Product => BriefTheme.Own,
        BriefStyle.Client when client.Length > 0 && await UsedAsync(actor, client, cancellation) is { } own => own,
        _ => await UsedAsync(actor, House, cancellation) ?? BriefTheme.Own,
    };

    /// <summary>The styles a brief of this client can have, each only once: who has none follows the next.</summary>
    public async Task<IReadOnlyList<BriefStyle>> OfferedAsync(Actor actor, string client, CancellationToken cancellation)
    {
        var offered = new List<BriefStyle>();
        if (client.Length > 0 && await UsedAsync(actor, client, cancellation) is not null)
        {
            offered.Add(BriefStyle.Client);
        }

        if (await UsedAsync(actor, House, cancellation) is not null)
        {
            offered.Add(BriefStyle.House);
        }

        return [.. offered, BriefStyle.Product];
    }

    /// <summary>What is kept for exactly this client, used or not.</summary>
    public async Task<(ThemeSettings Settings, byte[]? Logo)?> FindAsync(Actor actor, string client, CancellationToken cancellation) =>
        await store.FindAsync(actor, client, cancellation) is { } kept ? (ThemeSettings.Read(kept.Document), kept.Logo) : null;

    private async Task<BriefTheme?> UsedAsync(Actor actor, string client, CancellationToken cancellation) =>
        await FindAsync(actor, client, cancellation) is ({ IsOff: false } settings, var logo) ? settings.With(logo, client) : null;
}
