using System.Buffers;
using System.Collections.Frozen;
using Attribution.Documents;
using Attribution.Language;

namespace Attribution.Quotes;

/// <summary>A document as the rules of this layer read it: per token its traits, its base noun phrase and its quotation.</summary>
internal sealed class Reading
{
    private static readonly FrozenSet<string> Subordinators = new[]
    {
        "because", "although", "though", "while", "if", "since", "after", "before", "when", "unless", "until", "as",
        "where", "once", "whereas", "lest",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> Times = new[]
    {
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march",
        "april", "may", "june", "july", "august", "september", "october", "november", "december", "today", "yesterday",
        "tomorrow", "tonight", "morning", "afternoon", "evening", "night", "noon", "midnight", "week", "month", "year",
        "day", "weekend", "hour", "jan.", "feb.", "mar.", "apr.", "jun.", "jul.", "aug.", "sept.", "sep.", "oct.",
        "nov.", "dec.", "summer", "autumn", "winter", "earlier", "later", "decade", "season", "monday.",
    }.ToFrozenSet();

    private static readonly SearchValues<char> Marks = SearchValues.Create("\"“”„‟«»‘’'`");

    private readonly Trait[] _traits;
    private readonly int[] _phrase;
    private readonly int[] _quotation;
    private readonly int[] _marks;

    public Reading(AnnotatedDocument document)
    {
        Document = document;
        _traits = new Trait[document.Tokens.Length];
        _phrase = new int[document.Tokens.Length];
        _quotation = new int[document.Tokens.Length];
        _marks = new int[document.Tokens.Length];
        for (var i = 0; i < _traits.Length; i++) _traits[i] = TraitOf(document.Tokens[i]);
        Array.Fill(_phrase, -1);
        for (var p = 0; p < document.NounPhrases.Length; p++)
        {
            var phrase = document.NounPhrases[p];
            Array.Fill(_phrase, p, phrase.FirstToken, phrase.EndToken - phrase.FirstToken);
        }
        Array.Fill(_quotation, -1);
        Array.Fill(_marks, -1);
        for (var q = 0; q < document.Quotations.Length; q++) Mark(document.Quotations[q], q);
    }

    /// <summary>The document.</summary>
    public AnnotatedDocument Document { get; }

    /// <summary>The number of tokens.</summary>
    public int Length => _traits.Length;

    /// <summary>Whether the token has any of the traits; false for an index outside the document.</summary>
    public bool Is(int token, Trait any) => (uint)token < (uint)_traits.Length && (_traits[token] & any) != 0;

    /// <summary>Whether the token's word, in any case, is <paramref name="word"/> (given in lower case).</summary>
    public bool Word(int token, ReadOnlySpan<char> word) =>
        (uint)token < (uint)_traits.Length && Document.Word(token).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>The token's lemma; empty for an index outside the document.</summary>
    public string Lemma(int token) => (uint)token < (uint)_traits.Length ? Document.Tokens[token].Lemma : "";

    /// <summary>The token's Penn tag; empty for an index outside the document.</summary>
    public string Tag(int token) => (uint)token < (uint)_traits.Length ? Document.Tokens[token].Tag : "";

    /// <summary>The base noun phrase that holds the token, as an index into the document's; -1 outside all.</summary>
    public int PhraseAt(int token) => (uint)token < (uint)_traits.Length ? _phrase[token] : -1;

    /// <summary>The outermost quotation that holds the token, marks included; -1 outside all.</summary>
    public int QuotationAt(int token) => (uint)token < (uint)_traits.Length ? _quotation[token] : -1;

    /// <summary>The quotation that the mark at the token opens or closes; -1 where it is no such mark.</summary>
    public int QuotationOfMark(int token) => (uint)token < (uint)_traits.Length ? _marks[token] : -1;

    /// <summary>The first token of the quotation with index <paramref name="quotation"/>.</summary>
    public int FirstOf(int quotation) => Document.TokenAt(Document.Quotations[quotation].Span.Start);

    /// <summary>The index behind the last token of the quotation with index <paramref name="quotation"/>.</summary>
    public int EndOf(int quotation) => Document.TokenAt(Document.Quotations[quotation].Span.End);

    /// <summary>Where the base noun phrase that begins at <paramref name="token"/> ends; <paramref name="token"/> itself where none begins there.</summary>
    public int PhraseEnd(int token)
    {
        var phrase = PhraseAt(token);
        if (phrase >= 0) return Document.NounPhrases[phrase].EndToken;
        return Is(token, Trait.Pronoun | Trait.Noun) ? token + 1 : token;
    }

    /// <summary>Where the base noun phrase that ends before <paramref name="end"/> begins; <paramref name="end"/> itself where none ends there.</summary>
    public int PhraseStart(int end)
    {
        var phrase = PhraseAt(end - 1);
        if (phrase >= 0) return Document.NounPhrases[phrase].FirstToken;
        return Is(end - 1, Trait.Pronoun | Trait.Noun) ? end - 1 : end;
    }

    /// <summary>The characters from the first token to the one before <paramref name="end"/>.</summary>
    public TextSpan Span(int first, int end) =>
        new(Document.Tokens[first].Span.Start, Document.Tokens[end - 1].Span.End);

    private void Mark(Quotation quotation, int index)
    {
        var first = Document.TokenAt(quotation.Span.Start);
        var end = Document.TokenAt(quotation.Span.End);
        if (end > first && quotation.Closed && Document.Tokens[end - 1].Span.End == quotation.Span.End && end - 1 > first)
        {
            _traits[end - 1] = Trait.Close;
            _marks[end - 1] = index;
        }
        if (first < Length && Document.Tokens[first].Span.Start == quotation.Span.Start && IsMark(Document.Word(first)))
        {
            _traits[first] = Trait.Open;
            _marks[first] = index;
        }
        if (quotation.Depth > 0) return;
        for (var i = first; i < end; i++) _quotation[i] = index;
    }

    private static bool IsMark(ReadOnlySpan<char> word) => word.Length <= 2 && !word.ContainsAnyExcept(Marks);

    private Trait TraitOf(Token token)
    {
        var word = token.Span.In(Document.Text);
        var trait = OfTag(token.Tag);
        if (word.Length <= 2 && word.Length > 0 && !char.IsLetterOrDigit(word[0])) trait = OfMark(word, trait);
        var lemma = token.Lemma;
        if ((trait & Trait.Verb) != 0)
        {
            if (lemma is "be" or "have" or "do" or "get") trait |= Trait.Auxiliary;
        }
        else if (trait == Trait.Preposition)
        {
            if (lemma == "that") trait = Trait.That;
            else if (lemma is "whether") trait = Trait.Wh;
            else if (Subordinators.Contains(lemma)) trait |= Trait.Subordinator;
        }
        else if (lemma == "that") trait |= Trait.That;
        if ((trait & Trait.Adverb) != 0 && lemma is "not" or "n't" or "never") trait |= Trait.Negation;
        if (lemma == "to") trait |= Trait.To;
        if ((trait & (Trait.Noun | Trait.Adverb)) != 0 && Times.GetAlternateLookup<ReadOnlySpan<char>>() is var times)
        {
            Span<char> lower = stackalloc char[16];
            if (lemma.Length <= 16 && times.Contains(lower[..lemma.AsSpan().ToLowerInvariant(lower)])) trait |= Trait.Time;
        }
        return trait;
    }

    private static Trait OfMark(ReadOnlySpan<char> word, Trait otherwise) => word switch
    {
        "," => Trait.Comma,
        "." or "!" or "?" or "…" => Trait.Stop,
        ":" => Trait.Colon,
        ";" => Trait.Semicolon,
        "-" or "–" or "—" or "--" or "―" => Trait.Dash,
        "(" or ")" or "[" or "]" => Trait.Bracket,
        _ => IsMark(word) && otherwise != Trait.PossessiveMark ? Trait.None : otherwise,
    };

    private static Trait OfTag(string tag) => tag switch
    {
        "NN" or "NNS" => Trait.Noun,
        "NNP" or "NNPS" => Trait.Noun | Trait.Name,
        "PRP" or "EX" => Trait.Pronoun,
        "PRP$" => Trait.Possessive,
        "POS" => Trait.PossessiveMark,
        "DT" or "PDT" => Trait.Determiner,
        "CD" => Trait.Number,
        "JJ" or "JJR" or "JJS" => Trait.Adjective,
        "VBD" or "VBZ" or "VBP" => Trait.Finite,
        "MD" => Trait.Finite | Trait.Modal | Trait.Auxiliary,
        "VB" => Trait.Base,
        "VBG" => Trait.Gerund,
        "VBN" => Trait.Participle,
        "RB" or "RBR" or "RBS" or "RP" => Trait.Adverb,
        "IN" or "TO" => Trait.Preposition,
        "CC" => Trait.Conjunction,
        "WP" or "WRB" or "WDT" or "WP$" => Trait.Wh,
        "." => Trait.Stop,
        "," => Trait.Comma,
        ":" => Trait.Colon,
        "-LRB-" or "-RRB-" => Trait.Bracket,
        _ => Trait.None,
    };
}
