using Attribution.Language;
using Attribution.Quotes.Relays;

namespace Attribution.Quotes;

/// <summary>Nouns that attribute: "claims made by X that …", "an accusation by X that …", "X's claim that …", "a Reuters report that …".</summary>
internal static class NominalCues
{
    /// <summary>Adds the drafts of the sentence's nouns that have both a source and a "that" clause.</summary>
    public static void Add(TokenView text, int first, int end, ContentFinder contents, List<QuoteDraft> drafts)
    {
        for (var i = first; i < end; i++)
        {
            if (!text.Is(i, Trait.Noun) || text.Lexicon.Cues.Noun(text.Lemma(i).ToLowerInvariant()) is not { } entry) continue;
            if (Agent(text, i, end) is not var (source, cueEnd, that)) continue;
            if (contents.From(that) is not { } content) continue;
            var draft = new QuoteDraft
            {
                Cue = new(i, cueEnd),
                Lemma = text.Lemma(i).ToLowerInvariant(),
                Source = source,
                Confidence = entry.Chance(CuePattern.That),
            };
            draft.Content.Add(content);
            drafts.Add(draft);
            i = that;
        }
    }

    private static (TokenRange Source, int CueEnd, int That)? Agent(TokenView text, int noun, int end)
    {
        var i = noun + 1;
        var cueEnd = i;
        if (text.Is(i, Trait.Participle) && text.Is(i + 1, "by")) cueEnd = ++i;
        if (text.Lemma(i) is "by" or "from")
        {
            var behind = NounPhrases.EndOf(text, i + 1, end, appositives: false);
            if (behind > i + 1 && text.Is(behind, Trait.Comma) && text.Is(behind + 1, Trait.That)) behind++;
            return behind > i + 1 && text.Is(behind, Trait.That) ? (new(i + 1, behind), cueEnd, behind) : null;
        }
        if (!text.Is(i, Trait.That) || text.Is(i + 1, Trait.Finite)) return null;
        return (Owner(text, noun) ?? Outlet(text, noun)) is { } owner ? (owner, cueEnd, i) : null;
    }

    /// <summary>The outlet whose name stands right before the noun: "the New York Times report".</summary>
    internal static TokenRange? Outlet(TokenView text, int noun) =>
        text.PhraseStart(noun + 1) is var start && start < noun && Outlets.Find(text, new(start, noun)) is { } name && name.End == noun ? name : null;

    /// <summary>"Trump's", "his": from the start of the noun phrase to the possessive.</summary>
    private static TokenRange? Owner(TokenView text, int noun)
    {
        for (var i = noun - 1; i >= noun - 5 && i >= 0; i--)
        {
            if (text.Is(i, Trait.Possessive)) return new(i, i + 1);
            if (text.Is(i, Trait.PossessiveMark))
            {
                var start = text.PhraseStart(i) is var own && own < i ? own
                    : text.PhraseAt(i) >= 0 ? text.Document.NounPhrases[text.PhraseAt(i)].FirstToken : i;
                return start < i ? new(start, i + 1) : null;
            }
            if (!text.Is(i, Trait.Adjective | Trait.Noun | Trait.Number | Trait.Adverb)) return null;
        }
        return null;
    }
}
