using Attribution.Actors.Names;
using Attribution.Actors.Roles;
using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Actors.Resolution.InContext;

/// <summary>Reads noun phrases without a name: an epithet leads back to an actor, any other may be what a pronoun stands for.</summary>
internal sealed class NounPhraseReader(Discourse discourse, EpithetResolver epithets, List<RolePhrase> phrases)
{
    private static readonly WordSet NobodyInParticular = ActorWords.Set("nobody-in-particular");

    private static readonly WordSet ArticlesOfNewNouns = ActorWords.Set("articles-of-new-nouns");

    private readonly TokenView words = discourse.Words;
    private readonly ActorDraft?[] at = discourse.At;

    /// <summary>The heads of role phrases that stand beside their bearer's name.</summary>
    private readonly HashSet<int> borne = [.. phrases.Where(phrase => phrase.Bearer is not null).Select(phrase => phrase.HeadEnd - 1)];

    private int phrase;

    /// <summary>Notes a noun phrase without a name that starts at <paramref name="i"/>, so that a pronoun may stand for nobody with a name.</summary>
    public void Read(int i)
    {
        var all = words.Document.NounPhrases;
        while (phrase < all.Length && all[phrase].FirstToken < i) phrase++;
        if (phrase >= all.Length || all[phrase].FirstToken != i) return;
        var head = all[phrase].Head;
        var tag = words.Tag(head);
        if (at[head] is not null || borne.Contains(head) || tag is not ("NN" or "NNS" or "NNP" or "NNPS" or "JJ") || NameWords.IsDate(words[head])
            || words.IsAny(head, NobodyInParticular)) return;
        if (epithets.Resolve(i, head)) return;
        var plural = tag is "NNS" or "NNPS";
        var role = words.Lexicon.Roles.Find(words[head]);
        var sort = role is not null || words.Lexicon.IsPeople(words[head]) ? plural || words.Is(head, "people") ? ReferentSort.People : ReferentSort.Person
            : SourceWords.IsBody(words[head], out _, out _) ? ReferentSort.Body
            : plural ? ReferentSort.Things : ReferentSort.Thing;
        var noun = words[head].ToString();
        if (!discourse.Nouns.TryGetValue(noun, out var referent) || words.IsAny(i, ArticlesOfNewNouns))
            discourse.Nouns[noun] = referent = new Referent(sort) { NounGender = role?.Gender is { Length: > 0 } known ? known : GenderOf(words[head]) };
        var part = SentenceParts.Of(words, i, head + 1, out var speaks);
        discourse.Note(referent, i, head + 1, part, TraceForm.Noun, speaks && sort is ReferentSort.Person or ReferentSort.People or ReferentSort.Body);
    }

    private static string GenderOf(ReadOnlySpan<char> noun) =>
        noun is "man" or "boy" or "guy" or "gentleman" or "father" ? "m" : noun is "woman" or "girl" or "lady" or "mother" ? "f" : "";
}
