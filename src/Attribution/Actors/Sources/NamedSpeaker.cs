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
        return context.MentionEnding(new(phrase.First, end)) is { } mention && !AreAdherents(context.ActorOf(mention)) ? context.Of(mention) : null;
    }

    /// <summary>Whether the actor is people by what they are or believe, whom no one body speaks for: "Republicans", "Millennials".</summary>
    private static bool AreAdherents(Actor actor) => actor.Kind is not ActorKind.Person && UnnamedPeople.AreAdherents(actor.Name);

    /// <summary>"the director of the Rand Institute Ada Reed", "a protester using the name Ada": who bears the role at the head of the phrase.</summary>
    public static Speaker? Bearer(SourceContext context, SourcePhrase phrase)
    {
        for (var i = phrase.First; i < phrase.CoreEnd; i++)
        {
            if (context.Bearer(i) is { } mention && mention.Span.Start < context.Words.Document.Tokens[phrase.End - 1].Span.End
                && context.ActorOf(mention).Kind is ActorKind.Person && !IsAnother(context.Words, phrase, mention)
                && (i == phrase.Head || mention.Span.Start > context.Words.Span(phrase.Core).Start))
                return context.Of(mention, "name beside the role");
        }
        return null;
    }

    /// <summary>"Reed, a top aide said, is confident": who speaks of somebody named before is somebody else.</summary>
    private static bool IsAnother(TokenView words, SourcePhrase phrase, Mention mention) =>
        mention.Span.Start < words.Span(phrase.First, phrase.End).Start && words.IsAny(phrase.First, "a", "an", "one", "another");

    /// <summary>"a spokesperson for the ministry, Ada Reed": the name set off by commas or dashes.</summary>
    public static Speaker? Apposed(SourceContext context, SourcePhrase phrase)
    {
        var words = context.Words;
        var isBody = SourceWords.IsBody(words[phrase.Head], out _, out _) || UnnamedBody.Kind(words, phrase.Head) is not null;
        for (var i = phrase.CoreEnd; i < phrase.End - 1; i++)
        {
            if (words.IsAny(i, "including", "like", "such")) return null;
            var given = i > phrase.NameEnd && words.Is(i, "as");
            if (words[i] is not ("," or "—" or "–" or "--") && !given) continue;
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
