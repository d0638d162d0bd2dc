using Attribution.Documents;
using Attribution.Language;

namespace Attribution.Actors;

/// <summary>
/// Questions about the tokens of a document that the layer's rules ask again and again. An index outside the document
/// is no word at all, so that rules may look past either end.
/// </summary>
internal sealed class WordView
{
    private readonly bool[] quoted;

    private readonly bool[] starts;

    private readonly bool[] title;

    private readonly int[] told;

    public WordView(AnnotatedDocument document)
    {
        Document = document;
        Count = document.Tokens.Length;
        quoted = new bool[Count];
        starts = new bool[Count];
        title = new bool[document.Sentences.Length];
        told = new int[document.Sentences.Length];
        MarkQuoted();
        MarkStarts();
        for (var s = 0; s < title.Length; s++) title[s] = LooksLikeTitle(document.Sentences[s]);
        CountTold();
        Clauses = new ClauseMarks(this);
    }

    /// <summary>Where its clauses meet.</summary>
    public ClauseMarks Clauses { get; }

    /// <summary>The document.</summary>
    public AnnotatedDocument Document { get; }

    /// <summary>The number of tokens.</summary>
    public int Count { get; }

    /// <summary>The document's text.</summary>
    public string Text => Document.Text;

    /// <summary>The characters of token <paramref name="i"/>; empty outside the document.</summary>
    public ReadOnlySpan<char> this[int i] => (uint)i < (uint)Count ? Document.Tokens[i].Span.In(Text) : [];

    /// <summary>The tag of token <paramref name="i"/>; empty outside the document.</summary>
    public string Tag(int i) => (uint)i < (uint)Count ? Document.Tokens[i].Tag : "";

    /// <summary>Whether token <paramref name="i"/> is <paramref name="word"/>, in any case.</summary>
    public bool Is(int i, string word) => this[i].Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether token <paramref name="i"/> is one of <paramref name="words"/>, in any case.</summary>
    public bool IsAny(int i, params ReadOnlySpan<string> words)
    {
        var found = this[i];
        foreach (var word in words)
        {
            if (found.Equals(word, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }

    /// <summary>Whether token <paramref name="i"/> starts with a capital letter.</summary>
    public bool IsCapital(int i) => this[i] is [var first, ..] && char.IsUpper(first);

    /// <summary>Whether token <paramref name="i"/> starts with a lower-case letter.</summary>
    public bool IsLower(int i) => this[i] is [var first, ..] && char.IsLower(first);

    /// <summary>Whether token <paramref name="i"/> has letters, all of them capitals, and at least two.</summary>
    public bool IsAllCapitals(int i)
    {
        var letters = 0;
        foreach (var c in this[i])
        {
            if (char.IsLower(c)) return false;
            if (char.IsUpper(c)) letters++;
        }
        return letters > 1;
    }

    /// <summary>Whether token <paramref name="i"/> is a possessive ending: 's, ’s or the apostrophe behind a plural.</summary>
    public bool IsPossessive(int i) =>
        Tag(i) == "POS" || this[i] is "'s" or "’s" || (this[i] is "'" or "’" && i > 0 && this[i - 1] is [.., 's'] && Touches(i));

    /// <summary>Whether token <paramref name="i"/> may be the first word of a sentence, so that its capital says nothing.</summary>
    public bool StartsSentence(int i) => (uint)i < (uint)Count && starts[i];

    /// <summary>Whether token <paramref name="i"/> stands between quotation marks.</summary>
    public bool IsQuoted(int i) => (uint)i < (uint)Count && quoted[i];

    /// <summary>Whether most words of the sentence have a capital, as in a headline.</summary>
    public bool IsTitle(int sentence) => title[sentence];

    /// <summary>How many sentences up to this one are told by the writer, at least in part; those wholly in quotation marks do not count.</summary>
    public int Told(int sentence) => told[sentence];

    /// <summary>The index of the sentence of token <paramref name="i"/>.</summary>
    public int Sentence(int i) => Document.Tokens[i].Sentence;

    /// <summary>The index behind the last token of the sentence of token <paramref name="i"/>.</summary>
    public int SentenceEnd(int i) => Document.Sentences[Document.Tokens[i].Sentence].EndToken;

    /// <summary>The index of the first token of the sentence of token <paramref name="i"/>.</summary>
    public int SentenceStart(int i) => Document.Sentences[Document.Tokens[i].Sentence].FirstToken;

    /// <summary>The text from token <paramref name="first"/> to before token <paramref name="end"/>.</summary>
    public TextSpan Span(int first, int end) =>
        new(Document.Tokens[first].Span.Start, Document.Tokens[end - 1].Span.End);

    /// <summary>Whether no white space stands between token <paramref name="i"/> and the one before it.</summary>
    public bool Touches(int i) => i > 0 && Document.Tokens[i - 1].Span.End == Document.Tokens[i].Span.Start;

    /// <summary>The index of the token that starts at <paramref name="position"/> or next behind it.</summary>
    public int TokenFrom(int position)
    {
        var i = Document.TokenAt(position);
        return i < Count && Document.Tokens[i].Span.Start < position ? i + 1 : i;
    }

    private void MarkQuoted()
    {
        foreach (var quotation in Document.Quotations)
        {
            if (quotation.Depth > 0) continue;
            for (var i = Document.TokenAt(quotation.Span.Start); i < Count && Document.Tokens[i].Span.Start < quotation.Span.End; i++)
                quoted[i] = true;
        }
    }

    private void CountTold()
    {
        for (var s = 0; s < told.Length; s++)
        {
            var own = false;
            for (var i = Document.Sentences[s].FirstToken; i < Document.Sentences[s].EndToken && !own; i++) own = !quoted[i] && this[i] is [var c, ..] && char.IsLetter(c);
            told[s] = (s > 0 ? told[s - 1] : 0) + (own ? 1 : 0);
        }
    }

    private void MarkStarts()
    {
        foreach (var sentence in Document.Sentences)
        {
            var open = true;
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                var word = this[i];
                var letter = word.Length > 0 && char.IsLetterOrDigit(word[0]);
                if (letter) starts[i] = open;
                if (letter) open = false;
                else if (word is "“" or "\"" or "``" or "‘" or "«" or ":" or "•" or "—" || (i + 1 < sentence.EndToken && quoted[i + 1] && !quoted[i])) open = true;
            }
        }
    }

    /// <summary>Whether the sentence is all of its paragraph.</summary>
    private bool IsAlone(Sentence sentence)
    {
        var paragraph = Document.Document.Paragraphs[sentence.Paragraph].Span;
        return sentence.Span.Start - paragraph.Start < 2 && paragraph.End - sentence.Span.End < 2;
    }

    private bool LooksLikeTitle(Sentence sentence)
    {
        int capitals = 0, words = 0;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (this[i] is not [var first, ..] || !char.IsLetter(first) || this[i].Length < 4) continue;
            words++;
            if (char.IsUpper(first)) capitals++;
        }
        var closed = sentence.EndToken > sentence.FirstToken && this[sentence.EndToken - 1] is "." or "”" or "\"";
        return words >= (closed ? 6 : 4) && capitals * 10 >= words * (closed ? 9 : 8) && (!closed || IsAlone(sentence));
    }
}
