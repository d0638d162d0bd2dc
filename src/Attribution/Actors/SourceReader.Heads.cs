using Attribution.Language;

namespace Attribution.Actors;

internal sealed partial class SourceReader
{
    /// <summary>"posts on Telegram", "social media users", "a video shared on X".</summary>
    private Speaker? SocialMedia(SourcePhrase phrase)
    {
        for (var i = phrase.First; i < phrase.NameEnd; i++)
        {
            var platform = names.At(i)?.Entry is { Sense: GazetteerSense.Platform };
            var named = words.Is(i, "social") && words.IsAny(i + 1, "media", "networks", "network");
            if (platform || named) return Plain(phrase, SpeakerType.SocialMedia, platform ? "platform" : "social media");
        }
        return words.IsAny(phrase.Head, "tweet", "tweets", "posts", "users", "influencers", "bloggers", "hashtag") ? Plain(phrase, SpeakerType.SocialMedia, "posts of users") : null;
    }

    /// <summary>"The comments from Reed", "a statement by the ministry": whoever uttered them.</summary>
    private Speaker? Uttered(SourcePhrase phrase)
    {
        var statement = words.IsAny(phrase.Head, "comment", "comments", "remark", "remarks", "statement", "statements", "words", "testimony", "speech", "address", "announcement", "claim", "claims", "allegation", "allegations", "accusation", "accusations", "post", "tweet", "message", "letter", "denial", "warning", "assertion", "response", "reply", "argument", "view", "views", "position");
        var story = words.IsAny(phrase.Head, "report", "reports", "article", "story", "reporting", "account", "accounts", "dispatch", "editorial", "interview", "investigation", "coverage");
        var staff = words.Lexicon.IsPeople(words[phrase.Head]) || words[phrase.Head].EndsWith("checkers", StringComparison.Ordinal) || words[phrase.Head].EndsWith("checker", StringComparison.Ordinal);
        if (!statement && !story && !staff) return null;
        if ((staff && words.Is(phrase.CoreEnd + 1, "by")) || Maker(phrase) is not { } maker) return null;
        var kind = actors.Find(maker.Actor)!.Kind;
        if (statement) return Of(maker, "who made the statement");
        return kind == ActorKind.Outlet ? Of(maker, story ? "an outlet's report" : "an outlet's people") : null;
    }

    /// <summary>A document: a poll, report, filing, photo; its actor is the named body that made it.</summary>
    private Speaker? Record(SourcePhrase phrase)
    {
        var head = phrase.Head;
        var pointer = words.IsAny(head, "one", "another", "that") && words.IsAny(head + 1, "by", "from", "of");
        if (!pointer && !SourceWords.IsDocument(words[head])) return null;
        var maker = Maker(phrase);
        if (maker is { } known && actors.Find(known.Actor) is { Kind: not ActorKind.Person } body)
            return new(SpeakerType.Document, $"document of a named body", body.Id, [], body.Name, body.Affiliation, known.Form);
        if (pointer) return null;
        if (words.IsAny(head, "reports", "accounts", "figures") && head == phrase.First) return Plain(phrase, SpeakerType.Unspecified, "reports of nobody in particular");
        if (words.IsAny(head, "reports") && !words.IsAny(phrase.First, "the", "these", "those", "two", "three", "its", "their")) return Plain(phrase, SpeakerType.Unspecified, "reports of nobody in particular");
        if (maker is null && words.IsAny(phrase.First, "the", "that", "this", "same") && Earlier(head) is { } earlier) return earlier with { Reason = "document named before" };
        return Plain(phrase, SpeakerType.Document, "document");
    }

    /// <summary>The nearest document of the same sort further up that has a maker: "the survey" behind "a Norland University poll".</summary>
    private Speaker? Earlier(int head)
    {
        var limit = Math.Max(0, head - 600);
        for (var i = head - 1; i >= limit; i--)
        {
            if (!IsSameSort(words[i], words[head])) continue;
            var first = i;
            while (first > words.SentenceStart(i) && words.Tag(first - 1) is "NN" or "NNP" or "NNPS" or "JJ" or "POS" or "PRP$" or "CD" && names.At(first - 1) is null) first--;
            if (first > words.SentenceStart(i) && names.At(first - 1) is { } name) first = name.First;
            var phrase = SourcePhrase.Cut(words, words.Span(first, Math.Min(i + 6, words.SentenceEnd(i))));
            if (phrase.Head == i && Maker(phrase) is { } maker && actors.Find(maker.Actor) is { Kind: not ActorKind.Person } body)
                return new(SpeakerType.Document, "document named before", body.Id, [], body.Name, body.Affiliation, maker.Form);
        }
        return null;
    }

    private static bool IsSameSort(ReadOnlySpan<char> word, ReadOnlySpan<char> other) =>
        word.Equals(other, StringComparison.OrdinalIgnoreCase) || (IsPoll(word) && IsPoll(other));

    private static bool IsPoll(ReadOnlySpan<char> word) => word is "poll" or "survey" or "polls" or "Poll" or "Survey";

    /// <summary>Who made what the head names: a name before it, else one behind "by", "from", "of", "at", "for".</summary>
    private Mention? Maker(SourcePhrase phrase)
    {
        if (By(phrase) is { } by) return by;
        Mention? before = null;
        foreach (var mention in Inside(phrase.First, phrase.CoreEnd)) before = mention;
        if (before is not null) return before;
        var i = phrase.CoreEnd;
        while (i < phrase.NameEnd && !words.IsAny(i, "by", "from", "of", "at", "for")) i++;
        if (i >= phrase.NameEnd || i > phrase.CoreEnd + 3) return null;
        foreach (var mention in Inside(i + 1, phrase.NameEnd))
        {
            if (words.TokenFrom(mention.Span.Start) <= i + 4) return mention;
            break;
        }
        return null;
    }

