using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Actors.Sources;

/// <summary>
/// The words for which a pronoun stands that leads to no actor: "two officials" for the "who" behind them, and for "they" in the next sentence.
/// </summary>
internal static class Antecedent
{
    /// <summary>How many sentences back "they" leads, and how many noun phrases one may hang on another before "who".</summary>
    private const int Sentences = 2, Hops = 3;

    /// <summary>How many tokens of a sentence are looked at.</summary>
    private const int Longest = 80;

    private static readonly WordSet Bodies = ActorWords.Set("bodies-of-sources");

    /// <summary>The phrase for which <paramref name="phrase"/> stands; null where it is no such pronoun, or stands for nobody that was found.</summary>
    public static SourcePhrase? Of(SourceContext context, SourcePhrase phrase) =>
        IsPointer(context.Words, phrase) ? SpeakingBefore(context, phrase.First)
        : !phrase.IsWord || SourcePhrase.IsAcronym(context.Words, phrase.First) ? null
        : context.Words.IsAny(phrase.First, "who", "which", "that") ? Before(context.Words, phrase.First)
        : context.Words.IsAny(phrase.First, "they", "them") ? Further(context, phrase.First)
        : context.Words.IsAny(phrase.First, "he", "she", "it") ? SpeakingBefore(context, phrase.First)
        : null;

    /// <summary>"this person", "that official": somebody without a name of whom the text has spoken.</summary>
    private static bool IsPointer(TokenView words, SourcePhrase phrase) => phrase is { Core.Length: 2, Tail.IsEmpty: true }
        && words.IsAny(phrase.First, "this", "that") && words.Tag(phrase.Head) is "NN" && IsSomebody(words, phrase.Head)
        && !Bodies.Contains(words[phrase.Head]);

    /// <summary>The noun phrase to which a relative clause belongs: of several that hang on one another, the last of people or bodies.</summary>
    private static SourcePhrase? Before(TokenView words, int pronoun)
    {
        var first = words.SentenceStart(pronoun);
        var end = words[pronoun - 1] is "," ? pronoun - 1 : pronoun;
        var nearest = words.PhraseStart(end);
        if (nearest < first || nearest >= end) return null;
        var start = nearest;
        for (var hop = 0; hop < Hops && !IsSomebody(words, end - 1); hop++)
        {
            if (start <= first || !words.Is(start - 1, Trait.Preposition)) break;
            end = start - 1;
            if (words.PhraseStart(end) is var before && (before < first || before >= end)) break;
            start = words.PhraseStart(end);
        }
        return SourcePhrase.Of(words, IsSomebody(words, end - 1) ? words.Span(start, pronoun) : words.Span(nearest, pronoun));
    }

    /// <summary>
    /// The first phrase of many people or bodies in the sentence, before the pronoun, else in one of the sentences before; one of whom the gender is
    /// not told, too, with whom a sentence opens.
    /// </summary>
    private static SourcePhrase? Further(SourceContext context, int pronoun)
    {
        var words = context.Words;
        var sentence = words.Sentence(pronoun);
        for (var back = 0; back <= Sentences && back <= sentence; back++)
        {
            var place = words.Document.Sentences[sentence - back];
            var end = Math.Min(back == 0 ? pronoun : place.EndToken, place.FirstToken + Longest);
            if (back == 1 && Speaking(context, place.FirstToken, end) is { } body) return body;
            for (var i = place.FirstToken; i < end;)
            {
                var behind = words.PhraseEnd(i);
                var opens = i == place.FirstToken;
                var mayBe = behind > i && behind <= end && (words.Tag(behind - 1) is "NNS" or "NNPS" || (opens && back > 0));
                if (mayBe && (IsSomebody(words, behind - 1) || (opens && AreSeveral(words, behind - 1))) && words.QuotationAt(i) < 0)
                    return SourcePhrase.Of(words, words.Span(i, behind));
                i = Math.Max(behind, i + 1);
            }
            if (back == 0 && Speaking(context, place.FirstToken, end) is { } here) return here;
        }
        return null;
    }

