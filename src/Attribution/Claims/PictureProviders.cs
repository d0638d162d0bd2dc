using Attribution.Actors;
using Attribution.Documents;
using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Claims;

/// <summary>
/// Finds who gave the picture that a caption describes, and with it what the caption says: "In this photo provided by the harbour office, divers …".
/// Who only took it is named in credits, which no caption rests on.
/// </summary>
internal sealed class PictureProviders(ActorSet actors)
{
    private const int FirstWords = 8, Between = 8, Longest = 20;

    private static readonly WordSet Pictures = WordSet.Of("words-of-layout.tsv", "pictures"), Giving = WordSet.Of("words-of-claims.tsv", "giving-pictures");

    private readonly AnnotatedDocument document = actors.Document;

    /// <summary>Who gave the picture of which <paramref name="sentence"/> is the caption; null where that is not told.</summary>
    public PictureProvider? Of(Sentence sentence)
    {
        var picture = Next(sentence.FirstToken, Math.Min(sentence.EndToken, sentence.FirstToken + FirstWords), Pictures);
        if (picture < 0) return null;
        var given = Next(picture + 1, Math.Min(sentence.EndToken - 1, picture + Between), Giving);
        return given >= 0 && document.Word(given + 1) is "by" && Phrase(sentence, given + 2) is { IsEmpty: false } phrase ? In(phrase) : null;
    }

    private int Next(int first, int end, WordSet words)
    {
        for (var i = first; i < end && document.Word(i) is not ","; i++)
            if (words.Contains(document.Word(i))) return i;
        return -1;
    }

    /// <summary>What stands from <paramref name="first"/> to the next comma or verb.</summary>
    private TextSpan Phrase(Sentence sentence, int first)
    {
        var end = first;
        while (end < Math.Min(sentence.EndToken, first + Longest) && document.Word(end) is not ("," or "." or ";" or "on")
            && document.Tokens[end].Tag is not ("VBD" or "VBZ" or "VBP" or "MD")) end++;
        return end > first ? new(document.Tokens[first].Span.Start, document.Tokens[end - 1].Span.End) : default;
    }

    /// <summary>Who the phrase means; of one who is named with the body of another ("Tarn's harbour office") the last.</summary>
    private PictureProvider? In(TextSpan phrase)
    {
        var read = actors.Read(phrase);
        if (actors.Find(read.Actor) is { } actor && (actor.Kind != ActorKind.Country || actors.FirstMention(phrase.Start) is var first
            && actors.Mentions[first].Span.End == phrase.End)) return new(actor.Id, read.SourceKind);
        Actor? last = null;
        for (var i = actors.FirstMention(phrase.Start); i < actors.Mentions.Length && actors.Mentions[i].Span.End <= phrase.End; i++)
            if (actors.Find(actors.Mentions[i].Actor) is { Kind: not ActorKind.Country } named) last = named;
        if (last is not null) return new(last.Id, OfActor(last));
        return read.SourceKind is SourceKind.Unspecified or SourceKind.None ? null : new(null, read.SourceKind);
    }

    private static SourceKind OfActor(Actor actor) => actor.Kind switch
    {
        ActorKind.Person => SourceKind.NamedPerson,
        ActorKind.Outlet => SourceKind.NewsOutlet,
        _ => SourceKind.Institution,
    };
}

/// <summary>Who gave the picture that a caption describes.</summary>
/// <param name="Actor">The actor's id; null for somebody without a name.</param>
/// <param name="Kind">What kind of source it is.</param>
internal readonly record struct PictureProvider(string? Actor, SourceKind Kind);
