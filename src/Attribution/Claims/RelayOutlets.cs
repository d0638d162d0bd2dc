using Attribution.Actors;
using Attribution.Documents;
using Attribution.Language;
using Attribution.Lists;
using Attribution.Quotes;
using Attribution.Quotes.Relays;

namespace Attribution.Claims;

/// <summary>Says which actor a relay names: an outlet's, for only outlets relay.</summary>
internal sealed class RelayOutlets
{
    /// <summary>What an outlet's name stands before, and the outlet is meant: who works for it, what it airs or prints.</summary>
    private static readonly WordSet OutletWords = WordSet.Of("words-of-relays.tsv", "outlet-words");

    private const int LongestPhrase = 20;

    private readonly ActorSet actors;
    private readonly ILookup<int, Relay> ofSentences;
    private readonly HashSet<string> outlets;
    private readonly Dictionary<int, string?> known = [];

    public RelayOutlets(ActorSet actors, QuoteSet quotes)
    {
        this.actors = actors;
        ofSentences = quotes.Relays;
        outlets = actors.Actors.Where(actor => actor.Kind == ActorKind.Outlet).Select(actor => actor.Id).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The actor id of the outlet through which <paramref name="quote"/> came; null where none is told.</summary>
    public string? Of(Quote quote) => First(quote.Relays);

    /// <summary>The actor id of the outlet to which the sentence is attributed as a whole; null where it is not.</summary>
    public string? OfSentence(int sentence) => known.TryGetValue(sentence, out var outlet) ? outlet : known[sentence] = First(ofSentences[sentence]);

    private string? First(IEnumerable<Relay> relays)
    {
        foreach (var relay in relays)
        {
            if ((relay.IsOccasion ? AtStart(relay.Phrase) : In(relay.Phrase)) is { } outlet) return outlet;
        }
        return null;
    }

    /// <summary>The first outlet that the phrase names, else the one for which it stands.</summary>
    private string? In(TextSpan phrase)
    {
        if (phrase.IsEmpty) return null;
        for (var i = actors.FirstMention(phrase.Start); i < actors.Mentions.Length && actors.Mentions[i].Span.Start < phrase.End; i++)
        {
            var mention = actors.Mentions[i];
            if (phrase.Contains(mention.Span) && outlets.Contains(mention.Actor)) return IsItself(mention) ? mention.Actor : null;
        }
        var speaker = actors.Read(phrase);
        return speaker.SourceKind == SourceKind.NewsOutlet ? speaker.Actor : null;
    }

    /// <summary>
    /// Whether the outlet is meant, or its people or programmes: "CNN", "CNN’s Ann Example", "the Post’s editorial board", "an ABC interview"; not
    /// "a Journal lunch group", "Fox’s decision".
    /// </summary>
    private bool IsItself(Mention mention)
    {
        var words = actors.Words;
        var next = words.TokenFrom(mention.Span.End);
        if (next >= words.Count) return true;
        var owns = words.IsPossessive(next);
        if (owns) next++;
        var phrase = words.PhraseAt(next);
        if (!owns && phrase != words.PhraseAt(next - 1)) return true;
        for (var i = next; i < Math.Min(words.Count, next + LongestPhrase) && words.PhraseAt(i) == phrase && phrase >= 0; i++)
            if (!words.IsLower(i) || words.IsAny(i, OutletWords)) return true;
        return !words.IsLower(next) || words.Is(next, Trait.Time);
    }

    /// <summary>Whether what stands before a name is nothing, an article, or a phrase that says that an outlet's name follows: "local newspaper".</summary>
    private static bool Introduces(ReadOnlySpan<char> before)
    {
        if (before is "" or "the" or "The" or "a" or "an" or [.., '’' or '\'', 's']) return true;
        var noun = before[(before.LastIndexOf(' ') + 1)..];
        var rest = before[..^noun.Length].TrimEnd();
        return SourceWords.IsOutlet(rest[(rest.LastIndexOf(' ') + 1)..], noun);
    }

    /// <summary>The outlet with whose name the phrase opens, over an article or a noun for outlets.</summary>
    private string? AtStart(TextSpan phrase)
    {
        for (var i = actors.FirstMention(phrase.Start); i < actors.Mentions.Length && actors.Mentions[i].Span.Start < phrase.End; i++)
        {
            var mention = actors.Mentions[i];
            if (!Introduces(new TextSpan(phrase.Start, mention.Span.Start).In(actors.Document.Text).Trim())) continue;
            if (outlets.Contains(mention.Actor)) return IsItself(mention) ? Named(i) : null;
        }
        return null;
    }

    /// <summary>The outlet of the mention with index <paramref name="index"/>, or of the one right behind it: "Swedish newspaper Norrtidning".</summary>
    private string Named(int index)
    {
        var (mention, next) = (actors.Mentions[index], index + 1);
        return next < actors.Mentions.Length && actors.Mentions[next].Span.Start == mention.Span.End + 1 && outlets.Contains(actors.Mentions[next].Actor)
            ? actors.Mentions[next].Actor
            : mention.Actor;
    }
}
