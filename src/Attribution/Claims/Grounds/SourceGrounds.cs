using System.Collections.Immutable;
using Attribution.Actors;
using Attribution.Documents;
using Attribution.Language;
using Attribution.Lists;
using Attribution.Quotes;

namespace Attribution.Claims.Grounds;

/// <summary>On what grounds a source is heard.</summary>
/// <param name="Anonymity">Of a person without a name, how it is without one.</param>
/// <param name="Reason">Where the text says that, and why, it withholds the name.</param>
/// <param name="Justification">Where it says how the source is in a position to know.</param>
internal sealed record Ground(Anonymity? Anonymity, ImmutableArray<TextSpan> Reason, ImmutableArray<TextSpan> Justification)
{
    /// <summary>Nothing is said of it.</summary>
    public static readonly Ground None = new(null, [], []);
}

/// <summary>
/// Says of each quote's source how it is without a name, why, and how it is in a position to know. Each sentence is read once, whatever
/// stands in it.
/// </summary>
internal sealed class SourceGrounds
{
    /// <summary>The longest sentence of which all is read, in tokens.</summary>
    private const int Longest = 400;

    private static readonly WordSet Pronouns = WordSet.Of("words-of-grounds.tsv", "personal-pronouns");

    private readonly TokenView text;
    private readonly bool[] said, cued;
    private readonly ILookup<int, int> cues;
    private readonly Dictionary<int, TokenRange?> withheld = [];
    private readonly Dictionary<int, ILookup<int, TokenRange>> supports = [];

    /// <summary>Looks at the <paramref name="quotes"/> of a document.</summary>
    public SourceGrounds(TokenView text, ImmutableArray<Quote> quotes)
    {
        this.text = text;
        (said, cued) = (new bool[text.Count], new bool[text.Count]);
        foreach (var quote in quotes)
        {
            if (quote.Parent is not null) continue;
            foreach (var piece in quote.Content) Mark(said, piece);
            if (quote.Cue is { } cue) Mark(cued, cue);
        }
        cues = quotes.Where(quote => quote is { Parent: null, Cue: not null }).Select(quote => text.TokenFrom(quote.Cue!.Value.Start))
            .Where(token => token < text.Count).ToLookup(text.Sentence);
    }

    /// <summary>The grounds of <paramref name="quote"/>, which <paramref name="speaker"/> speaks.</summary>
    public Ground Of(Quote quote, Speaker? speaker)
    {
        if (speaker is null || quote.SourcePhrase is not { IsEmpty: false } phrase) return Ground.None;
        var described = speaker.Described ?? phrase;
        var isPerson = speaker.SourceKind is SourceKind.NamedPerson or SourceKind.UnnamedPerson;
        var reason = speaker.SourceKind is SourceKind.UnnamedPerson ? Reason(described) ?? (speaker.Described is null ? null : Reason(phrase)) : null;
        var justification = Justification.InPhrase(text, described, isPerson).Concat(quote.Parent is null ? Support(quote) : [])
            .Where(range => reason is not { } why || !why.Overlaps(range)).DistinctBy(range => range.First).OrderBy(range => range.First);
        return new(
            speaker.SourceKind is not SourceKind.UnnamedPerson || IsUnresolved(described) || Asks(quote) ? null
                : reason is not null || Justification.IsPrivy(text, described) ? Anonymity.Anonymous
                : AnonymityModel.Trained.Judge(AnonymityFeatures.Of(text, described)),
            reason is { } told ? [text.Span(told)] : [],
            [.. justification.Select(text.Span)]);
    }

    /// <summary>Whether an interviewer asks it: on questions rests nothing, whoever puts them.</summary>
    private bool Asks(Quote quote) => quote.Turn is { } turn && text.Document.Turns[turn].Asks;

    /// <summary>Whether only a pronoun tells of the source: who "he" is was not found, which does not make him anonymous.</summary>
    private bool IsUnresolved(SourcePhrase phrase) => phrase.IsWord && Pronouns.Contains(text[phrase.First]);

    /// <summary>In the phrase itself, in its sentence, or in one beside it that speaks of the same source.</summary>
    private TokenRange? Reason(SourcePhrase phrase)
    {
        if (WithheldName.Find(text, phrase.First, phrase.End, i => true) is { } inside) return inside;
        var sentence = text.Sentence(phrase.First);
        if (Withheld(sentence) is { } here && (cues[sentence].Count() < 2 || here.First - phrase.End is >= 0 and < 12)) return here;
        foreach (var beside in (ReadOnlySpan<int>)[sentence + 1, sentence - 1])
        {
            if (beside >= 0 && beside < text.Document.Sentences.Length && Withheld(beside) is { } other && IsOf(phrase, beside, other.First)) return other;
        }
        return null;
    }

    /// <summary>Whether a sentence speaks, before token <paramref name="end"/>, of the source: by a pronoun or by the same noun.</summary>
    private bool IsOf(SourcePhrase phrase, int sentence, int end)
    {
        for (var i = text.Document.Sentences[sentence].FirstToken; i < end; i++)
        {
            if (said[i] || text.PhraseEnd(i) is var behind && behind <= i) continue;
            if (text.IsAny(i, "he", "she", "they") || text.Lemma(behind - 1) == text.Lemma(phrase.Head)) return true;
        }
        return false;
    }

    private TokenRange? Withheld(int sentence)
    {
        if (withheld.TryGetValue(sentence, out var known)) return known;
        var place = text.Document.Sentences[sentence];
        return withheld[sentence] = WithheldName.Find(text, place.FirstToken, Math.Min(place.EndToken, place.FirstToken + Longest), i => !said[i]);
    }

    /// <summary>What supports the quote in its sentence: the phrases whose nearest cue, at best before them, is its own.</summary>
    private IEnumerable<TokenRange> Support(Quote quote)
    {
        if (quote.Cue is not { } cue || text.TokenFrom(cue.Start) is var own && own >= text.Count) return [];
        var sentence = text.Sentence(own);
        if (!supports.TryGetValue(sentence, out var found))
        {
            var place = text.Document.Sentences[sentence];
            found = supports[sentence] = Justification
                .InSentence(text, place.FirstToken, Math.Min(place.EndToken, place.FirstToken + Longest), i => !said[i] && !cued[i])
                .ToLookup(range => Nearest(sentence, range.First));
        }
        return found[own];
    }

    private int Nearest(int sentence, int token)
    {
        var before = -1;
        var behind = -1;
        foreach (var cue in cues[sentence])
        {
            if (cue < token) before = Math.Max(before, cue);
            else if (behind < 0 || cue < behind) behind = cue;
        }
        return before >= 0 ? before : behind;
    }

    private void Mark(bool[] tokens, TextSpan span)
    {
        for (var i = text.TokenFrom(span.Start); i < tokens.Length && text.Document.Tokens[i].Span.Start < span.End; i++) tokens[i] = true;
    }
}
