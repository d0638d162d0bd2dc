using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Actors.Sources;

/// <summary>A body without a name: "the government", "police", "state television".</summary>
internal static class UnnamedBody
{
    /// <summary>The most words of a noun for bodies.</summary>
    private const int Longest = 3;

    private static readonly WordSet News = ActorWords.Set("news-before-bodies");

    private static readonly WordSet Outlets = ActorWords.Set("bodies-of-news");

    private static readonly WordSet Bodies = ActorWords.Set("bodies-of-sources");

    public static Speaker? Read(SourceContext context, SourcePhrase phrase)
    {
        var words = context.Words;
        if (words.Is(phrase.Head, "media")) return context.Affiliated(phrase, SourceKind.NewsOutlet, "media without a name");
        for (var length = Math.Min(Longest, phrase.Core.Length); length > 0; length--)
        {
            var noun = new TokenRange(phrase.CoreEnd - length, phrase.CoreEnd);
            if (!SourceWords.IsBody(words.Span(noun).In(words.Text), out var kind, out _)) continue;
            if (kind != "outlet" && Kind(words, phrase.Head) is not SourceKind.NewsOutlet)
                return context.Affiliated(phrase, SourceKind.Institution, "body without a name");
            if (context.MentionEnding(new(phrase.First, noun.First)) is { } outlet && context.ActorOf(outlet).Kind == ActorKind.Outlet)
                return context.Of(outlet);
            return context.Affiliated(phrase, SourceKind.NewsOutlet, "outlet without a name");
        }
        // Many of them, too: "teachers unions", "news organizations".
        return Kind(words, phrase.Head) switch
        {
            SourceKind.NewsOutlet => context.Affiliated(phrase, SourceKind.NewsOutlet, "outlet without a name"),
            SourceKind.Institution => context.Affiliated(phrase, SourceKind.Institution, "body without a name"),
            _ => null,
        };
    }

    /// <summary>Whether the noun is one for bodies or outlets, one or many; null where it is for neither.</summary>
    public static SourceKind? Kind(TokenView words, int noun)
    {
        if (words.Tag(noun) is not ("NN" or "NNS")) return null;
        if (SourceWords.IsOutlet(words[noun - 1], words[noun])) return SourceKind.NewsOutlet;
        if (!Bodies.Contains(words.Lemma(noun)) && !SourceWords.IsBody(words[noun], out _, out _) && !SourceWords.IsBody(words.Lemma(noun), out _, out _))
            return null;
        // "The network" may be any; "three television networks" are outlets.
        var isNews = words.IsAny(noun - 1, News) || words.IsAny(noun, Outlets);
        return isNews ? SourceKind.NewsOutlet : SourceKind.Institution;
    }
}
