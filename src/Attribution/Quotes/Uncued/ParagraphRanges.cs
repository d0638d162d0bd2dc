using Attribution.Documents;
using Attribution.Language;

namespace Attribution.Quotes.Uncued;

/// <summary>The tokens of each paragraph of a document, and what stands before them on their line.</summary>
internal sealed class ParagraphRanges
{
    private readonly TokenView text;
    private readonly TokenRange[] tokens;
    private readonly int[] lastSentence;

    public ParagraphRanges(TokenView text)
    {
        this.text = text;
        tokens = new TokenRange[text.Document.Document.Paragraphs.Length];
        lastSentence = new int[tokens.Length];
        Array.Fill(lastSentence, -1);
        for (var s = 0; s < text.Document.Sentences.Length; s++)
        {
            var sentence = text.Document.Sentences[s];
            ref var range = ref tokens[sentence.Paragraph];
            range = new(range.IsEmpty ? sentence.FirstToken : range.First, sentence.EndToken);
            lastSentence[sentence.Paragraph] = s;
        }
    }

    /// <summary>The number of paragraphs.</summary>
    public int Count => tokens.Length;

    /// <summary>The tokens of the paragraph with index <paramref name="paragraph"/>.</summary>
    public TokenRange this[int paragraph] => tokens[paragraph];

    /// <summary>The index of the paragraph of token <paramref name="token"/>.</summary>
    public int Of(int token) => text.Document.Sentences[text.Sentence(token)].Paragraph;

    /// <summary>The last sentence of a paragraph that holds one.</summary>
    public Sentence Last(int paragraph) => text.Document.Sentences[lastSentence[paragraph]];

    /// <summary>The section of a paragraph.</summary>
    public SectionKind Section(int paragraph) => text.Document.Document.Paragraphs[paragraph].Section;

    /// <summary>The next paragraph behind <paramref name="paragraph"/> that is no caption and holds a token; -1 where none does.</summary>
    public int Next(int paragraph)
    {
        for (var p = paragraph + 1; p < Count; p++)
        {
            if (!tokens[p].IsEmpty && Section(p) != SectionKind.Caption) return p;
        }
        return -1;
    }

    /// <summary>What stands before a paragraph on its line: the marks of a list or of a quoted block; empty in running text.</summary>
    public ReadOnlySpan<char> Marks(int paragraph)
    {
        var start = text.Document.Document.Paragraphs[paragraph].Span.Start;
        var line = start;
        while (line > 0 && text.Text[line - 1] is not ('\n' or '\r')) line--;
        return text.Text.AsSpan(line, start - line).Trim(" \t*_");
    }
}
