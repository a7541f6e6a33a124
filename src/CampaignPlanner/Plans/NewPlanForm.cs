using System.Globalization;
using CampaignPlanner.Account;
using CampaignPlanner.Contracts;
using static CampaignPlanner.Plans.PlansTexts;

namespace CampaignPlanner.Plans;

/// <summary>The six answers a plan starts from, as posted. Checked by the questions' own rules, so that form and plan agree.</summary>
public sealed class NewPlanForm
{
    public string? Name { get; set; }

    public string? BrandName { get; set; }

    public string? Client { get; set; }

    public string? Language { get; set; }

    public string? Currency { get; set; }

    public string? FlightStart { get; set; }

    public string? FlightEnd { get; set; }

    /// <summary>The first document, filled from the form; what is wrong goes to <paramref name="errors"/>.</summary>
    internal PointDocument ToDocument(Point point, FormErrors errors, DateOnly today)
    {
        var document = point.NewDocument();
        foreach (var (name, text) in new[]
        {
            (nameof(Name), Name), (nameof(BrandName), BrandName), (nameof(Currency), Currency), (nameof(FlightStart), FlightStart), (nameof(FlightEnd), FlightEnd),
        })
        {
            Shell.Fields.DocumentText.Set(document, name, text?.Trim() ?? "");
        }

        var facts = PlanDocuments.Facts([(point, document)], today);
        foreach (var problem in point.Check(document, facts).Where(p => Asked.Contains(p.Path)))
        {
            errors.Add(problem.Path, problem.Message);
        }

        if (!Cultures.Names.Contains(Language ?? ""))
        {
            errors.Add(nameof(Language), RoomTexts.Shared["Missing"]);
        }

        errors.Limit(nameof(Client), Client, 80);

        return document;
    }

    private static readonly string[] Asked = [nameof(Name), nameof(BrandName), nameof(Currency), nameof(FlightStart), nameof(FlightEnd)];

    /// <summary>The currency most people of a language pay in; only a suggestion.</summary>
    internal static string UsualCurrency => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "zh" ? "CNY" : "EUR";
}
