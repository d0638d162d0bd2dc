using System.Collections.Immutable;
using Attribution.Documents;

namespace Attribution.Fuzz.Inputs;

/// <summary>One article of an input.</summary>
/// <param name="Id">Its id in the corpus.</param>
/// <param name="Text">Its text.</param>
/// <param name="Metadata">What is known of it.</param>
/// <param name="Markdown">Whether it is read as Markdown.</param>
internal sealed record FuzzDocument(string Id, string Text, DocumentMetadata Metadata, bool Markdown = false);

/// <summary>What is analysed at once: one article, or the few of a corpus.</summary>
/// <param name="Seed">The seed of the run.</param>
/// <param name="Index">Its number in the run; with the seed it makes the input again.</param>
/// <param name="Kind">The grammar that made it.</param>
/// <param name="Documents">Its articles, in the order of their ids.</param>
internal sealed record FuzzInput(int Seed, int Index, string Kind, ImmutableArray<FuzzDocument> Documents)
{
    /// <summary>An article that was not made by lot.</summary>
    public static FuzzInput Of(string text) => new(0, 0, "text", [new("text", text, DocumentMetadata.None)]);

    /// <summary>The number of UTF-16 code units of its texts.</summary>
    public int Length => Documents.Sum(document => document.Text.Length);
}
