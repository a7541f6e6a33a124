using System.Globalization;
using System.Security;
using System.Text;
using CampaignPlanner.Pdf.Text;

namespace CampaignPlanner.Pdf.Writing;

/// <summary>Title, author and language, once as the old information dictionary and once as XMP.</summary>
internal static class Metadata
{
    private const string Producer = "CampaignPlanner.Pdf";

    public static int WriteInfo(PdfObjects objects, PdfInfo info)
    {
        var author = info.Author is null ? "" : $" /Author {PdfSyntax.Text(info.Author)}";
        var date = info.Created is { } at ? at.ToUniversalTime().ToString("'(D:'yyyyMMddHHmmss'Z)'", CultureInfo.InvariantCulture) : null;
        return objects.Add($"<< /Title {PdfSyntax.Text(info.Title)}{author} /Producer ({Producer}){(date is null ? "" : $" /CreationDate {date} /ModDate {date}")} >>");
    }

    public static int WriteXmp(PdfObjects objects, PdfInfo info)
    {
        var author = info.Author is null ? "" : $"<dc:creator><rdf:Seq><rdf:li>{Xml(info.Author)}</rdf:li></rdf:Seq></dc:creator>";
        var date = info.Created is { } at ? at.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture) : null;
        var packet = $"""
            <?xpacket begin="{'\uFEFF'}" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
            <dc:format>application/pdf</dc:format><dc:title><rdf:Alt><rdf:li xml:lang="x-default">{Xml(info.Title)}</rdf:li></rdf:Alt></dc:title>{author}
            <dc:language><rdf:Bag><rdf:li>{PdfSyntax.Language(info.Language)}</rdf:li></rdf:Bag></dc:language><pdf:Producer>{Producer}</pdf:Producer>
            {(date is null ? "" : $"<xmp:CreateDate>{date}</xmp:CreateDate><xmp:ModifyDate>{date}</xmp:ModifyDate>")}
            </rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="w"?>
            """;
        return objects.SetStream(objects.Reserve(), "/Type /Metadata /Subtype /XML", Encoding.UTF8.GetBytes(packet), packed: false); // catalogues read it unpacked
    }

    private static string? Xml(string text) => SecurityElement.Escape(TextCleaner.Clean(text).Replace('\n', ' '));
}
