using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Quotes.Relays;

/// <summary>
/// Takes the outlet that heard it out of what was said: "described for the BBC how …", "discussed the plan with the BBC", "when interviewed by
/// the BBC, Lin said …".
/// </summary>
internal static class InContent
{
    /// <summary>The most tokens of an occasion in front of what was said.</summary>
    private const int Longest = 20;

    private static readonly WordSet Sharing = WordSet.Of("words-of-quotes.tsv", "sharing"), Seeing = WordSet.Of("words-of-quotes.tsv", "seeing-participles"),
        Planned = WordSet.Of("words-of-quotes.tsv", "before-planned-airings"), Airing = WordSet.Of("words-of-quotes.tsv", "airings");

    /// <summary>Gives the quotes among <paramref name="drafts"/> whose content holds such an outlet their relay.</summary>
    public static void Apply(TokenView text, List<QuoteDraft> drafts)
    {
        foreach (var draft in drafts)
        {
            if (draft is not { Relay: null, Cue: { } cue, Content.Count: > 0, Turn: null } || text.QuotationAt(cue.First) >= 0) continue;
            _ = Front(text, draft, cue) || Back(text, draft, cue) || Before(text, draft, cue) || Aired(text, draft, cue) || Credited(text, draft);
        }
    }

    /// <summary>"described for the BBC | how …".</summary>
    private static bool Front(TokenView text, QuoteDraft draft, TokenRange cue)
    {
        var first = draft.Content[0];
        if (first.First != cue.End || text.QuotationAt(first.First) >= 0 || !text.IsAny(cue.End - 1, "for", "to", "with")) return false;
        var behind = text.PhraseEnd(first.First);
        if (behind <= first.First || behind >= first.End || !text.Is(behind, Trait.Wh | Trait.That)
            || Outlets.Find(text, new(first.First, behind)) is not { } outlet) return false;
        return Keep(draft, 0, new(behind, first.End), outlet);
    }

    /// <summary>"discussed the plan | with the BBC last month".</summary>
    private static bool Back(TokenView text, QuoteDraft draft, TokenRange cue)
    {
        var last = draft.Content[^1];
        if (!Sharing.Contains(draft.Lemma) || last.First < cue.End) return false;
        for (var i = last.End - 1; i > Math.Max(last.First, last.End - Longest); i--)
        {
            if (!text.IsAny(i, "with", "to") || text.QuotationAt(i) >= 0) continue;
            var behind = text.PhraseEnd(i + 1);
            if (behind > i + 1 && Outlets.Names(text, new(i + 1, behind))) return Keep(draft, draft.Content.Count - 1, new(last.First, i), new(i + 1, behind));
        }
        return false;
    }

    /// <summary>"when interviewed by the BBC, | Lin said …".</summary>
    private static bool Before(TokenView text, QuoteDraft draft, TokenRange cue)
    {
        var first = draft.Content[0];
        if (draft.Content.Count < 2 || first.End > cue.First || first.Length > Longest || text.QuotationAt(first.First) >= 0) return false;
        for (var i = first.First; i + 2 < first.End; i++)
        {
            if (!Seeing.Contains(text[i]) || !text.Is(i + 1, "by") || Outlets.Find(text, new(i + 2, first.End)) is not { } outlet) continue;
            var rest = draft.Content.Skip(1).ToList();
            draft.Content.Clear();
            draft.Content.AddRange(rest);
            draft.Relay = new(outlet, nameof(InContent));
            return true;
        }
        return false;
    }

    /// <summary>"said the dam was safe | on Wednesday’s broadcast of CNN’s “New Day”", "… | in an interview broadcast by ABC".</summary>
    private static bool Aired(TokenView text, QuoteDraft draft, TokenRange cue)
    {
        var last = draft.Content[^1];
        if (last.First < cue.End) return false;
        for (var i = last.End - 2; i > Math.Max(last.First + 1, last.End - Longest); i--)
        {
            if (!text.IsAny(i, "on", "in", "during", "at") || text.QuotationAt(i) >= 0) continue;
            if (Planned.Contains(text.Lemma(i - 1))) continue; // "she would take part in an interview with CNN"
            var behind = text.PhraseEnd(i + 1);
            while (behind < last.End && text.Is(behind, Trait.PossessiveMark) && text.PhraseEnd(behind + 1) > behind + 1) behind = text.PhraseEnd(behind + 1);
            if (behind <= i + 1 || behind + 2 >= last.End || !Airing.Contains(text.Lemma(behind - 1))) continue;
            if (CarriedBy.IsCarried(text, behind + 1)) behind++; // "in an interview aired by ABC"
            else if (!CarriedBy.IsCarried(text, behind) && !text.IsAny(behind, "of", "with", "on")) continue;
            if (Outlets.Find(text, new(behind + 1, last.End)) is { } outlet && outlet.First - behind < 3)
                return Keep(draft, draft.Content.Count - 1, new(last.First, i), outlet);
        }
        return false;
    }

    /// <summary>"said the dam was safe | (Reuters)".</summary>
    private static bool Credited(TokenView text, QuoteDraft draft)
    {
        var last = draft.Content[^1];
        return Credit.EndingAt(text, last.First, last.End) is { } credit
            && Keep(draft, draft.Content.Count - 1, new(last.First, credit.Bracket), credit.Name);
    }

    private static bool Keep(QuoteDraft draft, int piece, TokenRange kept, TokenRange outlet)
    {
        if (kept.IsEmpty) return false;
        var pieces = draft.Content.ToList();
        pieces[piece] = kept;
        draft.Content.Clear();
        draft.Content.AddRange(pieces);
        draft.Relay = new(outlet, nameof(InContent));
        return true;
    }
}
