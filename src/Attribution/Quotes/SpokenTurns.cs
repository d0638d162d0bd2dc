using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Quotes;

/// <summary>
/// Makes quotes of the turns of a transcript or an interview: the label names the speaker, and all of the turn is what is said.
/// What is attributed in it stands inside it.
/// </summary>
internal static class SpokenTurns
{
    /// <summary>The confidence of a turn: more than anything inside it has, so that it keeps its words.</summary>
    private const double Sure = 1;

    /// <summary>
    /// The turns of <paramref name="text"/> and those of <paramref name="drafts"/> that stand in one of them or outside all. Labels name who
    /// speaks and are no part of what is said.
    /// </summary>
    public static List<QuoteDraft> Around(TokenView text, List<QuoteDraft> drafts)
    {
        if (text.Document.Turns.IsEmpty) return drafts;
        var turn = new int[text.Count];
        foreach (var (spoken, index) in text.Document.Turns.Select((spoken, index) => (spoken, index)))
        {
            foreach (var piece in spoken.Content) turn.AsSpan(piece.First, piece.Length).Fill(index + 1);
        }
        var kept = drafts.FindAll(draft => !Touches(draft.Cue) && !Touches(draft.Source) && !draft.Content.Any(piece => Touches(piece)) && !Crosses(draft));
        foreach (var draft in kept) draft.IsAsked = IsAsked(draft);
        return [.. text.Document.Turns.Select(Draft), .. kept];

        bool Touches(TokenRange? range) => range is { IsEmpty: false } some && (text.IsLabel(some.First) || text.IsLabel(some.End - 1));
        // "Do you think that it will close?" says nothing of what is thought.
        bool IsAsked(QuoteDraft draft) => turn[draft.Content.Whole.First] is > 0 and var spoken && text.Document.Turns[spoken - 1].Asks
            && draft.Source is { Length: 1 } source && text.IsAny(source.First, Persons.Second)
            && text.Is(text.SentenceEnd(source.First) - 1, "?");
        bool Crosses(QuoteDraft draft) => turn[draft.Content.Whole.First] != turn[draft.Content.Whole.End - 1];
    }

    private static QuoteDraft Draft(Turn turn, int index)
    {
        var draft = new QuoteDraft
        {
            Turn = index,
            IsAsked = turn.Asks,
            Cue = turn.Mark.IsEmpty ? null : turn.Mark,
            Lemma = turn.Mark.IsEmpty ? "" : ":",
            Source = turn.Name.IsEmpty ? null : turn.Name,
            Confidence = Sure,
        };
        draft.Content.AddRange(turn.Content);
        return draft;
    }
}
