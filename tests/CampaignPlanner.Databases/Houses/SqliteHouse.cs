namespace CampaignPlanner.Databases;

public sealed class SqliteHouse : House
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("campaign-planner-").FullName;

    protected override Task<KeyValuePair<string, string?>> PrepareAsync() =>
        Task.FromResult(KeyValuePair.Create("CampaignPlanner:DataDirectory", (string?)Folder));

    protected override Task DestroyAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return Task.CompletedTask;
    }
}
