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
            return Whole(context, new(i + 1, phrase.NameEnd));
        }
        return null;
    }

    /// <summary>The first name in the range, with what it possesses: of "Norland’s ministry" the ministry.</summary>
    public static Mention? Whole(SourceContext context, TokenRange range)
    {
        Mention? maker = null;
        foreach (var mention in context.Inside(range))
        {
            if (maker is { } owner && !Owns(context.Words, owner, mention) && !mention.Span.Contains(owner.Span)) break;
            maker = mention;
        }
        return maker;
    }

    /// <summary>Whether the words beside a person's name say that they made what is spoken of: "by Ada Reed", "from Reed", "Reed’s", "her".</summary>
    public static bool IsAuthor(SourceContext context, Mention person)
    {
        var words = context.Words;
        if (words.IsPossessive(words.TokenFrom(person.Span.End))) return true;
        var first = words.TokenFrom(person.Span.Start);
        if (person.Form is MentionForm.Pronoun) return words.IsAny(first, "his", "her");
        var before = first - 1;
        while (first - before < 6 && words.Tag(before) is "NN" or "NNP" or "JJ" or "DT") before--;
        return words.IsAny(before, "by", "from") && !words.IsAny(before - 1, Readers);
    }

    /// <summary>"Norland’s ministry": whether the one mention is the possessor of the other.</summary>
    private static bool Owns(TokenView words, Mention owner, Mention mention)
    {
        var behind = words.TokenFrom(owner.Span.End);
        return words.IsPossessive(behind) && behind + 1 == words.TokenFrom(mention.Span.Start);
    }
}
