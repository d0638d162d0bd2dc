using Attribution.Actors.Resolution.InContext;
using Attribution.Language;
using Attribution.Lists;

namespace Attribution.Actors.Resolution.Pronouns;

/// <summary>
/// "They" for one person: for whom the text says so ("Robin Example, who is nonbinary"), for somebody without a name who has just spoken
/// ("A student said …. They added …"), and for the only person of whom a passage speaks.
/// </summary>
internal sealed class SingularThey
{
    private static readonly WordSet NeitherHeNorShe = ActorWords.Set("neither-he-nor-she");

    /// <summary>How many sentences back the person of whom the text says it is looked for.</summary>
    private const int Reach = 4;

    /// <summary>How many sentences back somebody without a name has spoken.</summary>
    private const int SpeakerReach = 2;

    /// <summary>How many tokens stand between the word and the name of whom it is said.</summary>
    private const int Nearby = 12;

    private readonly TokenView words;
    private readonly Salience salience;
    private readonly bool isTold;

    public SingularThey(Discourse discourse)
    {
        (words, salience) = (discourse.Words, discourse.Salience);
        for (var i = 0; i < words.Count; i++)
        {
            if (!IsToldOf(i) || PersonBeside(discourse.At, i) is not { } person) continue;
            person.TakesThey = isTold = true;
        }
    }

    /// <summary>The one person for whom <paramref name="pronoun"/> stands; null where it stands for several or a body, or nothing tells.</summary>
    public Referent? Of(Pronoun pronoun)
    {
        if (pronoun.Kind is not PronounKind.They) return null;
        if (isTold && Told(pronoun) is { } told) return told;
        return pronoun is { Part: Part.Subject, Speaks: true, Quoted: false } ? Unnamed(pronoun) ?? Only(pronoun) : null;
    }

    /// <summary>"nonbinary", "they/them", "whose pronouns are they and them".</summary>
    private bool IsToldOf(int i) => words.IsAny(i, NeitherHeNorShe)
        || (words.Is(i, "pronouns") && ((words.IsAny(i + 1, "are", ":") && words.Is(i + 2, "they")) || words.IsAny(i - 1, "they", "them")))
        || (words.Is(i, "they") && words[i + 1] is "/" && words.Is(i + 2, "them"));

    /// <summary>Whom the word describes: who is named before it in the sentence, or right behind it.</summary>
    private ActorDraft? PersonBeside(ActorDraft?[] at, int i)
    {
        for (var k = i - 1; k >= Math.Max(words.SentenceStart(i), i - Nearby); k--)
        {
            if (at[k] is { Kind: ActorKind.Person } person) return person;
        }
        for (var k = i + 1; k < Math.Min(words.SentenceEnd(i), i + 5) && words[k] is not ("," or "."); k++)
        {
            if (at[k] is { Kind: ActorKind.Person } person) return person;
        }
        return null;
    }

    /// <summary>Who takes "they", in the nearest sentence that has such a person, where no others were its subject or that of one behind it.</summary>
    private Referent? Told(Pronoun pronoun)
    {
        var traces = salience.Traces;
        Referent? found = null;
        var (sentence, isSubject, others) = (-1, false, false);
        for (var i = traces.Count - 1; i >= 0 && pronoun.Sentence - traces[i].Sentence <= Reach; i--)
        {
            var trace = traces[i];
            if (trace.Sentence != sentence)
            {
                if (found is not null || others) break;
                sentence = trace.Sentence;
            }
            if (trace.Referent.Actor is { TakesThey: true })
            {
                found ??= trace.Referent;
                isSubject |= trace.Part is Part.Subject;
            }
            else others |= IsSeveral(trace) && trace.Part is Part.Subject && trace.Form is not TraceForm.Pronoun;
        }
        return isSubject || !others ? found : null;
    }

    /// <summary>Somebody without a name and of no told gender who was the last to speak.</summary>
    private Referent? Unnamed(Pronoun pronoun)
    {
        var traces = salience.Traces;
        for (var i = traces.Count - 1; i >= 0 && pronoun.Sentence - traces[i].Sentence <= SpeakerReach; i--)
        {
            var trace = traces[i];
            if (trace.Part is not Part.Subject || trace.Quoted) continue;
            if (IsSeveral(trace) && !IsInside(trace)) return null;
            if (trace.Speaks) return trace.Referent is { Sort: ReferentSort.Person, Members.Length: 0, Gender: "" } ? trace.Referent : null;
        }
        return null;
    }

    /// <summary>Whether the mention only hangs on another by a preposition: "a person close to Example Shipping said".</summary>
    private bool IsInside(Trace trace) => words.Is(trace.First - 1, Trait.Preposition);

    /// <summary>The only person of whom the sentences before speak, where they speak of nobody else who may speak.</summary>
    private Referent? Only(Pronoun pronoun)
    {
        var traces = salience.Traces;
        Referent? only = null;
        for (var i = traces.Count - 1; i >= 0 && pronoun.Sentence - traces[i].Sentence <= Reach; i--)
        {
            var referent = traces[i].Referent;
            if (referent.Sort is ReferentSort.Thing or ReferentSort.Things) continue;
            if (referent is not { Sort: ReferentSort.Person, Actor: { IsGenderSure: false, IsGenderConfirmed: false, IsGenderGuessed: false } }
                || (only is not null && only != referent)) return null;
            only = referent;
        }
        return only;
    }

    private static bool IsSeveral(Trace trace) => trace.Referent.Sort is ReferentSort.People or ReferentSort.Body or ReferentSort.Things;
}
