using Attribution.Language;

namespace Attribution.Actors;

internal sealed partial class Discourse
{
    /// <summary>The heads of role phrases that stand beside their bearer's name.</summary>
    private readonly HashSet<int> borne = [];

    private readonly Dictionary<string, Referent> nouns = new(StringComparer.OrdinalIgnoreCase);

    private readonly List<Referent> groups = [];

    private int phrase;

    /// <summary>The last pronoun that was read.</summary>
    private int passed = -1;

    /// <summary>Notes a noun phrase without a name that starts at <paramref name="i"/>, so that a pronoun may stand for nobody with a name.</summary>
    private void Noun(int i)
    {
        var all = words.Document.NounPhrases;
        while (phrase < all.Length && all[phrase].FirstToken < i) phrase++;
        if (phrase >= all.Length || all[phrase].FirstToken != i) return;
        var head = all[phrase].Head;
        var tag = words.Tag(head);
        if (at[head] is not null || borne.Contains(head) || tag is not ("NN" or "NNS" or "NNP" or "NNPS" or "JJ") || NameWords.IsDate(words[head])
            || words.IsAny(head, "everybody", "everyone", "somebody", "someone", "anybody", "anyone", "nobody", "time", "way")) return;
        if ((Described(i, head) ?? DescribedBody(i, head)) is { } described)
        {
            See(described, MentionForm.Role, i, head + 1);
            return;
        }
        var plural = tag is "NNS" or "NNPS";
        var role = words.Lexicon.Roles.Find(words[head]);
        var sort = role is not null || words.Lexicon.IsPeople(words[head]) ? plural || words.Is(head, "people") ? ReferentSort.People : ReferentSort.Person
            : SourceWords.IsBody(words[head], out _, out _) ? ReferentSort.Body
            : plural ? ReferentSort.Things : ReferentSort.Thing;
        var noun = words[head].ToString();
        if (!nouns.TryGetValue(noun, out var referent) || words.IsAny(i, "a", "an", "another", "one", "two", "three", "some", "several", "many"))
            nouns[noun] = referent = new Referent(sort) { NounGender = role?.Gender is { Length: > 0 } known ? known : GenderOf(words[head]) };
        var part = SentenceParts.Of(words, i, head + 1, out var speaks);
        Note(referent, i, head + 1, part, TraceForm.Noun, speaks && sort is ReferentSort.Person or ReferentSort.People or ReferentSort.Body);
    }

    private static string GenderOf(ReadOnlySpan<char> noun) =>
        noun is "man" or "boy" or "guy" or "gentleman" or "father" ? "m" : noun is "woman" or "girl" or "lady" or "mother" ? "f" : "";

    /// <summary>"Reed and Hale": both together may be meant by "they".</summary>
    private void Join(Sighting sighting, Part part, bool speaks)
    {
        var and = sighting.First - 1;
        for (var steps = 0; steps < 5 && words.Tag(and) is "NNP" or "NN" or "JJ" or "DT" or "PRP$"; steps++) and--;
        if (!words.IsAny(and, "and", "&") || words.Sentence(and) != words.Sentence(sighting.First)) return;
        var end = words[and - 1] is "," ? and - 1 : and;
        for (var i = salience.Traces.Count - 2; i >= Math.Max(0, salience.Traces.Count - 6); i--)
        {
            var before = salience.Traces[i];
            if (before.End != end || before.Referent.Members.Length == 0 || before.Referent.Members.Contains(sighting.Actor)) continue;
            if (before.Referent.Members[0].Kind == ActorKind.Person != (sighting.Actor.Kind == ActorKind.Person)) continue;
            Note(Group([.. before.Referent.Members, sighting.Actor]), before.First, sighting.End, part, TraceForm.Name, speaks);
            return;
        }
    }

    private Referent Group(ActorDraft[] members)
    {
        foreach (var known in groups)
        {
            if (known.Members.Length == members.Length && Array.TrueForAll(members, known.Members.Contains)) return known;
        }
        var group = new Referent(ReferentSort.People, members);
        groups.Add(group);
        return group;
    }
}
