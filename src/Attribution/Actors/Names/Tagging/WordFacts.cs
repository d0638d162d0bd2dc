using Attribution.Language;

namespace Attribution.Actors.Names.Tagging;

/// <summary>What is known of one token before names are told: its looks, its tag, the lists that hold it, and the rest of the document.</summary>
internal struct WordFacts
{
    /// <summary>What the word looks like, with its clusters.</summary>
    public WordFeatures Look;

    /// <summary>Whether the word may be part of a name by itself: it has a capital, or stands in a list.</summary>
    public bool IsCore;

    /// <summary>A number of its Penn Treebank tag.</summary>
    public uint Tag;

    /// <summary>The gazetteer's sense of the name that the token belongs to, and whether it begins there; 0 for none.</summary>
    public uint Known;

    /// <summary>
    /// Bits of <see cref="ListedNames"/> for the longest name that the token begins, 8 times those of names in which it goes on, and 64 where
    /// the one that it begins has several words.
    /// </summary>
    public uint Listed;

    /// <summary>Bits of the word lists that hold the word; see <see cref="WordLists"/>.</summary>
    public uint Lists;

    /// <summary>The noun that says what the name is where it stands: "band" in "X is a Danish band" or "X, a band"; 0 where nothing does.</summary>
    public uint Defined;

    /// <summary>The noun that says so of the same word elsewhere in the document.</summary>
    public uint DefinedElsewhere;

    /// <summary>The verb behind the stretch; 0 where none follows closely.</summary>
    public uint Verb;

    /// <summary>Bits: the word occurs in lower case elsewhere in the document (1), with a capital inside a sentence (2), and more than once (4).</summary>
    public uint Document;

    /// <summary>What the first pass made of the same word elsewhere in the document; 0 for nothing.</summary>
    public uint Elsewhere;

    /// <summary>What the first pass made of names of several words with this word elsewhere in the document; 0 for nothing.</summary>
    public uint Longer;

    /// <summary>Bits: the token opens a sentence or quotation (1), and stands in a headline (2).</summary>
    public uint Place;
}
