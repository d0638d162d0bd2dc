using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Actors.Sources;

/// <summary>A document: a poll, report, filing, photo; its actor is the named body that made it.</summary>
internal static class DocumentSource
{
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
        if (maker is null && words.IsLower(head) && words.IsAny(phrase.First, "the", "that", "this", "same")
            && EarlierDocument.MakerOf(context, head) is { } earlier)
            return earlier;
        return context.Nameless(phrase, SourceKind.Document, "document");
    }

    /// <summary>Whether the noun is one for documents: "poll", "ads".</summary>
    public static bool IsDocument(TokenView words, int noun) =>
        SourceWords.IsDocument(words[noun]) || (words.Tag(noun) is "NN" or "NNS" && More.Contains(words.Lemma(noun)));

    /// <summary>"public figures", "the religious figures": people, not numbers.</summary>
    public static bool IsPerson(TokenView words, int head) => words.IsAny(head, "figure", "figures") && words.IsAny(head - 1, FiguresOfPeople);

    /// <summary>The document of <paramref name="maker"/>; null for a person of whom it is not told that they made it.</summary>
    /// <param name="context">The document's words and actors.</param>
    /// <param name="maker">Who is named with it.</param>
    /// <param name="reason">What led there.</param>
    /// <param name="isAuthor">Whether the words around say that a person made it.</param>
    public static Speaker? Made(SourceContext context, Mention maker, string reason, bool isAuthor = false) =>
        context.ActorOf(maker) is var body && (body.Kind is not ActorKind.Person || isAuthor || Makers.IsAuthor(context, maker))
            ? new(SourceKind.Document, reason, body.Id, [], body.Name, body.Affiliation, maker.Form)
            : null;
}
