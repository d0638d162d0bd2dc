using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Quotes.Parts;

/// <summary>
/// Tells who tells from what is told, where both stand behind "by": "was told by Ada Reed | of 12 deaths", "was informed by the mayor | of the plan".
/// What belongs to whoever tells stays: "the mayor of London", "the head of the union".
/// </summary>
internal static class ToldBy
{
    private static readonly WordSet Openers = WordSet.Of("words-of-quotes.tsv", "what-is-told");

    private static readonly WordSet Bodies = WordSet.Of("words-of-actors.tsv", "bodies-of-sources");

    /// <summary>
    /// Parts the agent of <paramref name="draft"/>, which reads that somebody is told and has nothing yet that they are told; false where nothing
    /// of that is in it.
    /// </summary>
    public static bool Part(TokenView text, QuoteDraft draft, TokenRange cue)
    {
        if (draft.Source is not { } source || source.First < cue.End || !text.Is(source.First - 1, "by")) return false;
        var rest = draft.Content.FirstOrDefault(piece => piece.First >= source.End);
        if (!rest.IsEmpty && !text.Is(rest.First, Trait.To) && !text.IsAny(rest.First, Openers)) return false;
        for (var i = source.First + 1; i < source.End - 1 && !text.Is(i, Trait.Comma | Trait.Wh); i++)
        {
            if (!text.IsAny(i, Openers) || !IsThing(text, i + 1)) continue;
            draft.Source = source with { End = i };
            foreach (var before in draft.Content.Where(piece => piece.End <= cue.First).ToList()) draft.Content = draft.Content.Without(before);
            draft.Content.Add(new(i, rest.IsEmpty || rest.First != source.End ? source.End : rest.End));
            return true;
        }
        return false;
    }

    /// <summary>Whether what begins there is something that one is told of: neither somebody nor a body or place of which somebody is the head.</summary>
    private static bool IsThing(TokenView text, int i)
    {
        if (text.Is(i, Trait.Gerund)) return true;
        var head = text.PhraseEnd(i) - 1;
        return head >= i && text.Is(head, Trait.Noun) && !text.Is(head, Trait.Name) && !text.IsCapital(head)
            && !text.Lexicon.IsPeople(text[head]) && text.Lexicon.Roles.Find(text[head]) is null
            && !SourceWords.IsBody(text[head], out _, out _) && !SourceWords.IsBody(text.Lemma(head), out _, out _) && !Bodies.Contains(text.Lemma(head));
    }
}
