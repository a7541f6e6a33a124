using System.Text;
using CampaignPlanner.Contracts;

namespace CampaignPlanner.Brief;

/// <summary>A brief as Markdown (CommonMark, with the tables of GitHub): the same blocks, and each picture as its sentence.</summary>
internal static class BriefMarkdown
{
    public static string Write(BriefDocument document)
    {
        var text = new StringBuilder();
        text.Append("# ").AppendLine(Plain(document.Cover.Title)).AppendLine();
        if (!string.IsNullOrWhiteSpace(document.Cover.Lead))
        {
            text.Append("> ").AppendLine(Plain(document.Cover.Lead)).AppendLine();
        }

        Block(text, new BriefFacts(document.Cover.Facts));
        if (document.Cover.Check is { } check)
        {
            text.Append("**").Append(Plain(check.Title)).Append("** <").Append(check.Address.AbsoluteUri).AppendLine(">").AppendLine();
        }

        foreach (var section in document.Sections.Prepend(document.Overview).OfType<BriefSection>())
        {
            text.Append("## ").AppendLine(Plain($"{section.Mark} {section.Title}".Trim())).AppendLine();
            if (section.Standing is { } standing)
            {
                text.Append("**").Append(Plain(standing.Words)).AppendLine("**").AppendLine();
            }

            if (!string.IsNullOrWhiteSpace(section.Lead))
            {
                text.Append('*').Append(Plain(section.Lead)).AppendLine("*").AppendLine();
            }

            foreach (var block in section.AllBlocks)
            {
                Block(text, block);
            }
        }

        return text.ToString().ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
    }

    private static void Block(StringBuilder text, BriefBlock block)
    {
        switch (block)
        {
            case BriefHeading heading:
                text.Append('#', heading.Level + 1).Append(' ').AppendLine(Plain(heading.Text)).AppendLine();
                break;
            case BriefParagraph paragraph:
                foreach (var line in paragraph.Text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                {
                    text.AppendLine(Plain(line)).AppendLine();
                }

                break;
            case BriefFacts { Facts.Count: 0 }:
                break;
            case BriefFacts facts:
                List(text, facts.Facts.Select(f => $"**{Plain(f.Label)}:** {Plain(f.Value)}"));
                break;
            case BriefQuote quote:
                text.Append("> ").AppendLine(Plain(quote.Text)).AppendLine();
                break;
            case BriefList list:
                List(text, list.Items.Select(Plain));
                break;
            case BriefNote note:
                text.Append("> ").AppendLine(Plain(note.Text)).AppendLine();
                break;
            case BriefPicture picture:
                text.Append("**").Append(Plain(picture.Title)).AppendLine("**").AppendLine().Append("> ").AppendLine(Plain(picture.Alternative)).AppendLine();
                break;
            case BriefPair pair:
                Blocks(text, [.. pair.Left, .. pair.Right]);
                break;
            case BriefGroup group:
                text.Append("### ").AppendLine(Plain(group.Title)).AppendLine();
                Blocks(text, group.Blocks);
                break;
            case BriefCards cards:
                foreach (var card in cards.Cards)
                {
                    text.Append("#### ").AppendLine(Plain(card.Head.Title)).AppendLine();
                    string?[] head = [card.Head.Kicker, card.Head.Figure, card.Head.Counts];
                    Line(text, string.Join(" · ", head.Where(part => !string.IsNullOrWhiteSpace(part))));
                    Blocks(text, card.Blocks);
                }

                break;
            case BriefPanel panel:
                text.Append("#### ").AppendLine(Plain(panel.Title)).AppendLine();
                Line(text, panel.Said);
                Blocks(text, [.. panel.Left, .. panel.Right]);
                break;
            case BriefTable table:
                Table(text, table);
                break;
            default:
                throw new NotSupportedException($"No Markdown for a {block.GetType().Name}.");
        }
    }

    private static void Blocks(StringBuilder text, IReadOnlyList<BriefBlock> blocks)
    {
        foreach (var block in blocks)
        {
            Block(text, block);
        }
    }

    private static void Line(StringBuilder text, string? words)
    {
        if (!string.IsNullOrWhiteSpace(words))
        {
            text.Append("**").Append(Plain(words)).AppendLine("**").AppendLine();
        }
    }

    private static void List(StringBuilder text, IEnumerable<string> items)
    {
        foreach (var item in items)
        {
            text.Append("- ").AppendLine(item);
        }

        text.AppendLine();
    }

    private static void Table(StringBuilder text, BriefTable table)
    {
        text.Append("**").Append(Plain(table.Caption)).AppendLine("**").AppendLine();
        Row(text, table.Columns.Select(c => c.Title));
        text.Append('|').AppendJoin('|', table.Columns.Select(c => c.Numeric ? " ---: " : " --- ")).AppendLine("|");
        foreach (var row in table.Rows)
        {
            Row(text, row.Select(Words));
        }

        text.AppendLine();
    }

    private static void Row(StringBuilder text, IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells.Select(Plain)).AppendLine(" |");

    private static string Words(BriefCell cell) => string.Join(" · ", cell.Under.Select(f => $"{f.Label} {f.Value}".Trim()).Prepend(cell.Text).Where(t => t.Length > 0));

    // What a person typed is words, never markup: no heading, link, tag or table of theirs.
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text.Trim().ReplaceLineEndings(" "))
        {
            if ("\\`*_[]<>#|~&".Contains(c, StringComparison.Ordinal))
            {
                plain.Append('\\');
            }

            plain.Append(c);
        }

        // At the start of a line these would make a list or a rule.
        var digits = 0;
        while (digits < plain.Length && char.IsAsciiDigit(plain[digits]))
        {
            digits++;
        }

        var mark = digits < plain.Length && (digits > 0 ? plain[digits] is '.' or ')' : plain[0] is '-' or '+' or '=') ? digits : -1;
        return mark < 0 ? plain.ToString() : plain.Insert(mark, '\\').ToString();
    }
}
