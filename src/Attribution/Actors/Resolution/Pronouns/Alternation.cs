using Attribution.Actors.Resolution.InContext;
using Attribution.Language;

namespace Attribution.Actors.Resolution.Pronouns;

/// <summary>
/// Two people are named in one sentence, and "he" and "she" speak behind it: who of the two is which, follows from the gender of either.
/// "Ann Example met Pavel Third. He said yes. She said no."
/// </summary>
internal sealed class Alternation(TokenView words, Salience salience)
{
    /// <summary>How many sentences behind the names, and behind the pronoun, such pronouns stand.</summary>
    private const int Reach = 3;

    private const int MostTraces = 24;

    /// <summary>Whom of the two <paramref name="pronoun"/> stands for; null where no two alternate.</summary>
    public Referent? Of(Pronoun pronoun)
    {
        if (pronoun is not { Kind: PronounKind.He or PronounKind.She, Part: Part.Subject, Quoted: false, Speaks: true }) return null;
        if (Named(pronoun.Sentence, out var sentence) is not var (one, other) || !HasBoth(sentence + 1)) return null;
        var (own, others) = pronoun.Kind == PronounKind.He ? ("m", "f") : ("f", "m");
        return (one.Gender, other.Gender) switch
        {
            (var first, var second) when first == own && second != own => one,
            (var first, var second) when second == own && first != own => other,
            (var first, "") when first == others => other,
            ("", var second) when second == others => one,
            _ => null,
        };
    }

    /// <summary>The only two people whom the last sentence that names anybody names; null where they are more or fewer.</summary>
    private (Referent One, Referent Other)? Named(int before, out int sentence)
    {
        sentence = -1;
        Referent? one = null, other = null;
        var traces = salience.Traces;
        for (var i = traces.Count - 1; i >= Math.Max(0, traces.Count - MostTraces); i--)
        {
            var trace = traces[i];
            if (before - trace.Sentence > Reach || (sentence >= 0 && trace.Sentence != sentence)) break;
            if (trace.Referent is not { Sort: ReferentSort.Person, Actor: not null } referent || trace.Form is TraceForm.Pronoun) continue;
            if (trace.Sentence == before) continue;
            sentence = trace.Sentence;
            if (referent == one || referent == other) continue;
            if (other is not null) return null;
            (one, other) = one is null ? (referent, null) : (one, referent);
        }
        return one is not null && other is not null ? (one, other) : null;
    }

    /// <summary>Whether "he" and "she" both are subjects in the sentences from <paramref name="first"/> on.</summary>
    private bool HasBoth(int first)
    {
        var (he, she) = (false, false);
        for (var s = first; s < Math.Min(words.Document.Sentences.Length, first + Reach); s++)
        {
            for (var i = words.Document.Sentences[s].FirstToken; i < words.Document.Sentences[s].EndToken; i++)
            {
                he |= words.Is(i, "he") && !words.IsQuoted(i);
                she |= words.Is(i, "she") && !words.IsQuoted(i);
            }
        }
        return he && she;
    }
}
