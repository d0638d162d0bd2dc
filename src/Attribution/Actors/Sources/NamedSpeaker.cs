using Attribution.Actors.Names;
using Attribution.Language;

namespace Attribution.Actors.Sources;

/// <summary>Phrases that name the speaker, by their head or in apposition to it.</summary>
internal static class NamedSpeaker
{
    /// <summary>The head itself is a name, a role or a pronoun that leads to an actor.</summary>
    public static Speaker? Head(SourceContext context, SourcePhrase phrase)
    {
        var end = phrase.CoreEnd;
        while (end > phrase.First + 1 && NameEdges.IsPostnominal(context.Words[end - 1]) && context.MentionEnding(new(phrase.First, end)) is null) end--;
        return context.MentionEnding(new(phrase.First, end)) is { } mention ? context.Of(mention) : null;
    }

    /// <summary>"the director of the Rand Institute Ada Reed", "a protester using the name Ada": who bears the role at the head of the phrase.</summary>
    public static Speaker? Bearer(SourceContext context, SourcePhrase phrase)
    {
        for (var i = phrase.First; i < phrase.CoreEnd; i++)
        {
            if (context.Bearer(i) is { } mention && mention.Span.Start < context.Words.Document.Tokens[phrase.End - 1].Span.End
                && context.ActorOf(mention).Kind is ActorKind.Person && (i == phrase.Head || mention.Span.Start > context.Words.Span(phrase.Core).Start))
                return context.Of(mention, "name beside the role");
        }
        return null;
    }

    /// <summary>"a spokesperson for the ministry, Ada Reed": the name set off by commas.</summary>
    public static Speaker? Apposed(SourceContext context, SourcePhrase phrase)
    {
        var words = context.Words;
        var isBody = SourceWords.IsBody(words[phrase.Head], out _, out _) || UnnamedBody.Kind(words, phrase.Head) is not null;
        for (var i = phrase.CoreEnd; i < phrase.End - 1; i++)
        {
            if (words.IsAny(i, "including", "like", "such")) return null;
            var given = i > phrase.NameEnd && words.Is(i, "as");
            if (words[i] is not "," && !given) continue;
            if (context.MentionStarting(i + 1) is not { } mention) continue;
            var kind = context.ActorOf(mention).Kind;
            var closes = mention.Span.End == words.Document.Tokens[phrase.End - 1].Span.End;
            if (i >= phrase.NameEnd && !closes) continue;
            if (kind == ActorKind.Person && (i < phrase.NameEnd || given || !isBody))
                return context.Of(mention, given ? "name given in the clause" : "name in apposition");
            if (kind != ActorKind.Person && isBody && (i == phrase.CoreEnd || closes)) return context.Of(mention, "name in apposition");
        }
        return null;
    }
}
