using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Actors.Sources;

/// <summary>A document: a poll, report, filing, photo; its actor is the named body that made it.</summary>
internal static class DocumentSource
{
    /// <summary>How many tokens back a document that is named again is looked for.</summary>
    private const int Reach = 600;

    private static readonly WordSet Publishing = ActorWords.Set("publishing");

    private static readonly WordSet More = ActorWords.Set("documents-of-sources");

    private static readonly WordSet FiguresOfPeople = ActorWords.Set("figures-of-people");

    private static readonly WordSet KnownReports = ActorWords.Set("known-reports");

    public static Speaker? Read(SourceContext context, SourcePhrase phrase)
    {
        var words = context.Words;
        var head = phrase.Head;
        if (IsPerson(words, head)) return null;
        var pointer = words.IsAny(head, "one", "another", "that") && words.IsAny(head + 1, "by", "from", "of");
        if (!pointer && !IsDocument(words, head)) return null;
        var maker = Makers.Of(context, phrase);
        if (maker is { } known && Made(context, known, "document of a named body") is { } document) return document;
        if (pointer) return null;
        if (words.IsAny(head, "reports", "accounts", "figures") && head == phrase.First)
            return context.Nameless(phrase, SourceKind.Unspecified, "reports of nobody in particular");
        if (words.Is(head, "reports") && !words.IsAny(phrase.First, KnownReports))
            return context.Nameless(phrase, SourceKind.Unspecified, "reports of nobody in particular");
        if (maker is null && words.IsAny(phrase.First, "the", "that", "this", "same") && (Earlier(context, head) ?? Published(context, head)) is { } earlier)
            return earlier;
        return context.Nameless(phrase, SourceKind.Document, "document");
    }

    /// <summary>Whether the noun is one for documents: "poll", "ads".</summary>
    public static bool IsDocument(TokenView words, int noun) =>
        SourceWords.IsDocument(words[noun]) || (words.Tag(noun) is "NN" or "NNS" && More.Contains(words.Lemma(noun)));

    /// <summary>"public figures", "the religious figures": people, not numbers.</summary>
    public static bool IsPerson(TokenView words, int head) => words.IsAny(head, "figure", "figures") && words.IsAny(head - 1, FiguresOfPeople);

    private static Speaker? Made(SourceContext context, Mention maker, string reason) => context.ActorOf(maker) is { Kind: not ActorKind.Person } body
        ? new(SourceKind.Document, reason, body.Id, [], body.Name, body.Affiliation, maker.Form)
        : null;

    /// <summary>The nearest document of the same sort further up that has a maker: "the survey" behind "a Norland University poll".</summary>
    private static Speaker? Earlier(SourceContext context, int head)
    {
        var words = context.Words;
        for (var i = head - 1; i >= Math.Max(0, head - Reach); i--)
        {
            if (!IsSameSort(words[i], words[head])) continue;
            var first = i;
            while (first > words.SentenceStart(i)
                && words.Tag(first - 1) is "NN" or "NNP" or "NNPS" or "JJ" or "POS" or "PRP$" or "CD"
                && context.Names.At(first - 1) is null)
                first--;
            if (first > words.SentenceStart(i) && context.Names.At(first - 1) is { } name) first = name.First;
            var phrase = SourcePhrase.Of(words, words.Span(first, Math.Min(i + 6, words.SentenceEnd(i))));
            if (phrase.Head == i && Makers.Of(context, phrase) is { } maker && Made(context, maker, "document named before") is { } document) return document;
        }
        return null;
    }

    /// <summary>
    /// "The piece" behind "The Post ran a feature", "the report" behind "the ministry released a study": the nearest body above that is the
    /// subject of a verb of publishing.
    /// </summary>
    private static Speaker? Published(SourceContext context, int head)
    {
        var words = context.Words;
        for (var i = head - 1; i >= Math.Max(0, head - Reach); i--)
        {
            if (!words.IsAny(i, Publishing) || !words.Tag(i).StartsWith("VB", StringComparison.Ordinal)) continue;
            var end = i;
            while (end > words.SentenceStart(i) && words.Tag(end - 1) is "RB" or "VBZ" or "VBD" or "VBP") end--;
            if (context.Names.Ending(end) is not { } name || context.MentionStarting(name.First) is not { } maker) continue;
            for (var noun = i + 1; noun < Math.Min(i + 8, words.SentenceEnd(i)); noun++)
            {
                if (SourceWords.IsDocument(words[noun]) && words.Tag(noun).StartsWith("NN", StringComparison.Ordinal))
                    return Made(context, maker, "document that a body published before");
            }
        }
        return null;
    }

    private static bool IsSameSort(ReadOnlySpan<char> word, ReadOnlySpan<char> other) =>
        word.Equals(other, StringComparison.OrdinalIgnoreCase) || (IsPoll(word) && IsPoll(other));

    private static bool IsPoll(ReadOnlySpan<char> word) => word is "poll" or "survey" or "polls" or "Poll" or "Survey";
}
