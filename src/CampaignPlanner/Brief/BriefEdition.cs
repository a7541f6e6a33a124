using CampaignPlanner.Brief.Readers;
using CampaignPlanner.Brief.Themes;
using CampaignPlanner.Data;

namespace CampaignPlanner.Brief;

/// <summary>What a person asks for of a stored plan.</summary>
/// <param name="Creator">Id of the creator a creator's brief is for.</param>
internal sealed record BriefWish(BriefReader Reader, string? Creator = null, BriefStyle Style = BriefStyle.Client);

/// <summary>What is made: for whom, in which language, of which version.</summary>
/// <param name="Version">Version of the plan; null for a file that was never stored.</param>
/// <param name="Theme">How it looks; the product's own look when not given.</param>
/// <param name="Creator">Id of the creator a creator's brief is for.</param>
/// <param name="Approval">Who approved exactly this content; null while nobody has.</param>
internal sealed record BriefEdition(
    string Client, int? Version, DateOnly Date, string Language, BriefReader Reader = BriefReader.Team, string? Creator = null, BriefTheme? Theme = null, StoredApproval? Approval = null);
