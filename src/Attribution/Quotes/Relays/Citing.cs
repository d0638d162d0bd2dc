using Attribution.Language;

namespace Attribution.Quotes.Relays;

/// <summary>
/// "Reuters reported, citing police, that …": what is cited is the source, and the outlet the hand through which it came.
/// </summary>
internal static class Citing
{
    /// <summary>How far from "citing", in tokens, the outlet's verb may stand.</summary>
    private const int Near = 12;

    /// <summary>Gives the quotes of outlets that cite somebody the one who is cited as their source.</summary>
    public static void Apply(TokenView text, List<QuoteDraft> drafts)
    {
        if (drafts.Count == 0) return;
        for (var i = 0; i < text.Count; i++)
        {
            if (CiteEnd(text, i) is not (> 0 and var behind) || text.QuotationAt(i) >= 0) continue;
            if (!text.Is(i - 1, Trait.Comma) && (i != text.SentenceStart(i) || behind > i + 1)) continue;
            var (first, end) = (text.SentenceStart(i), text.SentenceEnd(i));
            if (behind > i + 1 && !IsReportOfOutlet(text, i, first)) continue;
            var cited = new TokenRange(behind, NounPhrases.EndOf(text, behind, end, appositives: false));
            if (cited.IsEmpty) continue;
            var citing = drafts.FindAll(draft => draft.Cue is { } cue && cue.First <= i && i < cue.End);
            if (Outlet(text, i, cited.End, first, end) is not { } outlet)
            {
                // "Lin said, citing police, that …" is one quote of Lin's, not what Lin cites.
                if (text.Is(cited.End, Trait.Comma) && citing.Exists(draft => draft.Content.Whole.End > cited.End + 1) && Said(text, i, first) is { } said
                    && Draft(text, drafts, said.Verb, said.Name, new(i, cited.End), first, end) is { } own)
                {
                    drafts.RemoveAll(citing.Contains);
                    own.Source ??= said.Name;
                }
                continue;
            }
            drafts.RemoveAll(citing.Contains);
            if (Draft(text, drafts, outlet.Verb, outlet.Name, new(i, cited.End), first, end) is not { } quote) continue;
            quote.Source = cited;
            quote.Relay = new(outlet.Name, nameof(Citing));
        }
    }

    /// <summary>The token behind "citing" or "according to"; 0 where neither stands.</summary>
    private static int CiteEnd(TokenView text, int i) =>
        text.Is(i, "citing") ? i + 1 : text.Is(i, "according") && text.Is(i + 1, "to") ? i + 2 : 0;

    /// <summary>Whether an outlet's report stands right before the comma: "Reuters reported, according to two officials, that …".</summary>
    private static bool IsReportOfOutlet(TokenView text, int comma, int first) =>
        Said(text, comma, first) is { } said && said.Verb >= comma - 3 && Outlets.Names(text, said.Name);

    /// <summary>The quote whose cue is <paramref name="verb"/>, made anew where there is none; null where it holds the citation in its content.</summary>
    private static QuoteDraft? Draft(TokenView text, List<QuoteDraft> drafts, int verb, TokenRange name, TokenRange citation, int first, int end)
    {
        if (drafts.Find(draft => draft.Cue is { } cue && verb >= cue.First && verb < cue.End) is { } known)
            return known.Content.Any(piece => piece.First <= citation.First && piece.End > citation.First) ? null : known;
        if (Content(text, (name, verb), citation, first, end) is not { } content) return null;
        var made = new QuoteDraft { Cue = new(verb, verb + 1), Lemma = text.Lemma(verb), Confidence = 0.9 };
        made.Content.Add(content);
        drafts.Add(made);
        return made;
    }

    /// <summary>Who says what a citation supports, and the verb before it.</summary>
    private static (TokenRange Name, int Verb)? Said(TokenView text, int citing, int first)
    {
        for (var verb = citing - 2; verb > Math.Max(first, citing - Near); verb--)
            if (IsReport(text, verb) && SourceFinder.LeftOf(text, verb, first) is { } subject) return (subject, verb);
        return null;
    }

    /// <summary>
    /// The outlet that cites, and its verb: before "citing" ("X reported, citing"), or around it ("X, citing Y, reported", "Citing Y, X reported").
    /// </summary>
    private static (TokenRange Name, int Verb)? Outlet(TokenView text, int citing, int behind, int first, int end)
    {
        if (Said(text, citing, first) is { } said && Outlets.Names(text, said.Name)) return said;
        for (var verb = behind + 1; verb < Math.Min(end, behind + Near); verb++)
        {
            if (!IsReport(text, verb)) continue;
            var subject = citing > first ? NameEnding(text, citing - 1, first) : SourceFinder.LeftOf(text, verb, behind);
            return subject is { } name && Outlets.Names(text, name) ? (name, verb) : null;
        }
        return null;
    }

    private static TokenRange? NameEnding(TokenView text, int end, int first)
    {
        var start = text.PhraseStart(end);
        return start < end && start >= first ? new(start, end) : null;
    }

    private static bool IsReport(TokenView text, int i) => text.Is(i, Trait.Finite) && text.Lexicon.Cues.Verb(text.Lemma(i))?.Class == CueClass.Say;

    /// <summary>What is reported: behind verb and citation, else in front of the outlet.</summary>
    private static TokenRange? Content(TokenView text, (TokenRange Name, int Verb) outlet, TokenRange citation, int first, int end)
    {
        var start = Math.Max(outlet.Verb + 1, citation.End);
        while (start < end && text.Is(start, Trait.Comma)) start++;
        var stop = end;
        while (stop > start && text.Is(stop - 1, Trait.Stop)) stop--;
        if (stop - start > 2) return new(start, stop);
        var before = outlet.Name.First;
        while (before > first && text.Is(before - 1, Trait.Comma)) before--;
        return before - first > 2 ? new(first, before) : null;
    }
}
