using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Claims.Grounds;

/// <summary>
/// By what it is told how somebody is without a name: the head noun and what kind of role it is, one or many, the determiner, what stands
/// before and hangs on the head, and what is done.
/// </summary>
internal static class AnonymityFeatures
{
    /// <summary>Changes with the features, so that weights of others are refused.</summary>
    public const int Version = 3;

    /// <summary>How many tokens further up somebody may have been introduced: "a source" before "the source".</summary>
    private const int Reach = 600;

    private static readonly WordSet Quantities = WordSet.Of("anonymity-words.tsv", "quantities");

    private static readonly WordSet Anybody = WordSet.Of("anonymity-words.tsv", "anybody");

    private static readonly WordSet Many = WordSet.Of("anonymity-words.tsv", "many");

    private static readonly WordSet Insiders = WordSet.Of("anonymity-words.tsv", "insiders");

    private static readonly WordSet Alone = WordSet.Of("anonymity-words.tsv", "alone");

    private static readonly WordSet Groups = WordSet.Of("anonymity-words.tsv", "groups");

    /// <summary>The names of the features of <paramref name="phrase"/>, which is not empty.</summary>
    public static List<string> Of(TokenView text, SourcePhrase phrase)
    {
        var head = HeadOf(text, phrase);
        var kind = KindOf(text, head);
        var number = NumberOf(text, head);
        var (first, determiner) = DeterminerOf(text, phrase, head);
        var lemma = IsAge(text[head]) ? "-year-old" : text.Lemma(head).ToLowerInvariant();
        var named = Holds(text, first, head, Trait.Name);
        var tail = phrase.CoreEnd < phrase.NameEnd ? text[phrase.CoreEnd].ToString().ToLowerInvariant() : "none";
        var features = new List<string>
        {
            "bias", $"head {lemma}", $"head {lemma} number {number}", $"ending {Ending(text[head])}",
            $"kind {kind}", $"number {number}", $"determiner {determiner}",
            $"kind {kind} number {number}", $"determiner {determiner} number {number}", $"determiner {determiner} kind {kind}",
            $"determiner {determiner} kind {kind} number {number}", $"determiner {determiner} head {lemma}",
            $"tail {tail}", $"tail {tail} number {number}", $"tail {tail} kind {kind}",
        };
        var post = Insiders.Contains(lemma) ? "insider" : Alone.Contains(lemma) ? "alone" : "";
        if (post.Length > 0) features.AddRange([$"post {post} number {number}", $"post {post} determiner {determiner}", $"post {post} tail {tail}"]);
        if (named) features.AddRange([$"named number {number}", $"named kind {kind}", $"named kind {kind} number {number}"]);
        if (Holds(text, phrase.CoreEnd, phrase.NameEnd, Trait.Name)) features.AddRange([$"tail named number {number}", $"tail named kind {kind}"]);
        for (var i = first; i < head; i++)
            if (text.IsLower(i)) features.Add($"modifier {text.Lemma(i)}");
        if (tail == "of") Part(text, phrase, number, features);
        if (phrase.NameEnd < phrase.End)
            features.AddRange(["clause", $"clause {text.Lemma(Math.Min(phrase.NameEnd + 1, phrase.End - 1))}", $"clause number {number}"]);
        if (tail is "in" or "out" && text.Tag(text.PhraseEnd(phrase.CoreEnd + 1) - 1) is "CD") features.Add("ratio");
        if (determiner is "the" && IsIntroduced(text, phrase.First, text[head])) features.Add("introduced");
        Deed(text, phrase, number, kind, features);
        return features;
    }

    /// <summary>The noun that heads the phrase, over a number of people: "32 percent of voters" has "percent".</summary>
    private static int HeadOf(TokenView text, SourcePhrase phrase)
    {
        var head = phrase.Head;
        while (head > phrase.First && !text.Is(head, Trait.Noun | Trait.Pronoun | Trait.Number) && !Quantities.Contains(text[head])) head--;
        return head;
    }

