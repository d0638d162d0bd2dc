using System.Collections.Immutable;
using Attribution.Language;

namespace Attribution.Encoder;

/// <summary>Cuts a document into the windows that the encoder reads: as many whole paragraphs as fit, with a closing piece behind each.</summary>
internal sealed class DocumentPieces
{
    private readonly AnnotatedDocument document;
    private readonly WordPieces words;
    private readonly PieceText text;
    private readonly byte[] marks;
    private readonly ImmutableArray<PieceWindow>.Builder windows = ImmutableArray.CreateBuilder<PieceWindow>();
    private readonly List<int> pieces = new(Transformer.Longest), rows = [], parts = [];
    private readonly List<byte> looks = new(Transformer.Longest);

    private DocumentPieces(AnnotatedDocument document, WordPieces words)
    {
        (this.document, this.words) = (document, words);
        text = words.Cut(document.Text, [.. document.Tokens.Select(token => token.Span)]);
        marks = WordMark.Of(document);
    }

    /// <summary>The windows of <paramref name="document"/>, in text order, which hold all of its tokens, or all of some paragraphs.</summary>
    /// <param name="document">The document.</param>
    /// <param name="words">What cuts it into pieces.</param>
    /// <param name="reads">Whether a paragraph is read, by its index; null for all.</param>
    /// <remarks>
    /// The paragraphs of a window follow on each other. One that is longer than a window is cut behind sentences, a sentence behind tokens,
    /// and of a token that alone is longer, only the beginning is read.
    /// </remarks>
    public static ImmutableArray<PieceWindow> Of(AnnotatedDocument document, WordPieces words, Func<int, bool>? reads = null)
    {
        var cut = new DocumentPieces(document, words);
        var sentences = document.Sentences;
        for (var s = 0; s < sentences.Length;)
        {
            var first = s;
            while (s < sentences.Length && sentences[s].Paragraph == sentences[first].Paragraph) s++;
            if (reads is null || reads(sentences[first].Paragraph)) cut.AddParagraph(first, s);
            else cut.Close();
        }
        cut.Close();
        return cut.windows.ToImmutable();
    }

    private void AddParagraph(int firstSentence, int endSentence)
    {
        var (first, end) = (document.Sentences[firstSentence].FirstToken, document.Sentences[endSentence - 1].EndToken);
        if (Fits(first, end))
        {
            Add(first, end);
            return;
        }
        Close();
        var start = first;
        for (var s = firstSentence; s < endSentence; s++)
        {
            var sentence = document.Sentences[s];
            if (start < sentence.FirstToken && !Fits(start, sentence.EndToken))
            {
                Add(start, sentence.FirstToken);
                Close();
                start = sentence.FirstToken;
            }
            if (s + 1 == endSentence && Fits(start, end)) Add(start, end);
            else if (!Fits(start, sentence.EndToken)) start = AddTokens(start, sentence.EndToken);
        }
    }

    /// <summary>Adds tokens that no window holds, as many as fit to each; the last of them stay open.</summary>
    /// <returns>The first token that was not added.</returns>
    private int AddTokens(int start, int end)
    {
        while (!Fits(start, end))
        {
            var stop = start + 1;
            while (stop < end && Fits(start, stop + 1)) stop++;
            Add(start, stop);
            Close();
            if ((start = stop) == end) return end;
        }
        Add(start, end);
        return end;
    }

    /// <summary>Whether the tokens fit into the window that is open, or, where it is empty, into a new one.</summary>
    private bool Fits(int first, int end) => Math.Max(1, pieces.Count) + (EndPiece(end) - text.FirstPieces[first]) + 1 <= Transformer.Longest;

    private int EndPiece(int endToken)
    {
        if (endToken == text.FirstPieces.Length) return text.Ids.Length;
        return text.FirstPieces[endToken];
    }

    private void Add(int first, int end)
    {
        if (first == end) return;
        if (!Fits(first, end)) Close();
        if (pieces.Count == 0) AddPiece(words.Opening, 0);
        var (from, to) = (text.FirstPieces[first], EndPiece(end));
        var offset = pieces.Count - from;
        var token = first;
        for (var piece = from; piece < to && pieces.Count < Transformer.Longest - 1; piece++)
        {
            while (token + 1 < end && text.FirstPieces[token + 1] <= piece) token++;
            AddPiece(text.Ids[piece], marks[token]);
        }
        for (var i = first; i < end; i++) rows.Add(Math.Min(text.FirstPieces[i] + offset, pieces.Count - 1));
        AddPiece(words.Closing, 0);
        parts.Add(end);
    }

    private void AddPiece(int piece, byte mark)
    {
        pieces.Add(piece);
        looks.Add(mark);
    }

    private void Close()
    {
        if (rows.Count > 0) windows.Add(new PieceWindow([.. pieces], [.. looks], parts[^1] - rows.Count, [.. rows], [.. parts]));
        pieces.Clear();
        looks.Clear();
        rows.Clear();
        parts.Clear();
    }
}