    /// <summary>
    /// Who speaks last before "he", "she" or "it", where that is somebody without a name or a body or document: "A spokesman said …. He added …",
    /// "“…,” the article read. It went on …".
    /// </summary>
    private static SourcePhrase? SpeakingBefore(SourceContext context, int pronoun)
    {
        var words = context.Words;
        var sentence = words.Sentence(pronoun);
        for (var back = 0; back <= Sentences && back <= sentence; back++)
        {
            var place = words.Document.Sentences[sentence - back];
            var end = Math.Min(back == 0 ? pronoun : place.EndToken, place.FirstToken + Longest);
            for (var verb = end - 1; verb >= place.FirstToken; verb--)
            {
                if (!words.Is(verb, Trait.Finite) || words.QuotationAt(verb) >= 0 || words.Lexicon.Cues.Verb(words.Lemma(verb)) is null) continue;
                if (Subject(words, place.FirstToken, verb, end) is not { IsEmpty: false } subject) continue;
                return MayStandFor(context, pronoun, subject) ? SourcePhrase.Of(words, words.Span(subject)) : null;
            }
        }
        return null;
    }

    private static bool MayStandFor(SourceContext context, int pronoun, TokenRange subject)
    {
        var words = context.Words;
        var noun = subject.End - 1;
        var mention = context.MentionEnding(subject);
        if (!words.Is(pronoun, "it"))
            return mention is null && (words.Tag(noun) is "NN" || words.Is(subject.First, "one") && subject.Length > 1) && IsSomebody(words, noun);
        return mention is { } named ? context.ActorOf(named).Kind is not ActorKind.Person
            : words.Tag(noun) is "NN" && (DocumentSource.IsDocument(words, noun) || UnnamedBody.Kind(words, noun) is not null);
    }

    /// <summary>The noun phrase before a verb of speech, else behind it.</summary>
    private static TokenRange Subject(TokenView words, int first, int verb, int end)
    {
        var start = words.PhraseStart(verb);
        if (start >= first && start < verb)
            return new(start - 2 >= first && words.Is(start - 1, "of") && words.Is(start - 2, "one") ? start - 2 : start, verb);
        return words.PhraseEnd(verb + 1) is var behind && behind > verb + 1 && behind <= end ? new(verb + 1, behind) : default;
    }

    /// <summary>The body that speaks first in a stretch of text: "The foundation said …. They …".</summary>
    private static SourcePhrase? Speaking(SourceContext context, int first, int end)
    {
        var words = context.Words;
        for (var verb = first + 1; verb < end; verb++)
        {
            if (!words.Is(verb, Trait.Finite) || words.QuotationAt(verb) >= 0 || words.Lexicon.Cues.Verb(words.Lemma(verb)) is null) continue;
            var start = words.PhraseStart(verb);
            if (start < first || start >= verb || words.Is(start - 1, Trait.Preposition)) continue;
            var isBody = context.MentionEnding(new(start, verb)) is { } mention ? context.ActorOf(mention).Kind is not (ActorKind.Person or ActorKind.Country)
                : UnnamedBody.Kind(words, verb - 1) is not null;
            if (isBody) return SourcePhrase.Of(words, words.Span(start, verb));
        }
        return null;
    }

    /// <summary>Documents or bodies, more than one of them: "several reports", "two ministries", "police".</summary>
    private static bool AreSeveral(TokenView words, int noun) =>
        (words.Tag(noun) is "NNS" && DocumentSource.IsDocument(words, noun)) || UnnamedBody.Kind(words, noun) is not null;

    private static bool IsSomebody(TokenView words, int noun) =>
        words.Lexicon.IsPeople(words[noun]) || words.Lexicon.Roles.Find(words[noun]) is not null || Bodies.Contains(words.Lemma(noun));
}
