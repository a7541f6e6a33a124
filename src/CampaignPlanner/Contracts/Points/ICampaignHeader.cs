namespace CampaignPlanner.Contracts;

/// <summary>The answers a plan is born with and known by; the point that holds them implements this.</summary>
public interface ICampaignHeader
{
    string? Name { get; set; }

    string? BrandName { get; set; }

    string? Currency { get; set; }

    DateOnly? FlightStart { get; set; }

    DateOnly? FlightEnd { get; set; }
}
