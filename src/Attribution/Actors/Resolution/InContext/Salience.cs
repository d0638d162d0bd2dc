namespace Attribution.Actors.Resolution.InContext;

/// <summary>What a reader has in mind: the mentions so far, by sentence and part in it.</summary>
internal sealed class Salience
{
    /// <summary>How many sentences back an antecedent is looked for.</summary>
    private const int Reach = 6;

    /// <summary>How many mentions back an antecedent is looked for: more than anybody puts into so few sentences.</summary>
    private const int MostTraces = 400;

    private readonly List<Trace> traces = [];

    private readonly Dictionary<ActorDraft, Referent> referents = [];

    private readonly Dictionary<ActorDraft, int> lastTokens = [];

    private int sentence = -1;

    private int known;

    /// <summary>All mentions in the order in which they were read.</summary>
    public List<Trace> Traces => traces;

    /// <summary>The last who was the subject of a verb of saying outside quotation marks.</summary>
    public Referent? LastSpeaker { get; private set; }

    /// <summary>What <paramref name="actor"/> is to pronouns.</summary>
    public Referent Of(ActorDraft actor)
    {
        if (!referents.TryGetValue(actor, out var referent))
            referents.Add(actor, referent = new Referent(actor.Kind == ActorKind.Person ? ReferentSort.Person : ReferentSort.Body, actor));
        return referent;
    }

    /// <summary>Notes a mention.</summary>
    public void Note(Referent referent, int first, int end, int sentence, Part part, TraceForm form, bool speaks, bool quoted)
    {
        traces.Add(new Trace(referent, first, end, sentence, part, form, speaks, quoted, sentence != this.sentence));
        this.sentence = sentence;
        if (referent.Mentions++ == 0) referent.Order = known++;
        if (form is TraceForm.Name or TraceForm.Alias) referent.NamedSoFar++;
        if (form is TraceForm.Pronoun) referent.Pronouns++;
        foreach (var member in referent.Members) lastTokens[member] = first;
        if (speaks && !quoted) LastSpeaker = referent;
    }

    /// <summary>The index of the first token of the last mention of <paramref name="actor"/>; -1 where it has none yet.</summary>
    public int LastToken(ActorDraft actor) => lastTokens.GetValueOrDefault(actor, -1);

    /// <summary>
    /// The actor of the sort who was the only subject in the nearest sentence before <paramref name="sentence"/> that has
    /// one, or who opened it as a speaker; at most <paramref name="reach"/> sentences back; null where neither holds.
    /// </summary>
    public ActorDraft? OnlySubject(int sentence, int reach, ReferentSort sort)
    {
        ActorDraft? only = null;
        var (found, several) = (-1, false);
        for (var i = traces.Count - 1; i >= Math.Max(0, traces.Count - MostTraces) && sentence - traces[i].Sentence <= reach
            && (found < 0 || traces[i].Sentence == found); i--)
        {
            var trace = traces[i];
            if (trace.Sentence == sentence || trace.Part != Part.Subject || trace.Quoted) continue;
            if (trace.Referent.Members.Length > 1) return null;
            if (trace.Referent.Sort != sort) continue;
            if (trace.Referent.Actor is not { } actor) return null;
            if (several && trace is { Opens: true, Speaks: true }) return actor;
            several |= only is not null && only != actor;
            (only, found) = (actor, trace.Sentence);
        }
        return several ? null : only;
    }

    /// <summary>The actor that <paramref name="accepts"/> lets through and that is most in mind at <paramref name="sentence"/>; null where none is.</summary>
    public ActorDraft? Best(int sentence, Func<ActorDraft, bool> accepts)
    {
        ActorDraft? best = null;
        var bestScore = int.MinValue;
        for (var i = traces.Count - 1; i >= Math.Max(0, traces.Count - MostTraces); i--)
        {
            var trace = traces[i];
            var distance = sentence - trace.Sentence;
            if (distance > Reach) break;
            if (trace.Referent.Actor is not { } actor || !accepts(actor)) continue;
            var score = -10 * distance + (trace.Part == Part.Subject ? 6 : 0) + (trace.Quoted ? -8 : 0) + (trace.Speaks ? 8 : 0);
            if (score > bestScore) (best, bestScore) = (actor, score);
        }
        return best;
    }

    /// <summary>Of <paramref name="candidates"/>, those that <paramref name="accepts"/> lets through, the one mentioned last, however far back.</summary>
    public ActorDraft? Last(IReadOnlyList<ActorDraft> candidates, Func<ActorDraft, bool>? accepts = null)
    {
        ActorDraft? best = null;
        var bestToken = -1;
        foreach (var candidate in candidates)
        {
            if (lastTokens.TryGetValue(candidate, out var token) && token > bestToken && accepts?.Invoke(candidate) != false)
                (best, bestToken) = (candidate, token);
        }
        return best;
    }
}
