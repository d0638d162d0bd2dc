namespace Attribution.Actors;

/// <summary>
/// Which actors a reader has in mind: the last mention of each, by sentence and part in it. Speakers and subjects count
/// for more, which is how the pronoun behind a quote finds who spoke.
/// </summary>
internal sealed class Salience
{
    /// <summary>How many sentences back an antecedent is looked for.</summary>
    private const int Reach = 6;

    private readonly List<Trace> traces = [];

    private readonly Dictionary<Draft, int> lastTokens = [];

    private readonly record struct Trace(Draft Actor, int Sentence, int Token, bool Subject, bool Speaker, bool Quoted);

    /// <summary>Notes a mention.</summary>
    public void Note(Draft actor, int sentence, int token, bool subject, bool speaker, bool quoted)
    {
        traces.Add(new Trace(actor, sentence, token, subject, speaker, quoted));
        lastTokens[actor] = token;
    }

    /// <summary>The actor that <paramref name="accepts"/> lets through and that is most in mind at <paramref name="sentence"/>; null where none is.</summary>
    public Draft? Best(int sentence, Func<Draft, bool> accepts, bool asSubject = false, bool insideQuote = false)
    {
        Draft? best = null;
        var bestScore = int.MinValue;
        for (var i = traces.Count - 1; i >= 0; i--)
        {
            var trace = traces[i];
            var distance = sentence - trace.Sentence;
            if (distance > Reach) break;
            if (!accepts(trace.Actor)) continue;
            var score = -10 * distance + (trace.Subject ? 6 : 0) + (trace.Quoted && !insideQuote ? -8 : 0) + (trace.Speaker && !insideQuote ? 8 : 0)
                + (asSubject && trace.Subject ? 3 : 0);
            if (score > bestScore) (best, bestScore) = (trace.Actor, score);
        }
        return best;
    }

    /// <summary>Of <paramref name="candidates"/>, those that <paramref name="accepts"/> lets through, the one mentioned last, however far back.</summary>
    public Draft? Last(IReadOnlyList<Draft> candidates, Func<Draft, bool>? accepts = null)
    {
        Draft? best = null;
        var bestToken = -1;
        foreach (var candidate in candidates)
        {
            if (lastTokens.TryGetValue(candidate, out var token) && token > bestToken && accepts?.Invoke(candidate) != false) (best, bestToken) = (candidate, token);
        }
        return best;
    }
}
