using System.Collections.Frozen;
using System.Collections.Immutable;
using Attribution.Actors;
using Attribution.Claims;
using Attribution.Documents;
using Attribution.Figures;
using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Corpus.Corroboration;

/// <summary>
/// Reads what a claim says: the stems of its content words, and in place of mentions (pronouns too) and adjectives of
/// countries the names that all documents share: a person's last name, a country's key, a body's
/// words. Numbers count by their value.
/// </summary>
internal sealed class ContentReader(Vocabulary vocabulary)
{
    private const int StemLength = 6, FewestFeatures = 3, LongestNegation = 12;

    /// <summary>A claim with more words than this, which no one writes, is compared by its first ones.</summary>
    private const int MostTokens = 200;

    private static readonly FrozenSet<string> Light = Lexicon.Rows("light-words.tsv").Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Negations = Lexicon.Rows("negations.tsv").Select(row => row[0])
        .ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly SortedSet<int> features = [];

    /// <summary>The claims of <paramref name="article"/>, in text order, but for those that say too little to be compared.</summary>
    public IEnumerable<ComparableClaim> Read(Article article, int document)
    {
        var names = article.Actors.ToDictionary(actor => actor.Id, StringComparer.Ordinal);
        var quotes = article.Quotes.ToDictionary(quote => quote.Id, StringComparer.Ordinal);
        var (mention, figure) = (0, 0);
        for (var i = 0; i < article.Claims.Length; i++)
        {
            var claim = article.Claims[i];
            while (mention < article.Mentions.Length && article.Mentions[mention].Span.End <= claim.Span.Start) mention++;
            while (figure < article.Figures.Length && article.Figures[figure].Figure.Span.End <= claim.Span.Start) figure++;
            if (claim.Negated) continue;
            var quote = claim.Quote is { } id ? quotes[id] : null;
            if (quote is not null && IsActOfDenying(quote)) continue;
            if (Read(article, claim, new(document, i), names, quote is null ? [claim.Span] : [.. quote.Quote.Content], mention, figure) is { } content)
                yield return new(content, ClaimOrigin.Of(article, claim, quote), claim is { Stance: Stance.Denies, Disputes: null });
        }
    }

    private ClaimContent? Read(Article article, Claim claim, ClaimKey key, Dictionary<string, Actor> names, TextSpan[] pieces, int mention, int figure)
    {
        features.Clear();
        var (negated, isFinite, hasVerb, tokens) = (false, false, false, 0);
        var annotated = article.Annotated;
        foreach (var piece in pieces)
        {
            for (var i = annotated.TokenAt(piece.Start); i < annotated.Tokens.Length && annotated.Tokens[i].Span.End <= piece.End
                && tokens < MostTokens; i++, tokens++)
            {
                var token = annotated.Tokens[i];
                while (mention < article.Mentions.Length && article.Mentions[mention].Span.End <= token.Span.Start) mention++;
                if (mention < article.Mentions.Length && article.Mentions[mention].Span.Contains(token.Span))
                {
                    if (token.Span.Start == article.Mentions[mention].Span.Start && names.TryGetValue(article.Mentions[mention].Actor, out var actor))
                        AddName(actor);
                    continue;
                }
                negated ^= IsNegation(annotated.Word(i));
                isFinite |= token.Tag is "VBD" or "VBZ" or "VBP" or "MD";
                hasVerb |= token.Pos is PartOfSpeech.Verb or PartOfSpeech.Aux;
                if (Country(annotated, token) is { } country) features.Add(vocabulary.Name(country));
                else if (!IsTitle(article, i, mention) && Stem(token) is { } stem)
                    features.Add(token.Pos == PartOfSpeech.Propn ? vocabulary.Name(stem) : vocabulary.Word(stem));
            }
        }
        ImmutableArray<Amount> amounts =
            [.. FiguresIn(article, claim.Span, figure).Select(counted => new Amount(counted.Kind, counted.Unit, counted.Value, counted.Resolved))];
        foreach (var amount in amounts)
        {
            if (amount is { Value: { } value, Kind: not (FigureKind.Date or FigureKind.Ordinal) }) features.Add(vocabulary.Value(value));
        }
        var deed = claim.Stance == Stance.Denies ? Stance.Asserts : claim.Stance;
        if (!(deed == Stance.Asserts ? isFinite : hasVerb) || IsQuestion(annotated.Text, pieces[^1]) || features.Count < FewestFeatures) return null;
        var reversed = negated ^ (claim.Stance == Stance.Denies);
        return ClaimContent.Of(key, article.Document.Metadata.Date, features, vocabulary, reversed, amounts, claim.Actor, deed);
    }