    private static string KindOf(TokenView text, int head) =>
        Anybody.Contains(text[head]) ? "anybody"
        : Groups.Contains(text[head]) ? "group"
        : Quantities.Contains(text[head]) || text.Tag(head) is "CD" ? "quantity"
        : text.Lexicon.Roles.Find(text[head]) is { } role ? role.Class.ToString().ToLowerInvariant()
        : text.Lexicon.IsPeople(text[head]) ? "people"
        : text.Is(head, Trait.Name) ? "name"
        : "other";

    private static bool IsAge(ReadOnlySpan<char> word) => word.Contains("-year-old", StringComparison.Ordinal);

    /// <summary>Whether a number in digits has three or more of them: so many are a crowd.</summary>
    private static bool IsLarge(ReadOnlySpan<char> word) => word.Length > 2 && char.IsAsciiDigit(word[0]);

    private static string NumberOf(TokenView text, int head) =>
        text.Tag(head) is "NNS" or "NNPS" || text.IsAny(head, Many) ? "many" : "one";

    /// <summary>Where the modifiers begin, and what stands before them.</summary>
    private static (int First, string Determiner) DeterminerOf(TokenView text, SourcePhrase phrase, int head)
    {
        var i = phrase.First;
        for (var owner = i; owner < head; owner++)
            if (text.IsPossessive(owner)) return (owner + 1, "owner");
        if (text.Tag(i) is "PRP$") return (i + 1, "owner");
        if (text.Is(i, "no") && i < head) return (i + 1, "any");
        if (text.IsAny(i, "only", "not", "even", "almost", "nearly", "about", "at", "more", "fewer", "roughly") && i < head) i++;
        if (text.Tag(i) is "CD" && i < head) return (i + 1, text.Is(i, "one") ? "one" : IsLarge(text[i]) ? "large number" : "number");
        if (Anybody.Contains(text[i])) return (i, "any");
        if (text.Is(i, Trait.Determiner) || Quantities.Contains(text[i]) || text.IsAny(i, "another", "other", "others"))
            return (Math.Min(i + 1, head), text[i].ToString().ToLowerInvariant() is "an" ? "a" : text[i].ToString().ToLowerInvariant());
        return (i, "none");
    }

    /// <summary>"Of" and the whole to which somebody belongs: "one of the authors", "a group of rabbis".</summary>
    private static void Part(TokenView text, SourcePhrase phrase, string number, List<string> features)
    {
        var whole = text.PhraseEnd(phrase.CoreEnd + 1) - 1;
        if (whole <= phrase.CoreEnd) return;
        features.AddRange([$"part {KindOf(text, whole)}", $"part {NumberOf(text, whole)} number {number}", $"part {text.Lemma(whole).ToLowerInvariant()}"]);
    }

    /// <summary>The verb beside the phrase, which tells what is said once from what is thought always.</summary>
    private static void Deed(TokenView text, SourcePhrase phrase, string number, string kind, List<string> features)
    {
        var end = phrase.End < text.Count ? text.SentenceEnd(phrase.End - 1) : text.Count;
        var verb = phrase.End;
        while (verb < end && verb < phrase.End + 3 && !text.Is(verb, Trait.Verb)) verb++;
        if (verb >= end || !text.Is(verb, Trait.Verb)) verb = phrase.First - 1;
        if (verb < 0 || !text.Is(verb, Trait.Verb)) return;
        features.AddRange([$"verb {text.Lemma(verb)}", $"tense {text.Tag(verb)} number {number}", $"tense {text.Tag(verb)} kind {kind}"]);
    }

    /// <summary>Whether somebody of the kind was introduced further up: "a source", "one official".</summary>
    private static bool IsIntroduced(TokenView text, int first, ReadOnlySpan<char> head)
    {
        for (var i = first - 1; i > Math.Max(0, first - Reach); i--)
        {
            if (text[i].Equals(head, StringComparison.OrdinalIgnoreCase) && text.PhraseStart(i + 1) is var start && start < i
                && text.IsAny(start, "a", "an", "one", "another")) return true;
        }
        return false;
    }

    private static bool Holds(TokenView text, int first, int end, Trait trait)
    {
        for (var i = first; i < end; i++)
            if (text.Is(i, trait)) return true;
        return false;
    }

    private static string Ending(ReadOnlySpan<char> word) => word[Math.Max(0, word.Length - 4)..].ToString().ToLowerInvariant();
}
