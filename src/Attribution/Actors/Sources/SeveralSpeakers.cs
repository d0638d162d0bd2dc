using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Actors.Sources;

/// <summary>Phrases that name several who speak.</summary>
internal static class SeveralSpeakers
{
    private static readonly WordSet Pairs = ActorWords.Set("pairs-of-people");

    /// <summary>How many sentences back two are named whom "both" takes up.</summary>
    private const int Sentences = 3;

    /// <summary>"Reed and Hale": heads that each name an actor.</summary>
    public static Speaker? Joint(SourceContext context, SourcePhrase phrase)
    {
        var words = context.Words;
        var found = new List<Mention>();
        var joined = false;
        var from = phrase.First;
        for (var i = phrase.First; i <= phrase.NameEnd; i++)
        {
            if (i < phrase.NameEnd)
            {
                var and = words.Is(i, "and");
                joined |= and;
                if (!and && words[i] is not ",") continue;
            }
            if (context.MentionEnding(new(from, i)) is { } mention && IsHead(words, from, mention)) found.Add(mention);
            else if (i > from) break;
            from = i + 1;
        }
        if (found.Count < 2 || from <= phrase.NameEnd || !joined) return null;
        var ids = found.Select(mention => mention.Actor).Distinct().ToList();
        return ids.Count < 2 ? null : context.Of(found[0], "joint speakers") with { CoActors = [.. ids.Skip(1)] };
    }

    /// <summary>"Reed and other leaders", "Neither Reed nor his rivals": the named one of several.</summary>
    public static Speaker? First(SourceContext context, SourcePhrase phrase)
    {
        var words = context.Words;
        var first = words.IsAny(phrase.First, "neither", "both", "either") ? phrase.First + 1 : phrase.First;
        for (var i = first + 1; i < phrase.CoreEnd; i++)
        {
            if (words.Tag(i - 1) is "IN") return null;
            if (words.IsAny(i, "and", "nor", "or"))
                return context.MentionEnding(new(first, i)) is { } mention && IsHead(words, first, mention)
                    && !UnnamedPeople.AreAdherents(context.ActorOf(mention).Name) ? context.Of(mention) : null;
        }
        return null;
    }

    /// <summary>
    /// "Both candidates", "the two women", "the couple": the two persons who are named last, where the text names no third beside them.
    /// </summary>
    public static Speaker? Pair(SourceContext context, SourcePhrase phrase)
    {
        var words = context.Words;
        if (!IsPair(words, phrase)) return null;
        var found = new List<Mention>();
        var sentence = words.Sentence(phrase.First);
        for (var back = 0; back <= Sentences && back <= sentence && found.Count < 2; back++)
        {
            var place = words.Document.Sentences[sentence - back];
            var end = back == 0 ? phrase.First : place.EndToken;
            var persons = context.Inside(new(place.FirstToken, end)).Where(mention => context.ActorOf(mention).Kind is ActorKind.Person);
            found = [.. persons.Concat(found).DistinctBy(mention => mention.Actor)];
        }
        return found.Count == 2 ? context.Of(found[0], "the two who were named") with { CoActors = [found[1].Actor] } : null;
    }

    private static bool IsPair(TokenView words, SourcePhrase phrase)
    {
        var head = phrase.Head;
        if (words.IsAny(head, Pairs)) return words.Is(phrase.First, "the") && phrase.Core.Length == 2 && phrase.Tail.IsEmpty;
        if (!(words.Is(phrase.First, "both") || words.Is(phrase.First, "the") && words.Is(phrase.First + 1, "two"))) return false;
        if (words.IsAny(head, "both", "two") || words.Tag(head) is not "NNS" || !phrase.Tail.IsEmpty) return false;
        return words.Lexicon.IsPeople(words[head]) || words.Lexicon.Roles.Find(words[head]) is not null;
    }

    /// <summary>Whether the words between <paramref name="from"/> and the mention are only titles and articles, so that it is the head.</summary>
    private static bool IsHead(TokenView words, int from, Mention mention)
    {
        for (var i = from; i < words.Count && words.Document.Tokens[i].Span.Start < mention.Span.Start; i++)
        {
            if (words.Tag(i) is "IN" || words.IsPossessive(i)) return false;
        }
        return true;
    }
}
