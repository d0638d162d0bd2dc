using Attribution.Documents;
using Attribution.Lists;

namespace Attribution.Language;

/// <summary>
/// A document's tokens as the rules of all layers ask about them: word, tag, lemma and traits, the base noun phrase and the
/// quotation around each. Made once per document. An index outside the document is no word at all, so that rules may look
/// past either end. Immutable.
/// </summary>
internal sealed class TokenView
{
    private readonly Trait[] traits;
    private readonly int[] phrases;
    private readonly QuotedTokens quoted;
    private readonly bool[] labels;
    private readonly SentenceLooks looks;

    public TokenView(AnnotatedDocument document)
    {
        Document = document;
        Count = document.Tokens.Length;
        quoted = new QuotedTokens(document);
        traits = new Trait[Count];
        phrases = new int[Count];
        for (var i = 0; i < Count; i++)
        {
            traits[i] = quoted.OfMark(i) is not (>= 0 and var quotation) ? Traits.Of(document.Word(i), document.Tokens[i])
                : i == quoted.Tokens(quotation).First ? Trait.Open : Trait.Close;
        }
        Array.Fill(phrases, -1);
        for (var p = 0; p < document.NounPhrases.Length; p++) phrases.AsSpan(document.NounPhrases[p].FirstToken..document.NounPhrases[p].EndToken).Fill(p);
        labels = document.Turns.IsEmpty ? [] : new bool[Count];
        foreach (var turn in document.Turns) labels.AsSpan(turn.Label.First, turn.Label.Length).Fill(true);
        looks = new SentenceLooks(this);
    }

    /// <summary>The document.</summary>
    public AnnotatedDocument Document { get; }

    /// <summary>The number of tokens.</summary>
    public int Count { get; }

    /// <summary>The words that may be a user's own.</summary>
    public NewsLexicon Lexicon => Document.Lexicon;

    /// <summary>The document's text.</summary>
    public string Text => Document.Text;

    /// <summary>The characters of token <paramref name="i"/>; empty outside the document.</summary>
    public ReadOnlySpan<char> this[int i] => IsToken(i) ? Document.Tokens[i].Span.In(Text) : [];

    /// <summary>The Penn tag of token <paramref name="i"/>; empty outside the document.</summary>
    public string Tag(int i) => IsToken(i) ? Document.Tokens[i].Tag : "";

    /// <summary>The lemma of token <paramref name="i"/>; empty outside the document.</summary>
    public string Lemma(int i) => IsToken(i) ? Document.Tokens[i].Lemma : "";

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

    /// <summary>Whether token <paramref name="i"/> is a word of the set, in any case.</summary>
    public bool IsAny(int i, WordSet words) => IsToken(i) && words.Contains(this[i]);

    /// <summary>Whether token <paramref name="i"/> has any of the traits.</summary>
    public bool Is(int i, Trait any) => IsToken(i) && (traits[i] & any) != 0;

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
    public bool StartsSentence(int i) => looks.IsStart(i);

    /// <summary>Whether token <paramref name="i"/> belongs to what opens a turn of speech.</summary>
    public bool IsLabel(int i) => IsToken(i) && labels.Length > 0 && labels[i];

    /// <summary>Whether most words of the sentence have a capital, as in a headline.</summary>
    public bool IsTitle(int sentence) => looks.IsTitle(sentence);

    /// <summary>Whether token <paramref name="i"/> stands between quotation marks, or is one of them.</summary>
    public bool IsQuoted(int i) => quoted.Around(i) >= 0;

    /// <summary>The outermost quotation that holds token <paramref name="i"/>, marks included, as an index into the document's; -1 outside all.</summary>
    public int QuotationAt(int i) => quoted.Around(i);

    /// <summary>The quotation, at whatever depth, that the mark at token <paramref name="i"/> opens or closes; -1 where it is no such mark.</summary>
    public int QuotationOfMark(int i) => quoted.OfMark(i);

    /// <summary>The tokens of the quotation with index <paramref name="quotation"/>, marks included.</summary>
    public TokenRange Quotation(int quotation) => quoted.Tokens(quotation);

    /// <summary>The base noun phrase that holds token <paramref name="i"/>, as an index into the document's; -1 outside all.</summary>
    public int PhraseAt(int i) => IsToken(i) ? phrases[i] : -1;

    /// <summary>Where the base noun phrase that begins at token <paramref name="i"/> ends; <paramref name="i"/> itself where none begins there.</summary>
    public int PhraseEnd(int i)
    {
        var phrase = PhraseAt(i);
        if (phrase >= 0) return Document.NounPhrases[phrase].EndToken;
        return Is(i, Trait.Pronoun | Trait.Noun) ? i + 1 : i;
    }

    /// <summary>Where the base noun phrase that ends before token <paramref name="end"/> begins; <paramref name="end"/> itself where none ends there.</summary>
    public int PhraseStart(int end)
    {
        var phrase = PhraseAt(end - 1);
        if (phrase >= 0) return Document.NounPhrases[phrase].FirstToken;
        return Is(end - 1, Trait.Pronoun | Trait.Noun) ? end - 1 : end;
    }

    /// <summary>The index of the sentence of token <paramref name="i"/>, which must be one of the document's.</summary>
    public int Sentence(int i) => Document.Tokens[i].Sentence;

    /// <summary>The index of the first token of the sentence of token <paramref name="i"/>, which must be one of the document's.</summary>
    public int SentenceStart(int i) => Document.Sentences[Document.Tokens[i].Sentence].FirstToken;

    /// <summary>The index behind the last token of the sentence of token <paramref name="i"/>, which must be one of the document's.</summary>
    public int SentenceEnd(int i) => Document.Sentences[Document.Tokens[i].Sentence].EndToken;

    /// <summary>The text from token <paramref name="first"/> to before token <paramref name="end"/>, of which there is at least one.</summary>
    public TextSpan Span(int first, int end) =>
        new(Document.Tokens[first].Span.Start, Document.Tokens[end - 1].Span.End);

    /// <summary>The text of <paramref name="range"/>, which is not empty.</summary>
    public TextSpan Span(TokenRange range) => Span(range.First, range.End);

    /// <summary>Whether no white space stands between token <paramref name="i"/> and the one before it.</summary>
    public bool Touches(int i) => i > 0 && Document.Tokens[i - 1].Span.End == Document.Tokens[i].Span.Start;

    /// <summary>The index of the token that starts at <paramref name="position"/> or next behind it.</summary>
    public int TokenFrom(int position)
    {
        var i = Document.TokenAt(position);
        return i < Count && Document.Tokens[i].Span.Start < position ? i + 1 : i;
    }

    private bool IsToken(int i) => (uint)i < (uint)Count;
}
