using System.Collections.Frozen;
using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Actors.Sources;

/// <summary>
/// Who made a document that the text names again: "the survey" behind "a Norland University poll", "the report" behind "the institute said in a
/// report". The nearest of its sort decides; a new one of which nobody is said to have made it ends the search.
/// </summary>
internal static class EarlierDocument
{
    /// <summary>How many tokens back a document that is named again is looked for.</summary>
    private const int Reach = 600;

    /// <summary>How many tokens behind a document, or behind the verb of making, the other one stands.</summary>
    private const int Clause = 25, Object = 8;

    private static readonly WordSet Publishing = ActorWords.Set("publishing");

    private static readonly WordSet Filing = ActorWords.Set("filing");

    private static readonly WordSet Making = ActorWords.Set("verbs-of-making");

    private static readonly WordSet Authors = ActorWords.Set("authors-of-documents");

    /// <summary>The documents that an act makes, as "ruled:ruling".</summary>
    private static readonly FrozenSet<string> ByAct = ActorWords.Words("documents-by-act").ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Acts = ByAct.Select(pair => pair[..pair.IndexOf(':')]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ActLookup = Acts.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly WordSet Studying = ActorWords.Set("verbs-of-study");

    /// <summary>Words that name one and the same document: a poll is a survey, a suit a complaint, an editorial a piece.</summary>
    private static readonly WordSet[] Sorts = [.. new[] { "documents-that-poll", "documents-that-sue", "documents-that-argue" }.Select(ActorWords.Set)];

    private static readonly WordSet Research = ActorWords.Set("documents-of-research");

    private static readonly WordSet AtWork = ActorWords.Set("makers-at-work");

    /// <summary>Who made the document named at token <paramref name="head"/>; null where nothing before it tells.</summary>
    public static Speaker? MakerOf(SourceContext context, int head)
    {
        var words = context.Words;
        for (var i = head - 1; i >= Math.Max(0, head - Reach); i--)
        {
            if (MakesIt(words, i, head) && (words.Is(i, Trait.Finite) && !words.Is(i + 1, "by") ? SubjectBefore(context, i) : Agent(context, i)) is { } maker)
                return DocumentSource.Made(context, maker, "whose act the document tells", isAuthor: true);
            if (!IsSameSort(words[i], words[head])) continue;
            if (Nearest(context, i) is { } document) return document;
            if (words.IsAny(words.PhraseStart(i + 1), "a", "an", "another")) return null;
        }
        return Published(context, head) ?? Researched(context, head);
    }

    /// <summary>Whether the verb at token <paramref name="i"/> is the act that makes the document: "ruled" for "the ruling".</summary>
    private static bool MakesIt(TokenView words, int i, int head) =>
        ActLookup.Contains(words[i]) && words.Is(i, Trait.Verb) && ByAct.Contains($"{words[i]}:{words[head]}");

    /// <summary>"was sued by the firm": who is named behind "by".</summary>
    private static Mention? Agent(SourceContext context, int verb) => context.Words.Is(verb + 1, "by")
        ? Makers.Whole(context, new(verb + 2, Math.Min(context.Words.SentenceEnd(verb), verb + Object))) : null;

    /// <summary>Who made the document whose noun is token <paramref name="noun"/>, by the words of its own sentence.</summary>
    private static Speaker? Nearest(SourceContext context, int noun)
    {
        var words = context.Words;
        var first = noun;
        while (first > words.SentenceStart(noun)
            && words.Tag(first - 1) is "NN" or "NNP" or "NNPS" or "JJ" or "POS" or "PRP$" or "CD"
            && context.Names.At(first - 1) is null)
            first--;
        if (first > words.SentenceStart(noun) && context.Names.At(first - 1) is { } name) first = name.First;
        var phrase = SourcePhrase.Of(words, words.Span(first, Math.Min(noun + 6, words.SentenceEnd(noun))));
        if (phrase.Head == noun && Makers.Of(context, phrase) is { } maker && DocumentSource.Made(context, maker, "document named before") is { } document)
            return document;
        if (AuthorBefore(context, noun) is { } author) return DocumentSource.Made(context, author, "document of a named author", isAuthor: true);
        if ((Behind(context, noun) ?? Around(context, noun)) is { } other) return DocumentSource.Made(context, other, "document named before");
        return PublisherBefore(context, noun) is { } publisher ? DocumentSource.Made(context, publisher, "document that somebody made", isAuthor: true) : null;
    }

    /// <summary>"The institute published a study", "Reed wrote a letter": the subject of the verb of publishing whose object the document is.</summary>
    private static Mention? PublisherBefore(SourceContext context, int noun)
    {
        var words = context.Words;
        for (var verb = noun - 1; verb > Math.Max(words.SentenceStart(noun), noun - Object); verb--)
        {
            if (!words.Is(verb, Trait.Verb)) continue;
            return words.IsAny(verb, Publishing) || words.IsAny(verb, Filing) ? SubjectBefore(context, verb) : null;
        }
        return null;
    }

    /// <summary>"Ada Reed, co-author of the study": who is named before the comma.</summary>
    private static Mention? AuthorBefore(SourceContext context, int noun)
    {
        var words = context.Words;
        var i = words.PhraseStart(noun + 1) - 2;
        if (!words.Is(i + 1, "of") || !words.IsAny(i, Authors)) return null;
        while (i > words.SentenceStart(noun) && words[i] is not "," && !words.Is(i, Trait.Finite)) i--;
        Mention? person = null;
        foreach (var mention in context.Inside(new(words.SentenceStart(noun), i)))
        {
            if (context.ActorOf(mention).Kind is ActorKind.Person) person = mention;
        }
        return words[i] is "," ? person : null;
    }

    /// <summary>"a survey of 900 people, conducted by the university", "a study published in the journal".</summary>
    private static Mention? Behind(SourceContext context, int noun)
    {
        var words = context.Words;
        var end = Math.Min(words.SentenceEnd(noun), noun + Clause);
        for (var i = noun + 1; i < end; i++)
        {
            if (words.IsAny(i, Making) && (words.Tag(i) is "VBN" || words.IsAny(i + 1, "by", "in")))
            {
                var by = i + 1;
                while (by < end && by < i + 5 && !words.IsAny(by, "by", "in")) by++;
                if (!words.IsAny(by, "by", "in")) return null;
                var maker = Makers.Whole(context, new(by + 1, Math.Min(end, by + Object)));
                return maker is { } found && (words.Is(by, "by") || context.ActorOf(found).Kind is ActorKind.Outlet) ? found : null;
            }
            if (words.Is(i, Trait.Finite) && !words.Is(i, Trait.Auxiliary)) return null;
        }
        return null;
    }

    /// <summary>"The institute said in a report", "in its report, the firm said", "the institute looked at ports in a study": the clause's subject.</summary>
    private static Mention? Around(SourceContext context, int noun)
    {
        var words = context.Words;
        var first = words.PhraseStart(noun + 1);
        if (first > noun || !words.Is(first - 1, "in") || !words.IsAny(first, "a", "an", "its", "their", "his", "her", "another")) return null;
        for (var verb = words.SentenceStart(noun) + 1; verb < words.SentenceEnd(noun); verb++)
        {
            if (!words.Is(verb, Trait.Finite)) continue;
            return (ActorVerbs.Says(words, verb) || words.IsAny(verb, Studying)) && words.QuotationAt(verb) < 0 ? SubjectBefore(context, verb) : null;
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
            if (!words.IsAny(i, Publishing) || !words.Is(i, Trait.Verb)) continue;
            if (SubjectBefore(context, i) is not { } maker) continue;
            for (var noun = i + 1; noun < Math.Min(i + Object, words.SentenceEnd(i)); noun++)
            {
                if (SourceWords.IsDocument(words[noun]) && words.Is(noun, Trait.Noun))
                    return DocumentSource.Made(context, maker, "document that a body published before");
            }
        }
        return null;
    }

    /// <summary>"The study" behind "researchers at the university": where they work, or whom they lead.</summary>
    private static Speaker? Researched(SourceContext context, int head)
    {
        var words = context.Words;
        if (!Research.Contains(words[head])) return null;
        for (var i = head - 1; i >= Math.Max(0, head - Reach); i--)
        {
            if (words.IsAny(i, AtWork) && words.IsAny(i + 1, "at", "from", "of")
                && Makers.Whole(context, new(i + 2, Math.Min(words.SentenceEnd(i), i + Object))) is { } maker
                && context.ActorOf(maker).Kind is not (ActorKind.Person or ActorKind.Country))
                return DocumentSource.Made(context, maker, "where those work who studied it");
        }
        return null;
    }

    /// <summary>The actor who is the subject of the verb, over adverbs and auxiliaries.</summary>
    private static Mention? SubjectBefore(SourceContext context, int verb)
    {
        var words = context.Words;
        var end = verb;
        while (end > words.SentenceStart(verb) && words.Tag(end - 1) is "RB" or "VBZ" or "VBD" or "VBP" && !words.IsAny(end - 1, "was", "were", "is", "are"))
            end--;
        if (end <= words.SentenceStart(verb)) return null;
        if (words[end - 1] is ",") return Apposed(context, verb);
        var start = Math.Min(words.PhraseStart(end), context.Names.Ending(end)?.First ?? end);
        if (words.Is(start - 1, Trait.Preposition)) return null;
        // "The firm and the union filed": the first of them.
        if (words.Is(start - 1, "and") && context.Names.Ending(start - 1) is { } other && context.MentionStarting(other.First) is { } first) return first;
        return context.MentionEnding(new(start, end));
    }

    /// <summary>"Ada Reed, chair of the campaign, emailed": who is named before what is said of them.</summary>
    private static Mention? Apposed(SourceContext context, int verb)
    {
        var words = context.Words;
        var (first, end) = (words.SentenceStart(verb), verb - 1);
        while (end > first && words[end - 1] is not "," && !words.Is(end - 1, Trait.Finite | Trait.Mark)) end--;
        return words[end - 1] is "," && end - 1 > first ? context.MentionEnding(new(first, end - 1)) : null;
    }

    private static bool IsSameSort(ReadOnlySpan<char> word, ReadOnlySpan<char> other)
    {
        foreach (var sort in Sorts)
        {
            if (sort.Contains(word) && sort.Contains(other)) return true;
        }
        return word.Equals(other, StringComparison.OrdinalIgnoreCase);
    }
}
