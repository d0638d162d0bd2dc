using Attribution.Language;
using Attribution.Lists;
using Attribution.Quotes.Tagging;

namespace Attribution.Quotes;

/// <summary>
/// Brings what the trained model finds together with what the rules find: the model says where source and content of its cues begin and
/// end; the rules add relays, negation, hedges and quotes inside quotes. Whether it is a quote is decided later, by its type.
/// </summary>
internal static class TrainedQuotes
{
    /// <summary>What the model must believe of an attribution, at least.</summary>
    private const float LeastConfidence = 0.15f;

    /// <summary>Below this the model speaks against a cue, unless the rule is <see cref="SureRule"/>.</summary>
    private const float LeastCue = 0.1f;

    private const double SureRule = 0.85;

    private static readonly WordSet Subjects = WordSet.Of("words-of-quotes.tsv", "subject-pronouns");

    /// <summary>
    /// The quotes of the whole document by what was <paramref name="read"/> of it, those of <paramref name="rules"/> that nothing speaks
    /// against among them.
    /// </summary>
    public static List<QuoteDraft> Merge(TokenView text, FirstPass read, List<QuoteDraft> rules)
    {
        var document = text.Document;
        var merged = new List<QuoteDraft>();
        var taken = new HashSet<QuoteDraft>();
        var known = new KnownParts(document.Tokens.Length, rules.FindAll(rule => !rule.IsInner));
        var doubtful = new bool[document.Tokens.Length];
        foreach (var paragraph in read.Paragraphs)
        {
            for (var i = paragraph.Start; i < paragraph.End; i++) doubtful[i] = paragraph.Posteriors.At(Role.BeginCue, i) < LeastCue;
            var attributor = new Attributor(document, read.Hashes, paragraph.Posteriors);
            foreach (var found in Assembly.Keep(attributor, paragraph.SecondPass, LeastConfidence))
            {
                var rule = known.RuleAt(found.Cue);
                var head = CueHead.Of(text, found.Cue, attributor.Head(found.Cue));
                if (rule is null ? !StandsAlone(found, known) : !taken.Add(rule)) continue;
                merged.Add(Combine(text, found, rule, head));
            }
        }
        var inContent = new bool[document.Tokens.Length];
        foreach (var draft in merged)
            foreach (var piece in draft.Content) inContent.AsSpan(piece.First, piece.End - piece.First).Fill(true);
        foreach (var rule in rules)
        {
            if (rule.IsInner) continue;
            if (!taken.Contains(rule) && (rule.Cue is { } cue && inContent[cue.First] || !IsDoubtful(text, rule, doubtful))) merged.Add(rule);
        }
        AddInner(text, rules, taken, merged);
        return merged;
    }

    /// <summary>Adds those of <paramref name="rules"/> that stand inside what others say, and that no other names.</summary>
    private static void AddInner(TokenView text, List<QuoteDraft> rules, HashSet<QuoteDraft> taken, List<QuoteDraft> merged)
    {
        var (said, cued) = (new bool[text.Count], new bool[text.Count]);
        foreach (var draft in merged)
        {
            foreach (var piece in draft.Content) said.AsSpan(piece.First, piece.Length).Fill(true);
            if (draft.Cue is { } cue) cued.AsSpan(cue.First, cue.Length).Fill(true);
        }
        merged.AddRange(rules.Where(rule => rule is { IsInner: true, Cue: { } cue } && !taken.Contains(rule)
            && (said[cue.First] || text.QuotationAt(cue.First) >= 0) && !cued.AsSpan(cue.First, cue.Length).Contains(true)));
    }