    /// <summary>"Dismissed them as fools": not a denial of what is said, and no support of it either.</summary>
    private static bool IsActOfDenying(SourcedQuote quote) => quote.Stance != Stance.Denies && DenialWords.CueOf(quote.Quote.CueLemma) != DenialCue.None;

    private static bool IsQuestion(string text, TextSpan last) => last.In(text).TrimEnd("”’\"' ").EndsWith("?", StringComparison.Ordinal);

    /// <summary>Whether the token is a role in front of a name ("governor Ann Example"), which says nothing about what is claimed.</summary>
    private static bool IsTitle(Article article, int token, int mention) =>
        mention < article.Mentions.Length && token + 1 < article.Annotated.Tokens.Length
        && article.Annotated.Tokens[token + 1].Span.Start == article.Mentions[mention].Span.Start
        && article.Annotated.Lexicon.Roles.Find(article.Annotated.Word(token)) is not null;

    private void AddName(Actor actor)
    {
        if (actor.Kind == ActorKind.Person)
        {
            features.Add(vocabulary.Name(Cut(actor.Name[(actor.Name.TrimEnd('.').LastIndexOf(' ') + 1)..].ToLowerInvariant())));
            return;
        }
        if (actor.Kind == ActorKind.Country)
        {
            features.Add(vocabulary.Name(actor.Id));
            return;
        }
        foreach (var word in actor.Name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (NewsLexicon.Default.Gazetteer.Match(word, 0, GazetteerSense.Country, GazetteerSense.Adjective, GazetteerSense.People) is { } country)
                features.Add(vocabulary.Name(country.Key));
            else if (char.IsUpper(word[0]) && !Light.Contains(word.ToLowerInvariant())) features.Add(vocabulary.Name(Cut(word.ToLowerInvariant())));
        }
    }

    private static string? Country(AnnotatedDocument document, Token token) =>
        token.Pos is PartOfSpeech.Propn or PartOfSpeech.Adj or PartOfSpeech.Noun && char.IsUpper(document.Text[token.Span.Start])
            ? document.Lexicon.Gazetteer.Match(document.Text, token.Span.Start, GazetteerSense.Country, GazetteerSense.Adjective, GazetteerSense.People)?.Key
            : null;

    /// <summary>The stem of a content word; null for words that say little.</summary>
    private static string? Stem(Token token)
    {
        if (token.Pos is not (PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Verb or PartOfSpeech.Adj)) return null;
        var lemma = token.Lemma.ToLowerInvariant();
        return Light.Contains(lemma) ? null : Cut(lemma);
    }

    private static string Cut(string word) => word.Length > StemLength ? word[..StemLength] : word;

    private static bool IsNegation(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[LongestNegation];
        return word.Length <= LongestNegation && Negations.Contains(lower[..word.ToLowerInvariant(lower)]);
    }

    private static IEnumerable<Figure> FiguresIn(Article article, TextSpan span, int first)
    {
        for (var i = first; i < article.Figures.Length && article.Figures[i].Figure.Span.Start < span.End; i++)
        {
            var figure = article.Figures[i].Figure;
            if (span.Contains(figure.Span)) yield return figure;
        }
    }
}
