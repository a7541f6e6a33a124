namespace CampaignPlanner.Pdf.Writing;

/// <summary>What a piece of content is, for readers that do not look: the standard structure types of PDF 1.7.</summary>
public enum Role
{
    /// <summary>No node of its own: the content belongs to what is around it.</summary>
    None,

    /// <summary>Decoration or repetition, not read out.</summary>
    Artifact,
    Document,
    Sect,
    Div,

    /// <summary>A document's own title; read as a paragraph by tools that do not know it.</summary>
    Title,
    H1,
    H2,
    H3,
    P,
    L,
    LI,
    Lbl,
    LBody,
    Table,
    THead,
    TBody,
    TFoot,
    TR,
    TH,
    TD,
    Caption,
    TOC,
    TOCI,
    Reference,
    Link,
    Span,
    Note,
    Figure,
}
