using Attribution.Language;

namespace Attribution.Quotes;

/// <summary>
/// Gives "which" its words: of "said that the mill was lost, which he denied" those are denied that were said, or else the clause or the noun before the
/// comma. What was refused or liked as a thing ("asked for a vote, which she rejected") is nothing said.
/// </summary>
internal sealed class RelativeObjects
{
    private readonly TokenView text;
    private readonly ILookup<int, QuoteDraft> ending, beginning;

    private RelativeObjects(TokenView text, List<QuoteDraft> drafts)
    {
        this.text = text;
        ending = drafts.SelectMany(draft => new[] { draft.Content.Whole.End, draft.Extent.End }.Distinct(), (draft, end) => (Draft: draft, End: end))
            .ToLookup(pair => pair.End, pair => pair.Draft);
        beginning = drafts.SelectMany(draft => draft.Content, (draft, piece) => (Draft: draft, piece.First))
            .ToLookup(pair => pair.First, pair => pair.Draft);
    }

    /// <summary>The <paramref name="drafts"/> with the words for which their "which" stands.</summary>
    public static List<QuoteDraft> Resolve(TokenView text, List<QuoteDraft> drafts)
    {
        var asides = drafts.Select(draft => (Draft: draft, Comma: Aside(text, draft))).Where(aside => aside.Comma >= 0).ToList();
        if (asides.Count == 0) return drafts;
        CutAsides(text, drafts, asides);
        drafts = drafts.FindAll(draft => draft.Content.Count > 0);
        var objects = new RelativeObjects(text, drafts);
        foreach (var (draft, comma) in asides.Where(aside => aside.Draft.Content.Count > 0))
        {
            if (Points(text, draft)) objects.Resolve(draft, comma);
            else (draft.PointsBack, draft.Source) = (true, new(comma + 2, draft.Source!.Value.End));
        }
        return drafts.FindAll(draft => draft.Content.Count > 0);
    }

    /// <summary>Whether what is said is only the "which" of a relative clause behind a comma, or that and what it is called: "which he called false".</summary>
    public static bool Points(TokenView text, QuoteDraft draft) =>
        draft is { Cue: { } cue, Content: [{ Length: 1 } relative, ..] } && relative.End <= cue.First && text.Is(relative.First, "which")
            && text.Is(relative.First - 1, Trait.Comma) && (draft.Content.Count == 1 || IsCalled(text, draft));

    /// <summary>Whether the content is "which" and, behind the cue, that it is false.</summary>
    public static bool IsCalled(TokenView text, QuoteDraft draft) => draft is { Cue: { } cue, Content: [{ Length: 1 }, var called] } && called.First >= cue.End
        && DenialWords.FalseLength(text.Document, called.First, called.End, out _) == called.Length;

    /// <summary>The comma before a clause that only says of what stands before it who denies it; -1 elsewhere.</summary>
    private static int Aside(TokenView text, QuoteDraft draft)
    {
        if (Points(text, draft)) return draft.Content[0].First - 1;
        return draft is { Source: { } source, Content: [var only], Cue: { } cue } && source.End <= cue.First
            && source.First - only.End is 1 or 2 && source.End > only.End + 2
            && text.Is(only.End, Trait.Comma) && text.IsAny(only.End + 1, "which", "something")
            && text.Lexicon.Cues.Verb(draft.Lemma)?.Class is CueClass.Deny ? only.End : -1;
    }

    /// <summary>
    /// Takes such clauses from what others are thought to say, where no marks give them to those: "asked | which the mayor denied", "says | that forty
    /// died, which the mayor denies".
    /// </summary>
    private static void CutAsides(TokenView text, List<QuoteDraft> drafts, List<(QuoteDraft Draft, int Comma)> asides)
    {
        var near = drafts.SelectMany(draft => draft.Content, (draft, piece) => (Draft: draft, Piece: piece)).ToLookup(pair => pair.Piece.End);
        foreach (var (draft, comma) in asides)
        {
            var end = draft.Extent.End;
            if (text.QuotationAt(comma + 1) >= 0) continue;
            foreach (var (other, piece) in near[end].Where(pair => pair.Draft != draft && pair.Piece.Contains(draft.Cue!.Value)).ToList())
                other.Content = other.Content.Without(new TokenRange(Math.Max(comma, piece.First), piece.End));
        }
    }

