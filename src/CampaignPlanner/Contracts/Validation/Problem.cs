namespace CampaignPlanner.Contracts;

/// <summary>What is wrong with, or missing from, one answer.</summary>
/// <param name="Path">JSON path inside the document, for example <c>Videos[1].PublishDate</c>.</param>
/// <param name="Code">Key of the message in the shared texts.</param>
/// <param name="Message">The message in the language that was current when the check ran.</param>
/// <param name="IsMissing">Not answered yet: the point is incomplete, not wrong.</param>
public sealed record Problem(string Path, string Code, string Message, bool IsMissing);
