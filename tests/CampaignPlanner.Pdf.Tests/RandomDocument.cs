using System.Text;
using CampaignPlanner.Pdf.Fonts;
using CampaignPlanner.Pdf.Images;
using CampaignPlanner.Pdf.Layout;
using CampaignPlanner.Pdf.Text;
using CampaignPlanner.Pdf.Writing;

namespace CampaignPlanner.Pdf.Tests;

/// <summary>Blocks of every kind in any order, from a seed. Every word is another one, so what is lost or repeated shows.</summary>
internal sealed class RandomDocument
{
    public static readonly Rgb FigureColor = new(10, 200, 30);
    private static readonly Image Logo = Image.Load(new PngMaker(4, 30, 40, 8, 6, interlaced: false).File());

    private readonly Random _random;
    private readonly StringBuilder _text = new();
    private int _word;

    /// <param name="blocks">How many stand below one another; most have others inside.</param>
    public RandomDocument(int seed, int blocks)
    {
        _random = new Random(seed);
        Template = new PageTemplate
        {
            Width = 260 + _random.Next(300),
            Height = 260 + _random.Next(500),
            Margins = new Insets(20 + _random.Next(40), 30, 20, 25 + _random.Next(30)),
        };
        var content = new Column([.. Enumerable.Range(0, blocks).Select(_ => Block(0))]);
        Document = new Pdf.PdfDocument(new PdfInfo($"Seed {seed}", "en"), FontFamily.Noto, new PageSequence(Template, content));
    }

    public PageTemplate Template { get; }

    public Pdf.PdfDocument Document { get; }

    /// <summary>All text in reading order, without spaces.</summary>
    public string Text => _text.ToString();

    /// <summary>How many figures and pictures there are.</summary>
    public int Drawings { get; private set; }

    private float SpaceBefore => _random.Next(3) == 0 ? _random.Next(20) : 0;

    private Element Block(int depth) => _random.Next(depth < 3 ? 16 : 6) switch
    {
        0 or 1 or 2 => new Paragraph(Spans(1 + _random.Next(60)), Rendered.Body) { SpaceBefore = SpaceBefore },
        3 => new Paragraph(Words(1 + _random.Next(4)), Rendered.Body, Role.H2) { SpaceBefore = SpaceBefore, KeepWithNext = true },
        4 => Drawing(),
        5 => new PageBreak(),
        6 => Table(),
        7 => new BulletList(Items(depth), Rendered.Body) { SpaceBefore = SpaceBefore },
        8 => new Row([.. Enumerable.Range(0, 1 + _random.Next(3)).Select(_ => new RowCell(Block(3)))], 8, mayBreak: _random.Next(3) == 0) { IsEven = _random.Next(2) == 0, SpaceBefore = SpaceBefore },
        9 => new Box(Block(depth + 1)) { Padding = Insets.All(_random.Next(6)), BottomRule = (new Rgb(0, 0, 0), .5f), SpaceBefore = SpaceBefore },
        10 => new KeepTogether(Block(depth + 1)) { RoomToBegin = _random.Next(2) == 0 ? 150 : float.PositiveInfinity },
        11 => new Anchor($"anchor {_word}", Block(depth + 1), $"Mark {_word}", 1 + _random.Next(3)),
        12 => new InLanguage("nl", Block(depth + 1)),
        13 => new AlignBottom(Block(depth + 1)),
        _ => new Column([.. Enumerable.Range(0, 1 + _random.Next(4)).Select(_ => Block(depth + 1))]) { SpaceBefore = SpaceBefore },
    };

    private Element[] Items(int depth) => [.. Enumerable.Range(0, 1 + _random.Next(5)).Select(_ =>
    {
        _text.Append('•');
        return Block(depth + 2);
    })];

    private Element Drawing()
    {
        Drawings++;
        return _random.Next(2) == 0
            ? new Picture(Logo, "A logo", width: 10 + _random.Next(300), height: 10 + _random.Next(900)) { SpaceBefore = SpaceBefore }
            : new Figure(5 + _random.Next(_random.Next(5) == 0 ? 900 : 200), "A figure", (canvas, area) => canvas.Rectangle(area.X, area.Y, area.Width, area.Height, FigureColor)) { SpaceBefore = SpaceBefore };
    }

    private Table Table()
    {
        var caption = _random.Next(2) == 0 ? new Paragraph(Words(3), Rendered.Body, Role.None) : null;
        TableColumn[] columns = [.. Enumerable.Range(0, 1 + _random.Next(3)).Select(i => new TableColumn(Words(1), 1 + _random.Next(2), i == 0 ? TextAlign.Start : TextAlign.End))];
        IReadOnlyList<string> Row(int most) => [.. columns.Select(_ => Words(1 + _random.Next(most)))];
        TableCell Cell(int most)
        {
            TextSpan[] text = _random.Next(6) == 0 ? [] : Spans(1 + _random.Next(most));
            return new(text, text.Length == 0 || _random.Next(3) == 0 ? Spans(1 + _random.Next(6)) : []);
        }

        IReadOnlyList<TableCell> Cells(int most) => [.. columns.Select(_ => Cell(most))];
        IReadOnlyList<TableCell>[] rows = [.. Enumerable.Range(0, 1 + _random.Next(12)).Select(_ => Cells(_random.Next(20) == 0 ? 150 : 5))];
        return new Table(Rendered.TableStyle, columns, rows, caption, [.. Enumerable.Range(0, _random.Next(3)).Select(_ => Row(2))]) { SpaceBefore = SpaceBefore };
    }

    private TextSpan[] Spans(int words)
    {
        var spans = new List<TextSpan>();
        while (words > 0)
        {
            var count = Math.Min(words, 1 + _random.Next(20));
            words -= count;
            spans.Add(_random.Next(5) switch
            {
                0 => new TextSpan(Words(count) + " ", Language: "fr"),
                1 => new TextSpan(Words(count) + " ", Address: "https://example.com/"),
                2 => new TextSpan(Words(count) + "\n", Weight: 600),
                _ => new TextSpan(Words(count) + " "),
            });
        }

        return [.. spans];
    }

    private string Words(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ =>
    {
        _word++;
        var word = _random.Next(12) switch
        {
            0 => $"第{_word}字，词。",
            1 => $"e-mail-{_word}-adres",
            2 => $"«{_word}»?",
            3 => $"{_word}{new string('m', _random.Next(80))}",
            _ => $"w{_word}",
        };
        _text.Append(word);
        return word;
    }));
}
