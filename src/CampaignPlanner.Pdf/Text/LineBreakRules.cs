namespace CampaignPlanner.Pdf.Text;

/// <summary>
/// Where a line may break: a reduced UAX #14 with the Chinese prohibitions and French spaced punctuation.
/// </summary>
internal static class LineBreakRules
{
    private const string NoStart = "，。、；：？！”’）》】〉」』…—·～％%,.;:?!)]}»";
    private const string NoEnd = "“‘（《【〈「『([{«";
    private const string FrenchSpaced = "?!:;»";

    /// <summary>May the line end between <paramref name="previous"/> and <paramref name="next"/>?</summary>
    /// <param name="before">The character before <paramref name="previous"/>, or 0.</param>
    /// <param name="after">The character after <paramref name="next"/>, or 0.</param>
    public static bool MayBreak(int before, int previous, int next, int after)
    {
        if (previous == 0x200B)
        {
            return true;
        }

        if (next is ' ' or 0x200B || IsGlue(previous) || IsGlue(next) || Scripts.IsCombining(next))
        {
            return false;
        }

        if (previous == ' ')
        {
            return before != '«' && !(FrenchSpaced.Among(next) && after is (0 or ' ' or '\n'));
        }

        if (NoStart.Among(next) || NoEnd.Among(previous))
        {
            return false;
        }

        return Scripts.IsIdeographic(previous) || Scripts.IsIdeographic(next) || BreaksWord(before, previous, next);
    }

    private static bool BreaksWord(int before, int previous, int next) => previous switch
    {
        '-' => Scripts.IsLetter(next) && Scripts.IsLetterOrDigit(before),
        '–' or '—' => before != ' ' && Scripts.IsLetter(next),
        '/' => Scripts.IsLetter(next) && Scripts.IsLetter(before),
        _ => false,
    };

    private static bool IsGlue(int c) => c is 0xA0 or 0x202F or 0x2007 or 0x2060;
}
