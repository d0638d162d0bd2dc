using Attribution.Actors.Resolution.InContext;
using Attribution.Actors.Roles;
using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Actors.Resolution.Pronouns;

/// <summary>Leads pronouns of the third person back to their antecedents, as the trained model (or its guide) chooses.</summary>
internal sealed class PronounResolver(Discourse discourse, Antecedents antecedents, IPronounGuide? guide)
{
    private static readonly WordSet Auxiliaries = ActorWords.Set("auxiliaries");

    private static readonly WordSet BehindExpletive = ActorWords.Set("behind-expletive");

    private readonly TokenView words = discourse.Words;
    private readonly Registry registry = discourse.Registry;
    private readonly ActorDraft?[] at = discourse.At;

    private readonly Alternation alternation = new(discourse.Words, discourse.Salience);

    private readonly SingularThey singular = new(discourse);

    /// <summary>The last pronoun that was read.</summary>
    private int passed = -1;

    /// <summary>Resolves the pronoun, and takes from it the gender of whom it stands for.</summary>
    public void Resolve(Pronoun pronoun)
    {
        var i = pronoun.Token;
        if (at[i] is not null || passed == i || (pronoun.Kind == PronounKind.It && IsExpletive(i))) return;
        passed = i;
        var settled = guide is null ? alternation.Of(pronoun) ?? singular.Of(pronoun) : null;
        var referent = guide is null ? settled ?? antecedents.Choose(pronoun) : guide.Decide(pronoun, antecedents, at);
        if (referent is null) return;
        if (pronoun.Kind is PronounKind.He or PronounKind.She) Learn(referent, pronoun);
        if (referent.Members.Length > 0)
        {
            var sighting = new Sighting(referent.Members[0], MentionForm.Pronoun, i, i + 1, Resolver.Pronoun)
            {
                Others = referent.Members[1..],
                Choice = guide is null && settled is null ? antecedents.LastChoice : null,
            };
            discourse.Sightings.Add(sighting);
            at[i] ??= referent.Actor;
        }
        discourse.Note(referent, i, i + 1, pronoun.Part, TraceForm.Pronoun, pronoun.Speaks);
        if (pronoun.Part == Part.Possessive && referent.Actor is { Kind: ActorKind.Person } owner) Possession(owner, i);
    }

    /// <summary>Takes from the pronoun the gender of whom it stands for.</summary>
    private static void Learn(Referent referent, Pronoun pronoun)
    {
        var gender = pronoun.Kind == PronounKind.He ? "m" : "f";
        if (referent.Actor is not { } actor)
        {
            if (referent.Gender.Length == 0) referent.NounGender = gender;
        }
        else if (actor.Gender == gender)
        {
            actor.IsGenderConfirmed |= !actor.IsGenderGuessed;
        }
        else if (!pronoun.Quoted && actor.Gender.Length == 0)
        {
            (actor.Gender, actor.IsGenderGuessed) = (gender, true);
        }
    }

    /// <summary>"His campaign" is "the Reed campaign", where the document names it.</summary>
    private void Possession(ActorDraft owner, int i)
    {
        if (!words.IsAny(i + 1, "campaign", "administration", "office", "government", "cabinet") || Institution.IsModifier(words, i + 2)) return;
        if (registry.Owned(owner, words[i + 1].ToString().ToLowerInvariant()) is { } body) discourse.See(body, MentionForm.Alias, i, i + 2, Resolver.Pronoun);
    }

    /// <summary>"It is believed that", "it was clear": no antecedent is meant.</summary>
    private bool IsExpletive(int i)
    {
        if (!words.Is(i, "it")) return false;
        var next = i + 1;
        if (words.IsAny(next, Auxiliaries)) next++;
        if (words.Is(next, "not")) next++;
        if (!words.IsAny(next, BehindExpletive)) return false;
        return !ActorVerbs.Says(words, next + 1) || words.Tag(next + 1) != "VBG";
    }
}
