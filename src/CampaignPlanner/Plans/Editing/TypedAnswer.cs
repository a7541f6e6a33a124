namespace CampaignPlanner.Plans.Editing;

/// <summary>What somebody typed, as the browser's journal hands it over.</summary>
/// <param name="Seq">Number in the journal; the entry is deleted there when this number comes back.</param>
/// <param name="Path">Key path of the answer inside its point.</param>
/// <param name="Value">The characters of the input now.</param>
/// <param name="Was">The characters it was typed over, as last known from the server; null when unknown.</param>
public sealed record TypedAnswer(long Seq, string Path, string Value, string? Was);

/// <summary>What the browser is told: which entries are safe, and what to show.</summary>
/// <param name="State">saved, retry, conflict, denied, gone.</param>
/// <param name="At">When the database answered; null unless saved.</param>
public sealed record Receipt(IReadOnlyList<long> Kept, string State, DateTimeOffset? At);

/// <summary>Two texts for one answer: mine, typed over a version that somebody else has replaced with theirs.</summary>
public sealed record AnswerConflict(long Seq, string Path, string Label, string Mine, string Theirs, string TheirName, bool CanJoin);
