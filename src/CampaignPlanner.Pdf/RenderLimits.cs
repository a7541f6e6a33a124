namespace CampaignPlanner.Pdf;

/// <summary>What one rendering may cost before it is stopped.</summary>
/// <param name="MaxPages">Pages of the file.</param>
/// <param name="MaxCharacters">Characters of all text together, each placed about once; a character takes some 35 bytes while its paragraph is laid out.</param>
/// <param name="MaxTime">How long laying out and painting may take; null for as long as it needs.</param>
/// <param name="Cancellation">Looked at, like the time, with every element and within long paragraphs.</param>
public sealed record RenderLimits(int MaxPages = 2_000, long MaxCharacters = 20_000_000, TimeSpan? MaxTime = null, CancellationToken Cancellation = default);
