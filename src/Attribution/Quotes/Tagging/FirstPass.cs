using System.Collections.Immutable;
using Attribution.Documents;
using Attribution.Language;

namespace Attribution.Quotes.Tagging;

/// <summary>What was read of a document's paragraphs, headings and furniture left out, before anything is chosen. Immutable.</summary>
/// <param name="Hashes">What the network saw of the tokens.</param>
/// <param name="Paragraphs">The paragraphs, in text order.</param>
internal sealed record FirstPass(TokenHashes Hashes, ImmutableArray<ReadParagraph> Paragraphs)
{
    /// <summary>Longer paragraphs are read in pieces, so that the time stays linear in the text.</summary>
    private const int LongestPiece = 500;

    /// <summary>Has the library's network read <paramref name="text"/>.</summary>
    public static FirstPass Of(TokenView text)
    {
        var (document, model) = (text.Document, QuoteModel.Default);
        var hashes = new TokenHashes(text, model.Sequence.Cues);
        return new(hashes, [.. Pieces(document).Select(piece => new ReadParagraph(piece.Start,
            model.Sequence.Score(document, hashes, piece.Start, piece.End), model.SecondPass))]);
    }

    /// <summary>What was read of the paragraph of token <paramref name="i"/>; null where that was not read.</summary>
    public Posteriors? At(int i)
    {
        var (low, high) = (0, Paragraphs.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Paragraphs[middle].End <= i) low = middle + 1;
            else high = middle;
        }
        return low < Paragraphs.Length && Paragraphs[low].Start <= i ? Paragraphs[low].Posteriors : null;
    }

    private static IEnumerable<(int Start, int End)> Pieces(AnnotatedDocument document)
    {
        var start = 0;
        for (var i = 1; i <= document.Tokens.Length; i++)
        {
            if (i < document.Tokens.Length && i - start < LongestPiece && Paragraph(i) == Paragraph(i - 1) && IsFurniture(i) == IsFurniture(i - 1)) continue;
            if (document.Document.Paragraphs[Paragraph(start)].Section != SectionKind.Heading && !IsFurniture(start)) yield return (start, i);
            start = i;
        }

        int Paragraph(int token) => document.Sentences[document.Tokens[token].Sentence].Paragraph;
        bool IsFurniture(int token) => document.Sentences[document.Tokens[token].Sentence].IsFurniture;
    }
}
