using Attribution.Actors.Names;
using Attribution.Actors.Roles;
using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Actors.Resolution.InContext;

/// <summary>
/// The words with which a document describes its persons: "retired neurosurgeon" before a name, "the Florida senator"
/// behind one. A later "the neurosurgeon" is who shares most of its words.
/// </summary>
internal sealed class Descriptions
{
    private static readonly WordSet NotDescribing = ActorWords.Set("not-describing");

    /// <summary>How many persons one word may describe; further ones are left out, so that a long list costs no more.</summary>
    private const int MostHolders = 24;

    private readonly Dictionary<string, List<ActorDraft>> byWord = new(StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<ActorDraft, int> scores = [];

    private readonly TokenView words;

    private readonly NameIndex names;

    public Descriptions(TokenView words, NameIndex names, IEnumerable<Sighting> named, List<RolePhrase> phrases, ActorDraft?[] at)
    {
        this.words = words;
        this.names = names;
        foreach (var sighting in named)
        {
            if (sighting.Actor.Kind != ActorKind.Person) continue;
            Before(sighting);
            Behind(sighting);
        }
        foreach (var phrase in phrases)
        {
            if (phrase.Bearer is { } bearer && at[bearer.First] is { Kind: ActorKind.Person } person) Add(person, phrase.First, phrase.HeadEnd);
        }
    }

    /// <summary>
    /// The persons who share words with the phrase between the tokens, with a score: 3 for the head, 2 for each other word,
    /// less 3 for each capitalised word ("Republican") and 1 for each other word that they do not share.
    /// </summary>
    public IReadOnlyDictionary<ActorDraft, int> Matches(int first, int end)
    {
        scores.Clear();
        var all = 0;
        for (var i = first; i < end; i++)
        {
            if (!IsContent(i)) continue;
            var worth = i == end - 1 ? 3 : words.IsCapital(i) ? 5 : 3;
            all += worth - (i == end - 1 ? 3 : 2);
            if (!byWord.TryGetValue(words[i].ToString(), out var persons)) continue;
            foreach (var person in persons) scores[person] = scores.GetValueOrDefault(person) + worth;
        }
        foreach (var person in scores.Keys.ToList()) scores[person] -= all;
        return scores;
    }

    /// <summary>Titles and words before the name: "former Florida Gov. Ada Reed".</summary>
    private void Before(Sighting sighting)
    {
        var first = sighting.First;
        var start = Math.Max(words.SentenceStart(first), first - 7);
        while (first > start && words.Tag(first - 1) is "NN" or "NNP" or "JJ" or "NNS" or "HYPH" or "POS" or "NNPS" or "CC"
            && !words.IsAny(first - 1, "and", "or", "but"))
            first--;
        Add(sighting.Actor, first, sighting.First);
    }

    /// <summary>An apposition, a party in brackets, or "is a …" behind the name.</summary>
    private void Behind(Sighting sighting)
    {
        var i = sighting.End;
        if (words[i] is "(" or "," or "-LRB-" && words[i + 1] is ['R' or 'D', '-', ..]) Add(sighting.Actor, words[i + 1][0] == 'R' ? "Republican" : "Democrat");
        if (words[i] is "," && words.Tag(i + 1) == "CD" && words[i + 2] is ",") i += 2;
        var set = words[i] is ",";
        if (words.IsAny(i, "is", "was", "became") || (set && words.IsAny(i + 1, "who") && words.IsAny(i + 2, "is", "was"))) i = set ? i + 2 : i;
        else if (!set) return;
        if (!words.IsAny(i + 1, "a", "an", "the", "now", "then")) return;
        var end = i + 2;
        while (end < Math.Min(words.SentenceEnd(i), i + 9) && words.Tag(end) is "NN" or "NNP" or "JJ" or "NNS" or "HYPH" or "POS" or "NNPS" or "VBN" or "JJS")
            end++;
        if (end > i + 2 && Epithets.IsPerson(words, end - 1)) Add(sighting.Actor, i + 2, end);
    }

    /// <summary>Takes the words between the tokens for a description of the person.</summary>
    public void Add(ActorDraft person, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (!IsContent(i)) continue;
            Add(person, words[i].ToString());
            if (RoleWords.IsTitle(words[i], out var role, out _) && role.Length > 0) AddRole(person, role);
            else if (Epithets.Of(words[i]) is { Length: > 0 }) AddRole(person, words[i].ToString());
            if (i + 1 < end && Epithets.Of(words.Span(i, i + 2).In(words.Text)) is { Length: > 0 }) AddRole(person, words.Span(i, i + 2).Of(words.Text));
        }
    }

    private void AddRole(ActorDraft person, string role)
    {
        foreach (var word in role.Split(' ')) Add(person, word);
        foreach (var other in Epithets.Of(role)) Add(person, other);
    }

    private void Add(ActorDraft person, string word)
    {
        if (!byWord.TryGetValue(word, out var list)) byWord.Add(word, list = []);
        if (list.Count < MostHolders && !list.Contains(person)) list.Add(person);
    }

    private bool IsContent(int i) => words[i].Length > 2 && words[i] is [var c, ..] && char.IsLetterOrDigit(c)
        && !words.IsAny(i, NotDescribing)
        && names.At(i)?.Entry is not { Sense: GazetteerSense.Adjective or GazetteerSense.Country };
}