    /// <summary>The last name in the phrase behind "by": "a report on the harbours by the Norland Institute".</summary>
    private Mention? By(SourcePhrase phrase)
    {
        for (var i = phrase.CoreEnd; i < phrase.NameEnd; i++)
        {
            if (!words.Is(i, "by")) continue;
            Mention? maker = null;
            foreach (var mention in Inside(i + 1, phrase.NameEnd))
            {
                if (maker is { } owner && !(words.IsPossessive(words.TokenFrom(owner.Span.End)) && words.TokenFrom(owner.Span.End) + 1 == words.TokenFrom(mention.Span.Start)) && !mention.Span.Contains(owner.Span)) break;
                maker = mention;
            }
            return maker;
        }
        return null;
    }

    /// <summary>People without a name: officials, residents, numbers of voters.</summary>
    private Speaker? People(SourcePhrase phrase)
    {
        var head = phrase.Head;
        if (words.IsAny(head, "authorities", "prosecutors", "police", "regulators")) return null;
        if (words.Lexicon.IsPeople(words[head])) return Plain(phrase, SpeakerType.UnnamedPerson, "people without a name", Affiliation(phrase));
        if (words.Tag(head) == "CD" || words[head] is "%" || words.IsAny(head, "percent", "half", "third", "quarter", "thirds", "dozens", "hundreds", "thousands", "they", "them", "those", "we", "I", "you", "he", "she"))
            return Plain(phrase, SpeakerType.UnnamedPerson, words.IsAny(head, "they", "them", "he", "she", "we", "I", "you") ? "pronoun without an actor" : "a number of people", Affiliation(phrase));
        return null;
    }

    /// <summary>A body without a name: "the government", "police", "state television".</summary>
    private Speaker? Body(SourcePhrase phrase)
    {
        for (var length = 3; length > 0; length--)
        {
            if (phrase.CoreEnd - length < phrase.First) continue;
            var noun = words.Span(phrase.CoreEnd - length, phrase.CoreEnd).In(words.Text);
            if (!SourceWords.IsBody(noun, out var kind, out _)) continue;
            if (kind == "outlet" && phrase.CoreEnd - length > phrase.First && MentionEnding(phrase.First, phrase.CoreEnd - length) is { } outlet && actors.Find(outlet.Actor)!.Kind == ActorKind.Outlet)
                return Of(outlet, Reason(outlet));
            return kind == "outlet"
                ? Plain(phrase, SpeakerType.Outlet, "outlet without a name", Affiliation(phrase))
                : Plain(phrase, SpeakerType.Institution, "body without a name", Affiliation(phrase));
        }
        return words.IsAny(phrase.Head, "media") ? Plain(phrase, SpeakerType.Outlet, "media without a name", Affiliation(phrase)) : null;
    }

    private Speaker Rest(SourcePhrase phrase)
    {
        var head = phrase.Head;
        if (words.Is(phrase.First, "it") && phrase.End - phrase.First == 1)
        {
            var document = DocumentBefore(phrase.First);
            return Plain(phrase, document ? SpeakerType.Document : SpeakerType.Unspecified, document ? "pronoun for a document" : "it without an actor");
        }
        if (words.Is(head, "Q")) return Plain(phrase, SpeakerType.UnnamedPerson, "who asks the questions");
        if (words.Tag(head) is "NNP" && words.IsCapital(head) && !NameWords.IsDate(words[head])) return Plain(phrase, SpeakerType.NamedPerson, "a name that is not resolved", Affiliation(phrase));
        if (words.Tag(head) is "NNS" or "NNPS") return Plain(phrase, SpeakerType.UnnamedPerson, "people without a name", Affiliation(phrase));
        var agent = words[head] is [.., 'e' or 'o', 'r'] or [.., 'i', 's', 't'] or [.., 'i', 'a', 'n'];
        return Plain(phrase, agent ? SpeakerType.UnnamedPerson : SpeakerType.Unspecified, agent ? "a person without a name" : "nobody in particular", Affiliation(phrase));
    }

    /// <summary>Whether the subject of the sentence before is a document ("The report is 64 pages long").</summary>
    private bool DocumentBefore(int token)
    {
        var sentence = words.Sentence(token);
        for (var back = 1; back <= 2 && sentence - back >= 0; back++)
        {
            var start = words.Document.Sentences[sentence - back];
            for (var i = start.FirstToken; i < Math.Min(start.FirstToken + 6, start.EndToken); i++)
            {
                if (SourceWords.IsDocument(words[i]) && words.Tag(i).StartsWith("NN", StringComparison.Ordinal)) return true;
            }
        }
        return false;
    }

    /// <summary>The actor to whom a person without a name belongs: a body or country named in the phrase.</summary>
    private string? Affiliation(SourcePhrase phrase)
    {
        foreach (var mention in Inside(phrase.First, phrase.NameEnd))
        {
            if (actors.Find(mention.Actor) is { Kind: not ActorKind.Person } body) return body.Id;
        }
        for (var i = phrase.First; i < phrase.NameEnd; i++)
        {
            if (names.At(i)?.Entry is not { Sense: GazetteerSense.Adjective or GazetteerSense.Capital or GazetteerSense.Country } entry) continue;
            if (entry.Sense == GazetteerSense.Capital && words.IsAny(i - 1, "in", "from", "at", "near")) continue;
            return actors.Find($"{entry.Key}-government")?.Id ?? entry.Key;
        }
        foreach (var mention in Inside(phrase.First, phrase.NameEnd)) return mention.Actor;
        return null;
    }
}
