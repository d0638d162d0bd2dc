using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Actors.Sources;

/// <summary>A body without a name: "the government", "police", "state television".</summary>
internal static class UnnamedBody
{
    /// <summary>The most words of a noun for bodies.</summary>
    private const int Longest = 3;

    private static readonly WordSet Bodies = ActorWords.Set("bodies-of-sources");

    public static Speaker? Read(SourceContext context, SourcePhrase phrase)
    {
        var words = context.Words;
        if (words.Is(phrase.Head, "media")) return context.Affiliated(phrase, SourceKind.NewsOutlet, "media without a name");
        for (var length = Math.Min(Longest, phrase.Core.Length); length > 0; length--)
        {
            var noun = new TokenRange(phrase.CoreEnd - length, phrase.CoreEnd);
            if (!SourceWords.IsBody(words.Span(noun).In(words.Text), out var kind, out _)) continue;
            if (kind != "outlet") return context.Affiliated(phrase, SourceKind.Institution, "body without a name");
            if (context.MentionEnding(new(phrase.First, noun.First)) is { } outlet && context.ActorOf(outlet).Kind == ActorKind.Outlet)
                return context.Of(outlet);
            return context.Affiliated(phrase, SourceKind.NewsOutlet, "outlet without a name");
        }
        // Many of them, too: "teachers unions", "news organizations".
        if (words.Tag(phrase.Head) is "NN" or "NNS" && Bodies.Contains(words.Lemma(phrase.Head)))
        {
            var isNews = words.Is(phrase.Head - 1, "news") || words.Is(phrase.Head - 1, "media") || words.Lemma(phrase.Head) is "outlet" or "network";
            return isNews ? context.Affiliated(phrase, SourceKind.NewsOutlet, "outlet without a name")
                : context.Affiliated(phrase, SourceKind.Institution, "body without a name");
        }
        return null;
    }
}
