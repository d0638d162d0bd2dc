namespace Attribution.Documents;

/// <summary>Where a document's text comes from. Its spans count into that text either way.</summary>
public enum TextSource
{
    /// <summary>The text is the file's own characters, as decoded: a span is a place in the file. Tags and entities of HTML in it are read through.</summary>
    File,

    /// <summary>
    /// The text is what the format gives of a file that holds other things as well, such as a page or an office document: it is read as it
    /// stands.
    /// </summary>
    Extracted,
}
