using System.Collections.Immutable;
using Attribution.Documents;

namespace Attribution.Language;

/// <summary>A document with its tokens, sentences, quotations and base noun phrases. Immutable; all lists are in text order.</summary>
public sealed record AnnotatedDocument
{
    internal AnnotatedDocument(
        Document document,
        ImmutableArray<Token> tokens,
        ImmutableArray<Sentence> sentences,
        ImmutableArray<Quotation> quotations,
        ImmutableArray<NounPhrase> nounPhrases) =>
        (Document, Tokens, Sentences, Quotations, NounPhrases) = (document, tokens, sentences, quotations, nounPhrases);

    /// <summary>The document.</summary>
    public Document Document { get; init; }

    /// <summary>The tokens of all paragraphs.</summary>
    public ImmutableArray<Token> Tokens { get; init; }

    /// <summary>The sentences of all paragraphs.</summary>
    public ImmutableArray<Sentence> Sentences { get; init; }

    /// <summary>The stretches between quotation marks, by start, an outer one before those inside it.</summary>
    public ImmutableArray<Quotation> Quotations { get; init; }

    /// <summary>The base noun phrases; none overlap.</summary>
    public ImmutableArray<NounPhrase> NounPhrases { get; init; }

    /// <summary>The turns of speech, where it is a transcript or an interview.</summary>
    internal ImmutableArray<Turn> Turns { get; init; } = [];

    /// <summary>The words that may be a user's own, by which rules read the document.</summary>
    internal NewsLexicon Lexicon { get; init; } = NewsLexicon.Default;

    /// <summary>The name of the model by which the document is read, once one is chosen.</summary>
    internal string? Model { get; init; }

    /// <summary>The name of the setting by which its quotes are kept, once one is chosen.</summary>
    internal string? Setting { get; init; }

    /// <summary>The text that all offsets point into.</summary>
    public string Text => Document.Text;

    /// <summary>The characters of the token with index <paramref name="token"/>, without copying them.</summary>
    public ReadOnlySpan<char> Word(int token) => Tokens[token].Span.In(Text);

    /// <summary>The paragraph in which the sentence with index <paramref name="sentence"/> stands.</summary>
    public Paragraph ParagraphOf(int sentence) => Document.Paragraphs[Sentences[sentence].Paragraph];

    /// <summary>The index of the first token that ends behind <paramref name="position"/>; the number of tokens where none does.</summary>
    public int TokenAt(int position) => SortedSpans.FirstBehind(Tokens.AsSpan(), position, static (in Token token) => token.Span.End);

    /// <summary>The index of the sentence that holds <paramref name="position"/>, or of the last one that starts before it; 0 where none does.</summary>
    public int SentenceAt(int position) =>
        Math.Max(0, SortedSpans.FirstBehind(Sentences.AsSpan(), position, static (in Sentence sentence) => sentence.Span.Start) - 1);
}
