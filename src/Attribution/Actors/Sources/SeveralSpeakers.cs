using Attribution.Language;

namespace Attribution.Actors.Sources;

/// <summary>Phrases that name several who speak.</summary>
internal static class SeveralSpeakers
{
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
                return context.MentionEnding(new(first, i)) is { } mention && IsHead(words, first, mention) ? context.Of(mention) : null;
        }
        return null;
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
