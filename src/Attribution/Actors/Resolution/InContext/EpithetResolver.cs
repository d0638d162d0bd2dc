using Attribution.Actors.Names;
using Attribution.Actors.Resolution.Pronouns;
using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Actors.Resolution.InContext;

/// <summary>Leads epithets back to who was described so, or was the only subject before: "the retired neurosurgeon", "the gun group".</summary>
internal sealed class EpithetResolver(Discourse discourse, ClauseMarks clauses, Descriptions descriptions)
{
    private static readonly WordSet RolesWithoutOffice = ActorWords.Set("roles-without-office");

    private static readonly WordSet BehindNewNoun = ActorWords.Set("behind-new-noun");

    private static readonly WordSet WordsForNewNouns = ActorWords.Set("words-for-new-nouns");

    private static readonly WordSet BodyEpithets = ActorWords.Set("body-epithets");

    private static readonly WordSet EpithetsOfAnyBody = ActorWords.Set("epithets-of-any-body");

    /// <summary>How many sentences back the person of a mere epithet must have been the subject.</summary>
    public const int Reach = 2;

    /// <summary>The least score of a description that decides: that of a head alone.</summary>
    private const int Enough = 3;

    private readonly TokenView words = discourse.Words;
    private readonly NameIndex names = discourse.Names;
    private readonly Salience salience = discourse.Salience;

    /// <summary>Resolves the noun phrase from token <paramref name="first"/> to <paramref name="head"/>; false where it leads to nobody.</summary>
    public bool Resolve(int first, int head)
    {
        if ((Described(first, head) ?? DescribedBody(first, head)) is not { } described) return false;
        discourse.See(described, MentionForm.Role, first, head + 1, Resolver.Epithet);
        if (described.Kind is ActorKind.Person) descriptions.Add(described, first + 1, head + 1);
        return true;
    }

    /// <summary>
    /// "The retired neurosurgeon": the person described in these words; failing that, for a noun that is no office, the one
    /// person who was the subject of the sentence before ("The diplomat also mused").
    /// </summary>
    private ActorDraft? Described(int first, int head)
    {
        if (!words.IsAny(first, "the", "this", "that") || words.Tag(head) is not ("NN" or "NNP" or "JJ") || !Epithets.IsPerson(words, head)) return null;
        var country = CountryIn(first, head);
        var role = words.Lexicon.Roles.Find(words[head]);
        ActorDraft? best = null;
        var bestScore = 0;
        foreach (var (person, shared) in descriptions.Matches(first + 1, head + 1))
        {
            var score = shared + (country is not null && person.Country == country ? 2 : 0);
            if (score < Enough || !MayBe(person, country, role, first)) continue;
            if (score > bestScore || (score == bestScore && salience.LastToken(person) > salience.LastToken(best!))) (best, bestScore) = (person, score);
        }
        var isHeld = role is { Class: RoleClass.Office or RoleClass.Voice or RoleClass.Kin or RoleClass.Party }
            && !words.IsAny(head, RolesWithoutOffice);
        return best ?? (isHeld ? null : OnlySubject(first, head, country, role));
    }

    /// <summary>Whether the phrase brings somebody new: by what follows ("the aide who …"), by a rank ("the first candidate"), or after "an aide".</summary>
    private bool IsNew(int first, int head) => discourse.Nouns.ContainsKey(words[head].ToString()) || words.IsQuoted(first)
        || words.IsAny(head + 1, BehindNewNoun)
        || words.IsAny(first + 1, WordsForNewNouns);

    private ActorDraft? OnlySubject(int first, int head, string? country, RoleWord? role)
    {
        if (IsNew(first, head) || SentenceParts.Of(words, first, head + 1, out _) != Part.Subject) return null;
        return salience.OnlySubject(words.Sentence(first), Reach, ReferentSort.Person) is { } person && MayBe(person, country, role, first) ? person : null;
    }

    /// <summary>Whether gender and country agree, and the person is not the subject of the phrase's own clause.</summary>
    private bool MayBe(ActorDraft person, string? country, RoleWord? role, int first)
    {
        if (salience.LastToken(person) < 0 || (role is { Gender.Length: > 0 } && person.Gender.Length > 0 && role.Gender != person.Gender)) return false;
        if (country is not null && person.Country is { } other && other != country) return false;
        return salience.Traces is not [.., var last] || last.Referent.Actor != person || last.Sentence != words.Sentence(first) || last.Part != Part.Subject
            || clauses.Between(last.End, first).Joints > 0;
    }

    private string? CountryIn(int first, int head)
    {
        for (var i = first; i < head; i++)
        {
            if (names.At(i)?.Entry is { Sense: GazetteerSense.Adjective or GazetteerSense.Country } entry) return entry.Key;
        }
        return null;
    }

    /// <summary>"The nation’s largest gun group": the one body that was the subject of the sentence before.</summary>
    private ActorDraft? DescribedBody(int first, int head)
    {
        if (!words.IsAny(head, BodyEpithets)) return null;
        if (head - first < 2 || !words.IsAny(first, "the") || IsNew(first, head) || SentenceParts.Of(words, first, head + 1, out _) != Part.Subject)
            return null;
        return salience.OnlySubject(words.Sentence(first), Reach, ReferentSort.Body) is { Kind: not ActorKind.Country } body
            && (words.IsAny(head, EpithetsOfAnyBody) || BodyNounResolver.MayTrade(body))
            ? body
            : null;
    }
}
