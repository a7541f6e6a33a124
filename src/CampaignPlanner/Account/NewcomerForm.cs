namespace CampaignPlanner.Account;

/// <summary>What a new person is asked.</summary>
public class NewcomerForm
{
    public string? Name { get; set; }
    public string? Email { get; set; }
    public string? Password { get; set; }
}
