using System.Buffers;

namespace CampaignPlanner.Checklist.CallToAction;

/// <summary>Addresses people are sent to.</summary>
internal static class Addresses
{
    private const string Secure = "https://";
    private static readonly SearchValues<char> AfterHost = SearchValues.Create("/?#");
    private static readonly SearchValues<char> Odd = SearchValues.Create(" \t\r\n\\<>\"");

    /// <summary>A full address that begins with https.</summary>
    public static bool IsSecure(string? address) =>
        address is not null && address.StartsWith(Secure, StringComparison.OrdinalIgnoreCase)
        && (IsPlain(address) || Uri.TryCreate(address, UriKind.Absolute, out _));

    // Nearly every address is plain, and reading it as a Uri would cost an object for each call on every pause in typing.
    private static bool IsPlain(ReadOnlySpan<char> address)
    {
        var rest = address[Secure.Length..];
        var end = rest.IndexOfAny(AfterHost);
        var host = end < 0 ? rest : rest[..end];
        var label = 0;
        foreach (var sign in host)
        {
            if (sign == '.' && label > 0)
            {
                label = 0;
            }
            else if (char.IsAsciiLetterOrDigit(sign) || (sign == '-' && label > 0))
            {
                label++;
            }
            else
            {
                return false;
            }

            if (label > 63)
            {
                return false;
            }
        }

        return label > 0 && !char.IsAsciiDigit(host[^1]) && host[^1] != '-' && !rest.ContainsAny(Odd);
    }
}
