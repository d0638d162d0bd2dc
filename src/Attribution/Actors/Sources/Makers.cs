using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Actors.Sources;

/// <summary>Finds who made what the head of a phrase names: a statement, an article, a poll.</summary>
internal static class Makers
{
    private static readonly WordSet Readers = ActorWords.Set("readers-of-documents");

    /// <summary>A name behind "by", else one before the head, else one behind "from", "of", "at", "for".</summary>
    public static Mention? Of(SourceContext context, SourcePhrase phrase)
    {
        var words = context.Words;
        if (By(context, phrase) is { } by) return by;
        Mention? before = null;
        foreach (var mention in context.Inside(phrase.Core)) before = mention;
        if (before is not null) return before;
        var i = phrase.CoreEnd;
        while (i < phrase.NameEnd && (!words.IsAny(i, "by", "from", "of", "at", "for") || words.IsAny(i - 1, Readers))) i++;
        if (i >= phrase.NameEnd || i > phrase.CoreEnd + 3) return null;
        foreach (var mention in context.Inside(new(i + 1, phrase.NameEnd)))
        {
            if (words.TokenFrom(mention.Span.Start) <= i + 4) return mention;
            break;
        }
        return null;
    }

    /// <summary>The last name in the phrase behind "by": "a report on the harbours by the Norland Institute".</summary>
    private static Mention? By(SourceContext context, SourcePhrase phrase)
    {
        var words = context.Words;
        for (var i = phrase.CoreEnd; i < phrase.NameEnd; i++)
        {
            if (!words.Is(i, "by") || words.IsAny(i - 1, Readers)) continue; // who has read it did not make it
            Mention? maker = null;
            foreach (var mention in context.Inside(new(i + 1, phrase.NameEnd)))
            {
                if (maker is { } owner && !Owns(words, owner, mention) && !mention.Span.Contains(owner.Span)) break;
                maker = mention;
            }
            return maker;
        }
        return null;
    }

    /// <summary>"Norland’s ministry": whether the one mention is the possessor of the other.</summary>
    private static bool Owns(TokenView words, Mention owner, Mention mention)
    {
        var behind = words.TokenFrom(owner.Span.End);
        return words.IsPossessive(behind) && behind + 1 == words.TokenFrom(mention.Span.Start);
    }
}
