using System.Text.Json;

namespace CampaignPlanner.Clients;

/// <summary>Somebody to speak to at a client.</summary>
public sealed record ClientContact(string Name, string Role, string Email, string Phone)
{
    public const int Most = 20;
    private const int Longest = 200;

    public static IReadOnlyList<ClientContact> Read(string json) => JsonSerializer.Deserialize<List<ClientContact>>(json) ?? [];

    public static string Write(IEnumerable<ClientContact> contacts) => JsonSerializer.Serialize(contacts.Where(contact => contact.Name.Length > 0).Take(Most));

    /// <summary>One line of the form: name, role, mail, phone, with commas between; what is missing stays empty.</summary>
    public static IEnumerable<ClientContact> Parse(string? lines)
    {
        foreach (var parts in Lines(lines))
        {
            yield return new(At(parts, 0), At(parts, 1), At(parts, 2), At(parts, 3));
        }
    }

    /// <summary>Does every line of the form fit, with nothing left out?</summary>
    public static bool Fits(string? lines) =>
        Lines(lines).Count() <= Most && Lines(lines).All(parts => parts.Length <= 4 && parts[0].Length > 0 && parts.All(part => part.Length <= Longest));

    /// <summary>As <see cref="Parse"/> reads it.</summary>
    public override string ToString() => string.Join(", ", new[] { Name, Role, Email, Phone }).TrimEnd(',', ' ');

    private static IEnumerable<string[]> Lines(string? lines) => (lines ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(line => line.Split([',', '，'], StringSplitOptions.TrimEntries));

    private static string At(string[] parts, int index) => index >= parts.Length ? "" : parts[index].Length > Longest ? parts[index][..Longest] : parts[index];
}
