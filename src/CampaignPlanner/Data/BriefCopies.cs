namespace CampaignPlanner.Data;

/// <summary>What one brief is: two exports of the same are one copy, with one code.</summary>
/// <param name="Creator">Id of the creator it is for; empty for other readers.</param>
public sealed record CopyEdition(Guid PlanId, int PlanVersion, string Reader, string Creator);

/// <summary>A brief that left the house, for the list of a plan.</summary>
/// <param name="MadeBy">Name of whoever exported it.</param>
public sealed record StoredCopy(
    Guid Id, string Code, int PlanVersion, string Reader, string Creator, string Checksum, string MadeBy, DateTimeOffset MadeAt, DateTimeOffset? WithdrawnAt);

/// <summary>What a code leads to, for whoever holds the paper: never shown as it is.</summary>
/// <param name="IsWithdrawn">Taken back, or its plan is in the bin.</param>
/// <param name="PlanVersion">The plan's present version.</param>
/// <param name="Then">The points as the copy has them; empty when it was withdrawn.</param>
/// <param name="Now">The points as they are; empty when the plan was not changed since.</param>
/// <param name="Approvals">When which content of the plan was approved, by its checksum; without what was sent back since.</param>
public sealed record FoundCopy(
    StoredCopy Copy, bool IsWithdrawn, int PlanVersion, IReadOnlyList<VersionedPoint> Then, IReadOnlyList<VersionedPoint> Now, IReadOnlyDictionary<string, DateTimeOffset> Approvals);
