using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CampaignPlanner.Contracts;

namespace CampaignPlanner.Coach;

/// <summary>The facts a finding rests on, in sixteen characters: the same items with the same values give the same fingerprint.</summary>
internal static class Fingerprints
{
    public static string Of(Rule rule, IReadOnlyList<RuleItem> items)
    {
        var facts = new StringBuilder(rule.Id);
        foreach (var item in items)
        {
            facts.Append('\n').Append(item.PointKey).Append('\t').Append(item.Path);
            foreach (var value in item.Values)
            {
                facts.Append('\t').Append(Convert.ToString(value, CultureInfo.InvariantCulture));
            }
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(facts.ToString())))[..16];
    }
}
