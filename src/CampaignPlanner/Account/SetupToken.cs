using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace CampaignPlanner.Account;

/// <summary>
/// The key to the first set-up, made anew at every start and shown only where the program was started. Whoever can read
/// that window owns the machine; a stranger who finds the address first does not get in.
/// </summary>
internal sealed class SetupToken
{
    /// <summary>256 bits, for an address.</summary>
    public string Value { get; } = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32));

    /// <summary>One set-up at a time: two people with the link must not both become the first administrator.</summary>
    public SemaphoreSlim Door { get; } = new(1, 1);

    public bool Fits(string? token) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(token ?? ""), Encoding.UTF8.GetBytes(Value));
}
