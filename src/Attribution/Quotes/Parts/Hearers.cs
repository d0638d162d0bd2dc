using Attribution.Language;

namespace Attribution.Quotes.Parts;

/// <summary>
/// Tells who is told something from who tells it and from what is told: "told a news conference the dyke was safe", "the mayor has
/// been told that the bridge is unsafe". Of "Lyon is considered the capital of food", too, the subject is part of what is thought.
/// </summary>
internal static class Hearers
{
    /// <summary>Of how many words who is to act may be made.</summary>
    private const int MostActor = 12;

    /// <summary>Corrects source and content of <paramref name="draft"/>, which has a cue.</summary>
    public static void Apply(TokenView text, QuoteDraft draft)
    {
        if (draft.Cue is not { } cue) return;
        if (draft.Candidate?.Entry == Hearings.Cue) draft.Source = null;
        else if (IsPassive(text, cue)) Passive(text, draft, cue);
        else if (draft.Candidate is { Complement: { Hearer: { } hearer } complement }) Active(text, draft, hearer, complement);
        else if (draft.Candidate is { Complement: { Pattern: CuePattern.NounInfinitive, ContentStart: var actor } }) WithActor(text, draft, actor);
    }

    /// <summary>Whether the cue's last verb is a participle that a form of "be" governs.</summary>
    private static bool IsPassive(TokenView text, TokenRange cue)
    {
        var head = cue.End - 1;
        while (head > cue.First && !text.Is(head, Trait.Verb)) head--;
        if (text.Tag(head) is not ("VBN" or "VBD")) return false;
        for (var i = head - 1; i >= cue.First; i--) if (text.Lemma(i) is "be" or "get") return true;
        return false;
    }

    /// <summary>Cuts the hearer off a clause, and gives the clause its subject back.</summary>
    private static void Active(TokenView text, QuoteDraft draft, TokenRange hearer, Complement complement)
    {
        if (complement.Pattern is not (CuePattern.Clause or CuePattern.That or CuePattern.NounThat or CuePattern.NounWh or CuePattern.Quotation)) return;
        var start = complement.ContentStart;
        foreach (var piece in draft.Content)
        {
            if (piece.End <= start) continue;
            if (piece.First >= hearer.First && piece.First < hearer.End) draft.Content = draft.Content.Without(new TokenRange(hearer.First, start));
            else if (piece.First > start && piece.First < start + MostActor && text.Is(piece.First, Trait.Finite) && complement.Pattern == CuePattern.Clause)
                draft.Content.Add(new(start, piece.First));
            else continue;
            return;
        }
    }

    /// <summary>Who is to act is a part of what is urged: "urged both sides to show restraint".</summary>
    private static void WithActor(TokenView text, QuoteDraft draft, int actor)
    {
        var infinitive = draft.Content.FirstOrDefault(piece => piece.First > actor && piece.First < actor + MostActor && text.Is(piece.First, Trait.To));
        if (!infinitive.IsEmpty) draft.Content.Add(new(actor, infinitive.End));
    }

    private static void Passive(TokenView text, QuoteDraft draft, TokenRange cue)
    {
        var subject = draft.Source is { } source && source.End <= cue.First ? source : (TokenRange?)null;
        var told = text.Lexicon.Cues.Verb(draft.Lemma) is { TakesHearer: true };
        var clause = draft.Content.FirstOrDefault(piece => piece.First >= cue.End) is { IsEmpty: false } behind
            && (text.Is(behind.First, Trait.That | Trait.Wh) || told && !text.Is(behind.First, Trait.To) && Holds(text, behind, Trait.Finite));
        if (told && clause)
        {
            if (subject is not null) draft.Source = null;
            else if (draft.Content is [var left, _] && left.End <= cue.First) draft.Content = draft.Content.Without(left);
            return;
        }
        if (told && ToldBy.Part(text, draft, cue)) return;
        if (AgentIn(text, draft, cue) || subject is not { } thought || draft.Content.Any(piece => piece.End <= cue.First && !piece.Overlaps(thought))) return;
        draft.Source = null;
        if (!text.Is(thought.First, Trait.Wh)) draft.Content.Add(thought);
    }

    /// <summary>Whether somebody is named behind "by": "was accused by prosecutors of hiding losses", of which the end is what is said.</summary>
    private static bool AgentIn(TokenView text, QuoteDraft draft, TokenRange cue)
    {
        if (draft.Source is not { } source || source.First < cue.End) return false;
        for (var i = source.First + 1; i < source.End - 1; i++)
        {
            if (!text.Is(i, "of") || !text.Is(i + 1, Trait.Gerund)) continue;
            draft.Source = source with { End = i };
            var end = i + 1;
            while (end < text.SentenceEnd(i) && !text.Is(end, Trait.Stop | Trait.Semicolon | Trait.Comma)) end++;
            draft.Content.Add(new(i, end));
            break;
        }
        return true;
    }

    private static bool Holds(TokenView text, TokenRange range, Trait any)
    {
        for (var i = range.First; i < range.End; i++) if (text.Is(i, any)) return true;
        return false;
    }
}
