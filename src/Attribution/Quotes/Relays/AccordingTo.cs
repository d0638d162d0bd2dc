using Attribution.Language;

namespace Attribution.Quotes.Relays;

/// <summary>
/// "according to X", "per X", "as reported by X", "first reported by X", "reported X" or "via X". Behind or before what somebody else says X passes it on;
/// alone it is the cue of a quote whose source is X.
/// </summary>
internal static class AccordingTo
{
    /// <summary>The phrases of the sentence from token <paramref name="first"/> to before <paramref name="end"/>, in text order.</summary>
    public static List<AccordingPhrase> Phrases(TokenView text, int first, int end)
    {
        var found = new List<AccordingPhrase>();
        for (var i = first; i < end; i++)
        {
            if (CueEnd(text, i, first) is not (> 0 and var cueEnd)) continue;
            var behind = NounPhrases.EndOf(text, cueEnd, end, appositives: true);
            for (var via = cueEnd; via < behind; via++)
                if (text.Is(via, "via")) behind = via;
            if (behind <= cueEnd) continue;
            var needsOutlet = text.Is(i, "via") || (text.Is(i, "per") && i > first && !text.Is(i - 1, Trait.Comma | Trait.Close));
            if (needsOutlet && !Outlets.Names(text, new(cueEnd, behind))) continue;
            var fronted = IsFronted(text, i, behind, first);
            var begin = text.Is(i - 1, Trait.Comma) && i - 1 > first ? i - 1 : i;
            if (fronted && text.Is(behind, Trait.Comma)) behind = behind + 1;
            var name = new TokenRange(cueEnd, fronted && text.Is(behind - 1, Trait.Comma) ? behind - 1 : behind);
            found.Add(new(new(begin, behind), new(i, cueEnd), name, fronted, Outlets.Names(text, name)));
            i = behind - 1;
        }
        return found;
    }

    /// <summary>Gives the quotes beside such phrases their relays, and makes quotes of the phrases that stand alone.</summary>
    public static void Apply(SentenceQuotes sentence)
    {
        foreach (var phrase in sentence.AccordingPhrases)
        {
            if (!PassesOn(sentence, phrase) && Alone(sentence, phrase) is { } draft) sentence.Drafts.Add(draft);
        }
    }

    private static bool PassesOn(SentenceQuotes sentence, AccordingPhrase phrase)
    {
        var text = sentence.Text;
        var level = text.QuotationAt(phrase.Cue.First);
        var passed = false;
        if (text.IsAny(phrase.Cue.First, "reported", "reports")) sentence.Drafts.RemoveAll(draft => draft.Cue?.First == phrase.Cue.First);
        foreach (var draft in sentence.Drafts)
        {
            if (draft.Cue is not { } cue || text.QuotationAt(cue.First) != level) continue;
            if (!(phrase.Outlet || Follows(text, draft, phrase))) continue;
            if (phrase.Fronted ? cue.First < phrase.Whole.End : cue.First > phrase.Whole.First && !Interrupts(text, draft, cue, phrase)) continue;
            draft.Relay ??= new(phrase.Name, nameof(AccordingTo));
            passed = true;
        }
        return passed || (text.IsAny(phrase.Cue.First, "per", "via") && phrase.Outlet);
    }

    private static QuoteDraft? Alone(SentenceQuotes sentence, AccordingPhrase phrase)
    {
        var content = phrase.Fronted ? sentence.Contents.From(phrase.Whole.End) : sentence.Contents.Until(phrase.Whole.First);
        if (content is not { } piece) return null;
        var draft = new QuoteDraft
        {
            Cue = phrase.Cue,
            Lemma = sentence.Text.Is(phrase.Cue.First, "per") ? "per"
                : sentence.Text.IsAny(phrase.Cue.End - 1, "by", "reported", "reports") ? "report" : "according to",
            Source = phrase.Name,
            Confidence = 0.9
        };
        draft.Content.Add(piece);
        if (!phrase.Fronted && sentence.Contents.ResumedAt(phrase.Whole.End) is { } rest) draft.Content.Add(rest);
        return draft;
    }

    /// <summary>Whether the phrase stands right behind an attribution that follows its content: "“…,” Lin said, according to …".</summary>
    private static bool Follows(TokenView text, QuoteDraft draft, AccordingPhrase phrase) =>
        draft.Source is { } source && draft.Cue is { } cue && !phrase.Fronted
        && draft.Content[^1].End <= Math.Min(source.First, cue.First)
        && phrase.Whole.First - Math.Max(source.End, cue.End) is >= 0 and < 12
        && text.Is(draft.Content[^1].End - 1, Trait.Close);

    /// <summary>Whether the phrase stands between source and cue: "Witnesses, according to Reuters, said …".</summary>
    private static bool Interrupts(TokenView text, QuoteDraft draft, TokenRange cue, AccordingPhrase phrase) =>
        draft.Source is { } source && source.End <= phrase.Whole.First && text.Is(phrase.Whole.End, Trait.Comma) && cue.First == phrase.Whole.End + 1;

    private static bool IsFronted(TokenView text, int cue, int behind, int first) =>
        text.Is(behind, Trait.Comma)
        && (cue == first || text.Is(cue - 1, Trait.Open | Trait.Conjunction) || (cue - 1 == first && text.Is(first, Trait.Adverb)));

    /// <summary>Whether nothing but an outlet's name stands up to the end of the sentence: "…, reported the BBC."</summary>
    private static bool IsOutletAtEnd(TokenView text, int first)
    {
        var end = text.SentenceEnd(first - 1);
        while (end > first && text.Is(end - 1, Trait.Stop)) end--;
        return end > first && Outlets.Names(text, new(first, end));
    }

    private static int CueEnd(TokenView text, int i, int first)
    {
        if (text.Is(i, "according") && text.Is(i + 1, "to")) return i + 2;
        var reported = text.Is(i, "as") ? i + 1 : i;
        if (text.Is(reported, "first")) reported++;
        if (reported > i && text.Is(reported, "reported") && text.Is(reported + 1, "by"))
            return i == first || text.Is(i - 1, Trait.Comma | Trait.Close) ? reported + 2 : 0;
        if (text.Is(i, "via")) return i > first ? i + 1 : 0;
        if (text.IsAny(i, "reported", "reports") && text.Is(i - 1, Trait.Comma | Trait.Close) && i > first && IsOutletAtEnd(text, i + 1)) return i + 1;
        if (!text.Is(i, "per") || !(i == first || text.Is(i - 1, Trait.Comma | Trait.Close | Trait.Name))) return 0;
        return text.Is(i + 1, Trait.Determiner | Trait.Name) || text.Is(i + 2, Trait.Comma | Trait.Stop) ? i + 1 : 0;
    }
}

/// <summary>"according to X" or "per X". Indices are tokens.</summary>
/// <param name="Whole">From the comma before it, where there is one, to its last token.</param>
/// <param name="Cue">"according to" or "per".</param>
/// <param name="Name">The noun phrase: who.</param>
/// <param name="Fronted">Whether it opens its clause: "According to X, …".</param>
/// <param name="Outlet">Whether the noun phrase names a news outlet and no more.</param>
internal sealed record AccordingPhrase(TokenRange Whole, TokenRange Cue, TokenRange Name, bool Fronted, bool Outlet);
