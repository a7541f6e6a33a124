using CampaignPlanner.Data;

namespace CampaignPlanner.Databases;

/// <summary>Plans as tests need them: ten points, small documents.</summary>
internal static class Samples
{
    public static readonly string[] Keys =
    [
        "goals", "call-to-action", "integration", "creative", "production", "distribution", "social", "public-relations", "recall", "analytics",
    ];

    public static NewPlan Plan(string title = "Seen from behind", string client = "Nachtspaak", DateOnly? start = null) => new(
        title, client, "Halo", "nl", "EUR", start ?? new DateOnly(2027, 9, 20), new DateOnly(2027, 11, 14), 4_800_000, IsSample: false,
        [.. Keys.Select((key, index) => new PointContent(key, Document($"{key} as created"), new(index, 10, 1)))]);

    public static string Document(string text) => $$"""{"schema":1,"text":"{{text}}","items":[{"$key":"a","name":"first"}]}""";

    public static PointSave Save(Guid plan, int baseVersion, string text, string key = "goals", PlanHeadline? headline = null, bool own = false) =>
        new(plan, key, baseVersion, Document(text), new(5, 10, 0), headline, own);

    public static async Task<SaveOutcome.Saved> SavedAsync(this PlanStore plans, Actor actor, PointSave save) =>
        Assert.IsType<SaveOutcome.Saved>(await plans.SavePointAsync(actor, save, default));
}
