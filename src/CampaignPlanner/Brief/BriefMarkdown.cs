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
            if (!string.IsNullOrWhiteSpace(section.Lead))
            {
                text.Append('*').Append(Plain(section.Lead)).AppendLine("*").AppendLine();
            }

            foreach (var block in section.Blocks)
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
            case BriefFacts facts:
                List(text, facts.Facts.Select(f => $"**{Plain(f.Label)}:** {Plain(f.Value)}"));
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
                Block(text, pair.Left);
                Block(text, pair.Right);
                break;
            case BriefGroup group:
                text.Append("### ").AppendLine(Plain(group.Title)).AppendLine();
                foreach (var inside in group.Blocks)
                {
                    Block(text, inside);
                }

                break;
            case BriefTable table:
                Table(text, table);
                break;
            default:
                throw new NotSupportedException($"No Markdown for a {block.GetType().Name}.");
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
            Row(text, row);
        }

        text.AppendLine();
    }

    private static void Row(StringBuilder text, IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells.Select(Plain)).AppendLine(" |");

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
