using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Tokens;

namespace CampaignPlanner.Pdf.Tests;

/// <summary>The structure tree as a screen reader walks it.</summary>
internal sealed record StructureTree(string Role, string? Alternative, string? Scope, string OwnText, IReadOnlyList<StructureTree> Kids)
{
    /// <summary>Text of the node and all below it, in reading order of the tree.</summary>
    public string Text => OwnText + string.Concat(Kids.Select(k => k.Text));

    public IEnumerable<StructureTree> All => Kids.SelectMany(k => k.All).Prepend(this);

    public IEnumerable<StructureTree> OfRole(string role) => All.Where(n => n.Role == role);

    /// <summary>Numbers of all marked contents that the tree names, with the page object they are on.</summary>
    public List<(long Page, int Id)> Marked { get; } = [];

    public int Links { get; private set; }

    /// <summary>As <see cref="Text"/>, with links and the like where they stand among the words around them.</summary>
    public string InOrder { get; private init; } = "";

    public string? Language { get; private init; }

    /// <summary>Left, bottom, right, top.</summary>
    public IReadOnlyList<double> Bounds { get; private init; } = [];

    public static StructureTree Read(Rendered rendered)
    {
        var document = rendered.Document;
        var pages = rendered.Pages.ToDictionary(PageObject(rendered), p => MarkedTexts(p));
        DictionaryToken Get(IToken token) => (DictionaryToken)(token is IndirectReferenceToken r ? document.Structure.GetObject(r.Data).Data : token);

        StructureTree Walk(DictionaryToken node)
        {
            var kids = new List<StructureTree>();
            var marked = new List<(long, int)>();
            string text = "", inOrder = "";
            var links = 0;
            void Read(IndirectReferenceToken on, int id)
            {
                marked.Add((on.Data.ObjectNumber, id));
                text += pages[on.Data.ObjectNumber].GetValueOrDefault(id, "");
                inOrder += pages[on.Data.ObjectNumber].GetValueOrDefault(id, "");
            }

            foreach (var kid in ((ArrayToken)node.Data["K"]).Data)
            {
                if (kid is NumericToken here)
                {
                    Read((IndirectReferenceToken)node.Data["Pg"], here.Int);
                    continue;
                }

                var value = Get(kid);
                switch (((NameToken)value.Data["Type"]).Data)
                {
                    case "StructElem":
                        kids.Add(Walk(value));
                        inOrder += kids[^1].InOrder;
                        break;
                    case "MCR":
                        Read((IndirectReferenceToken)value.Data["Pg"], ((NumericToken)value.Data["MCID"]).Int);
                        break;
                    default:
                        links++;
                        break;
                }
            }

            var attributes = node.Data.TryGetValue("A", out var a) ? (DictionaryToken)a : null;
            var scope = attributes is not null && attributes.Data.TryGetValue("Scope", out var s) ? ((NameToken)s).Data : null;
            var alternative = node.Data.TryGetValue("Alt", out var alt) ? ((IDataToken<string>)alt).Data : null;
            var tree = new StructureTree(((NameToken)node.Data["S"]).Data, alternative, scope, text, kids)
            {
                Links = links,
                InOrder = inOrder,
                Language = node.Data.TryGetValue("Lang", out var language) ? ((IDataToken<string>)language).Data : null,
                Bounds = attributes is not null && attributes.Data.TryGetValue("BBox", out var box) ? [.. ((ArrayToken)box).Data.Cast<NumericToken>().Select(n => n.Double)] : [],
            };
            tree.Marked.AddRange(marked);
            return tree;
        }

        var root = Get(document.Structure.Catalog.CatalogDictionary.Data["StructTreeRoot"]);
        return Walk(Get(((ArrayToken)root.Data["K"]).Data[0]));
    }

    /// <summary>From a page to its object number, by the order of the page tree.</summary>
    public static Func<Page, long> PageObject(Rendered rendered)
    {
        var structure = rendered.Document.Structure;
        var tree = (DictionaryToken)structure.GetObject(((IndirectReferenceToken)structure.Catalog.CatalogDictionary.Data["Pages"]).Data).Data;
        var numbers = ((ArrayToken)tree.Data["Kids"]).Data.Cast<IndirectReferenceToken>().Select(r => r.Data.ObjectNumber).ToList();
        return page => numbers[page.Number - 1];
    }

    private static Dictionary<int, string> MarkedTexts(Page page) =>
        page.GetMarkedContents().Where(m => !m.IsArtifact)
            .ToDictionary(m => m.MarkedContentIdentifier, m => string.Concat(m.Letters.Select(l => l.Value)));
}
