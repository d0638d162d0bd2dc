using Attribution.Actors;
using Attribution.Documents;
using Attribution.Language;
using Attribution.Quotes;

namespace Attribution.Claims;

/// <summary>Finds the outlet through which the writer has something: "per Reuters", "told the BBC". Only outlets relay.</summary>
internal sealed class RelayRules
{
    /// <summary>How far from the cue, in characters, the occasion may stand.</summary>
    private const int Near = 300;

    /// <summary>The most tokens of a phrase that names an outlet.</summary>
    private const int Longest = 60;

    private readonly ActorSet actors;
    private readonly HashSet<string> outlets;

    public RelayRules(ActorSet actors)
    {
        this.actors = actors;
        outlets = actors.Actors.Where(actor => actor.Kind == ActorKind.Outlet).Select(actor => actor.Id).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The actor id of the outlet that the phrase at <paramref name="via"/> names; null where it names none.</summary>
    private string? OutletIn(TextSpan? via)
    {
        if (via is not { IsEmpty: false } span) return null;
        for (var i = actors.FirstMention(span.Start); i < actors.Mentions.Length && actors.Mentions[i].Span.Start < span.End; i++)
        {
            var mention = actors.Mentions[i];
            if (span.Contains(mention.Span) && outlets.Contains(mention.Actor)) return mention.Actor;
        }
        var speaker = actors.Read(span);
        return speaker.Type == SpeakerType.Outlet ? speaker.Actor : null;
    }

    /// <summary>The outlet through which <paramref name="quote"/> came: its relay phrase's, else the one that interviewed the speaker.</summary>
    public string? Outlet(Quote quote)
    {
        if (OutletIn(quote.Via) is { } relay) return relay;
        if (quote.Cue is not { } cue || quote.Source is null || quote.Parent is not null || actors.Document.Sentences.IsEmpty) return null;
        var sentence = actors.Document.Sentences[actors.Document.SentenceAt(cue.Start)].Span;
        var (start, end) = (Math.Max(sentence.Start, cue.Start - Near), Math.Min(sentence.End, cue.End + Near));
        for (var i = actors.FirstMention(start); i < actors.Mentions.Length && actors.Mentions[i].Span.Start < end; i++)
        {
            var mention = actors.Mentions[i];
            if (outlets.Contains(mention.Actor) && InterviewRules.IsOccasion(actors.Document, quote, mention)) return mention.Actor;
        }
        return null;
    }

    /// <summary>
    /// The outlet to which a whole sentence is attributed without another source: the one in a tail "per X" or
    /// "according to X" that ends it, or in an opening "According to X,".
    /// </summary>
    public string? OfSentence(int sentence)
    {
        var document = actors.Document;
        var (first, end) = (document.Sentences[sentence].FirstToken, document.Sentences[sentence].EndToken);
        for (var i = first; i < end; i++)
        {
            var phrase = PhraseLength(document, i);
            if (phrase == 0) continue;
            var stop = i + phrase;
            while (stop < end && stop - i <= Longest && document.Tokens[stop].Pos != PartOfSpeech.Punct) stop++;
            if (stop == i + phrase || stop - i > Longest) continue;
            var opens = i == first;
            var closes = stop >= end - 1;
            if ((opens || closes) && OutletIn(new(document.Tokens[i + phrase].Span.Start, document.Tokens[stop - 1].Span.End)) is { } outlet)
                return outlet;
        }
        return null;
    }

    private static int PhraseLength(AnnotatedDocument document, int token)
    {
        var word = document.Word(token);
        if (word.Equals("per", StringComparison.OrdinalIgnoreCase)) return 1;
        return word.Equals("according", StringComparison.OrdinalIgnoreCase) && token + 1 < document.Tokens.Length
            && document.Word(token + 1).Equals("to", StringComparison.OrdinalIgnoreCase) ? 2 : 0;
    }

}
