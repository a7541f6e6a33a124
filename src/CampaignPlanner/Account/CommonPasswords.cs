namespace CampaignPlanner.Account;

/// <summary>
/// Passwords of twelve signs and more that people reach for first. Twelve signs are already required, so the famous short
/// ones cannot occur; what remains are famous words stretched: repeated, counted on or walked along the keyboard.
/// </summary>
internal static class CommonPasswords
{
    private static readonly string[] Walks =
    [
        "qwertyuiopasdfghjklzxcvbnm", "qwertzuiopasdfghjklyxcvbnm", "azertyuiopqsdfghjklmwxcvbn", "abcdefghijklmnopqrstuvwxyz",
        "12345678901234567890", "1qaz2wsx3edc4rfv5tgb6yhn7ujm", "1q2w3e4r5t6y7u8i9o0p",
    ];

    // Tried as the whole password once digits and signs at both ends and look-alike letters are taken off.
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "password", "passwords", "mypassword", "thepassword", "newpassword", "passwordpassword", "passw", "letmein", "letmeinnow", "welcome", "welcomehome", "welcomeback",
        "changeme", "changemenow", "changeit", "iloveyou", "iloveyousomuch", "iloveu", "trustnoone", "trustno", "admin", "administrator", "adminadmin", "root", "superuser",
        "secret", "secretsecret", "topsecret", "default", "login", "master", "masterkey", "access", "opensesame", "sunshine", "princess", "football", "baseball", "basketball",
        "monkey", "dragon", "superman", "batman", "starwars", "pokemon", "liverpool", "manchester", "arsenal", "chelsea", "barcelona", "realmadrid", "michael", "jennifer",
        "whatever", "computer", "internet", "correcthorsebatterystaple", "correcthorse", "wachtwoord", "mijnwachtwoord", "welkom", "welkomwelkom", "geheim", "voetbal", "motdepasse",
        "monmotdepasse", "bonjour", "soleil", "jetaime", "azerty", "qwerty", "qwertyqwerty", "azertyazerty", "woaini", "woainiwoaini", "mima", "nihao", "spring", "summer", "autumn",
        "winter", "january", "monday", "friday", "lente", "zomer", "herfst", "printemps", "automne",
        // Ours: the first words someone tries at this door.
        "campaign", "campaignplanner", "campagneplanner", "planner", "campagne", "campaigns", "marketing", "video", "videocampaign",
    };

    public static bool Contains(string password)
    {
        var lower = password.ToLowerInvariant();
        if (Walks.Any(walk => walk.Contains(lower, StringComparison.Ordinal) || Reversed(walk).Contains(lower, StringComparison.Ordinal)))
        {
            return true;
        }

        // Several readings of the same typing: 'P@ssw0rd2027!' is password once its tail is off, its signs are read as letters.
        var bare = lower.Trim(Tails);
        string[] readings = [bare, Plain(bare), Letters(lower), Letters(Plain(lower))];
        return lower.Distinct().Count() < 5 || IsRepeated(lower)
            || readings.Any(Words.Contains) || readings.Any(reading => Brand.Any(brand => reading.Contains(brand, StringComparison.Ordinal)));
    }

    private static readonly char[] Tails = [.. "0123456789!?@#$%&*._-+= "];
    private static readonly string[] Brand = ["campaignplanner", "campagneplanner"];

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetter));

    // p@ssw0rd is password.
    private static string Plain(string text) => text.Replace('@', 'a').Replace('0', 'o').Replace('3', 'e').Replace('$', 's').Replace('1', 'i').Replace('!', 'i');

    // One piece of up to six signs again and again.
    private static bool IsRepeated(string text) =>
        Enumerable.Range(1, 6).Any(length => text.Select((sign, at) => sign == text[at % length]).All(same => same));

    private static string Reversed(string text) => new([.. text.Reverse()]);
}
