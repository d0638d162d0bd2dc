using Attribution.Language;

namespace Attribution.Actors.Sources;

/// <summary>Says who a source phrase stands for. The head of the phrase decides: who or what speaks is what its first noun phrase names.</summary>
internal static class SourceReader
{
    /// <summary>The ways to read a phrase, in the order in which they are tried: the first that knows the phrase decides.</summary>
    private static readonly Func<SourceContext, SourcePhrase, Speaker?>[] Ways =
    [
        SeveralSpeakers.Joint, // "Reed and Hale"
        SeveralSpeakers.First, // "Reed and other leaders"
        SeveralSpeakers.Pair, // "both candidates"
        NamedSpeaker.Head, // "Mayor Ada Reed", "the ministry", "she"
        NamedSpeaker.Bearer, // "the director of the institute Ada Reed"
        NamedSpeaker.Apposed, // "a spokesperson for the ministry, Ada Reed"
        SocialMedia.Read, // "posts on Telegram"
        Utterance.Read, // "a statement by the ministry": who made it
        DocumentSource.Read, // "a poll by the institute"
        UnnamedPeople.Read, // "two officials", "most voters"
        UnnamedBody.Read, // "the government", "state television"
        LastResort.Read, // whatever the word's form tells
    ];

    /// <summary>Who <paramref name="phrase"/>, which is not empty, stands for.</summary>
    public static Speaker Read(SourceContext context, SourcePhrase phrase)
    {
        phrase = WithName(context, phrase);
        if (RelativePronoun.Read(context, phrase) is { } named) return named;
        if (DocumentPronoun.Read(context, phrase) is { } document) return document;
        var described = NamedSpeaker.Head(context, phrase) is null ? Antecedent.Of(context, phrase) : null;
        foreach (var way in Ways)
        {
            if (way(context, described ?? phrase) is { } speaker) return speaker with { Described = described };
        }
        throw new InvalidOperationException("The last resort reads every phrase.");
    }

    /// <summary>The phrase with a name that holds a preposition in its core: "the Department of Health", "a Department of Health source".</summary>
    private static SourcePhrase WithName(SourceContext context, SourcePhrase phrase)
    {
        if (phrase.Tail.IsEmpty) return phrase;
        var words = context.Words;
        var start = words.IsAny(phrase.First, "the", "a", "an", "one", "another") ? phrase.First + 1 : phrase.First;
        if ((context.MentionStarting(start) ?? context.MentionAt(start)) is not { } mention
            || mention.Span.End <= words.Document.Tokens[phrase.CoreEnd].Span.Start) return phrase;
        var end = words.TokenFrom(mention.Span.End);
        while (end < phrase.NameEnd && words.IsLower(end) && words.Tag(end) is "NN" or "NNS") end++;
        // "the Rand Institute physicist Ada Reed"
        var behind = end;
        while (behind < phrase.NameEnd && words.IsLower(behind) && words.Tag(behind) is "NN" or "NNS" or "JJ") behind++;
        if (behind < phrase.NameEnd && words.Lexicon.Roles.Find(words[behind - 1]) is not null && context.MentionStarting(behind) is { } bearer
            && context.ActorOf(bearer).Kind is ActorKind.Person)
            return phrase with { CoreEnd = words.TokenFrom(bearer.Span.End) };
        return end <= phrase.NameEnd ? phrase with { CoreEnd = end } : phrase;
    }
}