    private void Resolve(QuoteDraft draft, int comma)
    {
        var said = Said(draft, comma);
        if (said is not { Count: > 0 })
        {
            if (IsRefusal(draft)) draft.Content.Clear();
            return;
        }
        var resolved = new Pieces();
        resolved.AddRange(said);
        if (draft.Content.Count > 1) draft.Cue = new(draft.Cue!.Value.First, draft.Content[1].End);
        (draft.Content, draft.PointsBack) = (resolved, true);
    }

    /// <summary>What was said before token <paramref name="comma"/>; nothing where that is no statement, or only a thing that is refused.</summary>
    private Pieces? Said(QuoteDraft draft, int comma)
    {
        var before = ending[comma].Where(other => other != draft && other.Content.Count > 0 && !other.PointsBack && !Points(text, other)).ToList();
        if (before.FindAll(other => other.Type is not AttributionType.Eventuality).MinBy(other => other.Content.Tokens) is { } said) return said.Content;
        if (IsRefusal(draft)) return Words(comma) is { } refused ? Piece(refused) : null;
        if (before.MinBy(other => other.Content.Tokens) is { } planned) return planned.Content;
        var words = Words(comma) ?? (MayBeClause(draft) ? Clause(comma) : null) ?? Phrase(comma);
        return words.IsEmpty ? null : Piece(words);
    }

    /// <summary>Whether the cue also refuses what is wanted, and does not only call something false: "rejected", not "denied".</summary>
    private bool IsRefusal(QuoteDraft draft) =>
        text.Lexicon.Cues.Verb(draft.Lemma)?.Class is CueClass.Deny && DenialWords.CueOf(draft.Lemma) is not DenialCue.Truth;

    private bool MayBeClause(QuoteDraft draft) =>
        text.Lexicon.Cues.Verb(draft.Lemma) is { } entry && (entry.Class is CueClass.Deny || entry.Chance(CuePattern.That) > entry.Chance(CuePattern.Noun));

    /// <summary>A noun for something said, and what belongs to it, right before the comma: "charges of fraud", "the claim that she lied".</summary>
    private TokenRange? Words(int comma)
    {
        var finite = false;
        for (var i = comma - 1; i >= 0 && text.Sentence(i) == text.Sentence(comma) && !text.Is(i, Trait.Comma | Trait.Mark); i--)
        {
            if (text.Is(i, Trait.Noun) && NamesOfWords.Has(text, text.Lemma(i))
                && (text.Is(i + 1, Trait.That) || (!finite && (i + 1 == comma || text.Is(i + 1, Trait.Preposition)))))
                return new(text.PhraseStart(i + 1), comma);
            finite |= text.Is(i, Trait.Finite);
        }
        return null;
    }

    /// <summary>The clause of the writer's that ends at the comma; null where another is quoted in it.</summary>
    private TokenRange? Clause(int comma)
    {
        var (first, finite) = (comma, false);
        while (first > 0 && text.Sentence(first - 1) == text.Sentence(comma) && !text.Is(first - 1, Trait.Comma | Trait.Semicolon | Trait.Colon | Trait.Dash))
        {
            first--;
            finite |= text.Is(first, Trait.Finite);
            if (ending[first].Any() || beginning[first].Any()) return null;
        }
        return finite && text.PhraseEnd(first) > first ? new(first, comma) : null;
    }

    private TokenRange Phrase(int comma)
    {
        var first = text.PhraseStart(comma);
        return first < comma && !beginning[first].Any() ? new(first, comma) : new(comma, comma);
    }

    private static Pieces Piece(TokenRange piece)
    {
        var pieces = new Pieces();
        pieces.Add(piece);
        return pieces;
    }
}