    private static QuoteDraft Combine(TokenView text, Attributed found, QuoteDraft? rule, int head)
    {
        if (rule?.Relay is not null)
        {
            (rule.Cue, rule.Rule, rule.Model) = (found.Cue, rule.Confidence, found.Confidence);
            return rule;
        }
        var draft = new QuoteDraft
        {
            Candidate = rule?.Candidate,
            Cue = found.Cue,
            Lemma = rule?.Lemma ?? text.Lemma(head),
            Source = SourceOf(text, found, rule),
            Negated = rule?.Negated ?? IsNegated(text, found.Cue),
            Hedge = rule?.Hedge,
            Confidence = found.Confidence,
            Model = found.Confidence,
            Rule = rule?.Confidence,
        };
        if (found.Left is { } left) draft.Content.Add(Closed(text, left));
        if (found.Right is { } right) draft.Content.Add(Closed(text, right));
        if (rule is not null && (SeesFurther(rule, draft) || Hears(rule, draft)))
        {
            draft.Content.Clear();
            draft.Content.AddRange(rule.Content);
        }
        return draft;
    }

    /// <summary>Whether a rule has the same content and one more piece of it.</summary>
    private static bool SeesFurther(QuoteDraft rule, QuoteDraft draft) =>
        rule.Content.Count > draft.Content.Count && draft.Content.All(rule.Content.Contains);

    /// <summary>
    /// Whether somebody is told what stands behind the cue, and the model has only the hearer: "the inquiry was told the lift had
    /// failed".
    /// </summary>
    private static bool Hears(QuoteDraft rule, QuoteDraft draft) =>
        rule.Candidate?.Complement.Pattern == CuePattern.PassiveThat && rule.Content.Count > 0
        && draft.Content.All(piece => piece.End <= draft.Cue!.Value.First);

    /// <summary>The pronoun to which a contracted cue is attached, where nobody else is known to be its source: "he | 's said".</summary>
    private static TokenRange? Attached(TokenView text, TokenRange cue) =>
        text[cue.First] is ['\'' or '’', ..] && cue.First > 0 && Subjects.Contains(text[cue.First - 1]) ? new(cue.First - 1, cue.First) : null;

    /// <summary>
    /// The model's source, unless it is a relative pronoun for which a rule knows more, the agent of a participle ("officials cited by Reuters"),
    /// where the speaker went on ("left and on Twitter called it a hoax"), or part of the content where the rule has none.
    /// </summary>
    private static TokenRange? SourceOf(TokenView text, Attributed found, QuoteDraft? rule)
    {
        if (found.Source is not { } source) return rule?.Source ?? Attached(text, found.Cue);
        if (rule is null) return source;
        var isContent = found.Left is { } left && left.Overlaps(source) || found.Right is { } right && right.Overlaps(source);
        var isAgent = rule.Source is { } whole && whole.Overlaps(source) && whole.First < source.First && text.Is(source.First - 1, "by");
        var isPoorer = rule.Source is not null && (text.Is(source.First, "who") || Adjuncts.OpensPart(text, source));
        return isContent || isAgent || isPoorer ? rule.Source : source;
    }

    /// <summary>A content with the full stop that ends it inside its quotation marks.</summary>
    private static TokenRange Closed(TokenView text, TokenRange content)
    {
        var stop = content.End < text.Count && text.Is(content.End, Trait.Stop) && text.QuotationAt(content.End) is >= 0 and var quotation
            && text.QuotationAt(content.End - 1) == quotation;
        return new(content.First, stop ? content.End + 1 : content.End);
    }

    /// <summary>
    /// Whether a cue that no rule knows may make a quote: it is neither part of another's source nor the hand through which another quote
    /// came.
    /// </summary>
    private static bool StandsAlone(Attributed found, KnownParts known) =>
        !known.IsInSource(found.Cue) && !(found.Source is { } source && known.IsInRelay(source));

    private static bool IsNegated(TokenView text, TokenRange cue)
    {
        for (var i = cue.First; i < cue.End; i++)
            if (text.Is(i, Trait.Negation) || text.Lexicon.Cues.Verb(text.Lemma(i))?.Class == CueClass.Refuse) return true;
        return false;
    }

    private static bool IsDoubtful(TokenView text, QuoteDraft rule, bool[] doubtful)
    {
        if (rule.Relay is not null || rule.Confidence >= SureRule || rule.Cue is not { } cue || text.Is(cue.First, Trait.Adverb)) return false;
        for (var i = cue.First; i < cue.End; i++) if (!doubtful[i]) return false;
        return true;
    }
}
