using Attribution.Language;
using Attribution.Quotes.Relays;

namespace Attribution.Quotes;

/// <summary>Puts the quotes of one sentence together: cues with their contents, relays, nouns.</summary>
internal sealed class SentenceQuotes
{
    /// <summary>Reads the sentence from token <paramref name="first"/> to before <paramref name="end"/>.</summary>
    public SentenceQuotes(TokenView text, int first, int end)
    {
        Text = text;
        AccordingPhrases = AccordingTo.Phrases(text, first, end);
        var candidates = new CueFinder(text, first, end).Find();
        candidates.RemoveAll(candidate => AccordingPhrases.Exists(phrase => phrase.Whole.Contains(candidate.Cue)) || IsInSource(candidate, candidates));
        PassingOn = candidates.FindAll(candidate => PassedOn.Is(text, candidate, candidates));
        Contents = new ContentFinder(text, first, end, candidates, AccordingPhrases.ConvertAll(phrase => phrase.Whole));
        foreach (var candidate in candidates)
        {
            if (PassingOn.Contains(candidate)) continue;
            if (Draft(candidate) is { } draft) Drafts.Add(draft);
        }
        NominalCues.Add(text, first, end, Contents, Drafts);
        RelativeDenials.Add(text, first, end, Drafts);
        Adverbs.Add(text, first, end, Contents, Drafts);
        HeadlineTails.Add(text, first, end, Drafts);
        RelayPatterns.Apply(this);
        InnerCues.Add(text, first, end, candidates, Contents, Drafts);
    }

    /// <summary>The document's tokens.</summary>
    public TokenView Text { get; }

    /// <summary>The phrases "according to X" and "per X".</summary>
    public List<AccordingPhrase> AccordingPhrases { get; }

    /// <summary>The cues that only pass on another quote: "…, Interfax reported".</summary>
    public List<CueCandidate> PassingOn { get; }

    /// <summary>What each cue may attribute.</summary>
    public ContentFinder Contents { get; }

    /// <summary>The quotes.</summary>
    public List<QuoteDraft> Drafts { get; } = [];

    private QuoteDraft? Draft(CueCandidate candidate)
    {
        var content = Contents.Of(candidate);
        if (content.Count == 0) return null;
        var draft = new QuoteDraft
        {
            Candidate = candidate,
            Cue = candidate.Cue,
            Lemma = Text.Lemma(candidate.Verb.Head),
            Source = candidate.Source,
            Negated = candidate.Verb.Negated || candidate.Entry?.Class == CueClass.Refuse,
            Hedge = Hedges.Of(Text, candidate.Verb),
            Confidence = candidate.Chance,
        };
        draft.Content.AddRange(content);
        return draft;
    }

    /// <summary>Whether the cue only describes another's source: "officials who asked not to be named said …".</summary>
    private static bool IsInSource(CueCandidate candidate, List<CueCandidate> all) =>
        all.Exists(other => other != candidate && !other.Shared && other.Source is { } source && source.Contains(candidate.Cue));
}
