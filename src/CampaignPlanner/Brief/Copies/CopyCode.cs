using System.Security.Cryptography;

namespace CampaignPlanner.Brief.Copies;

/// <summary>
/// The code on a cover, as a person can type it from paper: ten of the letters and digits of Crockford's Base32, which has no
/// I, L, O or U. Fifty random bits, so that nobody finds a brief by trying.
/// </summary>
internal static class CopyCode
{
    private const int Length = 10;
    private const string Signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    public static string New() => RandomNumberGenerator.GetString(Signs, Length);

    /// <summary>What was meant: small letters, blanks and hyphens, O for zero, I and L for one. Null when it cannot be a code.</summary>
    public static string? Parse(string? typed)
    {
        var code = new string([.. (typed ?? "").Where(c => !char.IsWhiteSpace(c) && c != '-').Take(Length + 1).Select(c => char.ToUpperInvariant(c) switch
        {
            'O' => '0',
            'I' or 'L' => '1',
            var sign => sign,
        })]);
        return code.Length == Length && code.All(Signs.Contains) ? code : null;
    }
}
