using Attribution.Actors.Names;
using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Actors.Sources;

/// <summary>What the form of a word tells of a source that nothing else is known of; reads every phrase.</summary>
internal static class LastResort
{
    /// <summary>The shortest and the longest ending of words for things, in characters.</summary>
    private const int Shortest = 4, Longest = 6;

    private static readonly WordSet EndingsOfThings = ActorWords.Set("endings-of-things");

    public static Speaker Read(SourceContext context, SourcePhrase phrase)
    {
        var words = context.Words;
        var head = phrase.Head;
        if (phrase.IsWord && words.Is(phrase.First, "it"))
        {
            return FollowsDocument(words, phrase.First)
                ? context.Nameless(phrase, SourceKind.Document, "pronoun for a document")
                : context.Nameless(phrase, SourceKind.Unspecified, "it without an actor");
        }
        if (words.Is(head, "Q")) return context.Nameless(phrase, SourceKind.UnnamedPerson, "who asks the questions");
        if (context.Names.At(head) is { Entry.Sense: GazetteerSense.Place or GazetteerSense.Country or GazetteerSense.Capital })
            return context.Affiliated(phrase, SourceKind.Institution, "a place for those who govern it");
        if (words.Tag(head) is "NNP" && words.IsAny(phrase.First, "the") && head > phrase.First && words.IsCapital(head)
            && words.Lexicon.Roles.Find(words[head]) is null)
            return context.Affiliated(phrase, SourceKind.Institution, "a body's name that is not resolved"); // no person has an article
        if (words.Tag(head) is "NNP" && words.IsCapital(head) && !NameWords.IsDate(words[head]))
            return context.Affiliated(phrase, SourceKind.NamedPerson, "a name that is not resolved");
        if (Utterance.IsStatement(words[head])) return context.Nameless(phrase, SourceKind.Document, "a statement of nobody who is named");
        if (words.Tag(head) is "NNS" or "NNPS" && !IsThing(words, head)) return context.Affiliated(phrase, SourceKind.UnnamedPerson, "people without a name");
        var agent = words[head] is [.., 'e' or 'o', 'r'] or [.., 'i', 's', 't'] or [.., 'i', 'a', 'n'] or [_, _, _, .., 'm', 'a' or 'e', 'n'];
        return agent
            ? context.Affiliated(phrase, SourceKind.UnnamedPerson, "a person without a name")
            : context.Affiliated(phrase, SourceKind.Unspecified, "nobody in particular");
    }

    /// <summary>Whether the form of a noun for many tells that they are no people: "revelations", "developments", "months".</summary>
    public static bool IsThing(TokenView words, int noun) =>
        words.Tag(noun) is "NNS" && words.IsLower(noun) && !words.Lexicon.IsPeople(words[noun]) && EndsLikeThing(words[noun]);

    private static bool EndsLikeThing(ReadOnlySpan<char> word)
    {
        for (var length = Shortest; length <= Math.Min(Longest, word.Length); length++)
            if (EndingsOfThings.Contains(word[^length..])) return true;
        return false;
    }

    /// <summary>Whether the subject of one of the two sentences before is a document ("The report is 64 pages long").</summary>
    private static bool FollowsDocument(TokenView words, int token)
    {
        var sentence = words.Sentence(token);
        for (var back = 1; back <= 2 && sentence - back >= 0; back++)
        {
            var before = words.Document.Sentences[sentence - back];
            for (var i = before.FirstToken; i < Math.Min(before.FirstToken + 6, before.EndToken); i++)
            {
                if (SourceWords.IsDocument(words[i]) && words.Tag(i).StartsWith("NN", StringComparison.Ordinal)) return true;
            }
        }
        return false;
    }
}
