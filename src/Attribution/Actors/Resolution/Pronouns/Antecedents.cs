using Attribution.Actors.Resolution.InContext;
using Attribution.Documents;
using Attribution.Language;

namespace Attribution.Actors.Resolution.Pronouns;

/// <summary>
/// Finds who or what a pronoun stands for: each referent mentioned shortly before it, or named right behind it in the
/// same sentence, gets a score of the trained model (<see cref="PronounModel"/>); "none of them" gets one too. Where that is unsure of "he" or
/// "she", another reader may add to it (<see cref="IPronounReader"/>).
/// </summary>
internal sealed class Antecedents(TokenView words, ClauseMarks clauses, Salience salience, Dictionary<int, Sighting> named, PronounModel? model,
    IPronounReader? reader)
{
    /// <summary>How many sentences back an antecedent is looked for.</summary>
    private const int Reach = 4;

    /// <summary>How many mentions back an antecedent is looked for.</summary>
    private const int MostTraces = 80;

    /// <summary>Below how much more than the next best the best is unsure: odds of e to one.</summary>
    private const int Unsure = PronounModel.Unit;

    /// <summary>How many tokens behind a pronoun a name may be meant.</summary>
    private const int Ahead = 25;

    private readonly ToldSentences told = new(words);

    private readonly List<Antecedent> candidates = [];

    private readonly List<ActorDraft> later = [];

    private readonly HashSet<Referent> spokenOf = [];

    private ActorDraft[]? persons;

    /// <summary>The tokens at which each actor is named, in text order.</summary>
    private Dictionary<ActorDraft, List<int>>? namings;

    private readonly PronounFeatures features = new(words, clauses, salience);

    // The clues and the score of each candidate; behind the last one those of none of them.
    private readonly List<byte[]> rows = [];
    private int[] scores = new int[16];

    /// <summary>Among whom to choose; all candidates where it is null.</summary>
    public Func<Referent, bool>? Only { get; set; }

    /// <summary>Whether gender is left out of account, as training may ask for.</summary>
    public bool IsBlind
    {
        get => features.IsBlind;
        set => features.IsBlind = value;
    }

    /// <summary>How the candidates compared at the last choice; null where none was chosen.</summary>
    public Choice? LastChoice { get; private set; }

    /// <summary>The most likely antecedent; null where none of the candidates is likelier than none.</summary>
    public Referent? Choose(Pronoun pronoun) => Choose(pronoun, model!);

    /// <summary>The same under another model.</summary>
    public Referent? Choose(Pronoun pronoun, PronounModel model)
    {
        NoteSpokenOf(pronoun);
        if (spokenOf.Count == 0) return Likeliest(pronoun, model);
        if (Likeliest(pronoun, model) is { } other) return other;
        spokenOf.Clear(); // "“They say Reed should quit,” she said", and nobody else may be meant
        return Likeliest(pronoun, model);
    }

    private Referent? Likeliest(Pronoun pronoun, PronounModel model)
    {
        Collect(pronoun);
        Describe(pronoun);
        if (scores.Length <= candidates.Count) scores = new int[2 * rows.Count];
        for (var i = 0; i <= candidates.Count; i++) scores[i] = model.Score(pronoun.Kind, rows[i]);
        var (best, next) = Best();
        var read = 0;
        if (reader is not null && pronoun.Kind <= PronounKind.She && next != best && scores[best] - scores[next] < Unsure)
        {
            reader.Add(pronoun.Token, candidates.ConvertAll(Mentions), scores.AsSpan(0, candidates.Count + 1));
            (best, next) = Best();
            read = scores[best] - scores[next] - (model.Score(pronoun.Kind, rows[best]) - model.Score(pronoun.Kind, rows[next]));
        }
        LastChoice = best == candidates.Count ? null : model.Compare(pronoun.Kind, rows[best], rows[next], scores[best] - scores[next], read);
        return best == candidates.Count ? null : candidates[best].Referent;
    }

    /// <summary>The candidates with their features, for training; the last row, without a candidate, is "none of them".</summary>
    public List<(Antecedent? Antecedent, byte[] Features)> Rows(Pronoun pronoun)
    {
        spokenOf.Clear();
        Collect(pronoun);
        Describe(pronoun);
        return [.. candidates.Cast<Antecedent?>().Append(null).Select((candidate, i) => (candidate, (byte[])[.. rows[i]]))];
    }

    /// <summary>Where <paramref name="candidate"/> is mentioned near the pronoun, the pronoun's place aside; the next naming behind it comes last.</summary>
    public TokenRange[] Mentions(Antecedent candidate)
    {
        var found = new List<TokenRange>();
        var traces = salience.Traces;
        for (var i = Math.Max(0, traces.Count - MostTraces); i < traces.Count; i++)
        {
            if (traces[i].Referent == candidate.Referent) found.Add(new(traces[i].First, traces[i].End));
        }
        if (candidate.IsBehind) found.Add(new(candidate.Last.First, candidate.Last.End));
        if (candidate.NextNaming is { } next && !(candidate.IsBehind && next.First == candidate.Last.First)) found.Add(new(next.First, next.End));
        return [.. found];
    }

    /// <summary>Where <paramref name="pronoun"/> stands in the text.</summary>
    public TextSpan Span(Pronoun pronoun) => words.Span(pronoun.Token, pronoun.Token + 1);

    /// <summary>Where the mention of <paramref name="candidate"/> next to the pronoun stands.</summary>
    public TextSpan Span(Antecedent candidate) => words.Span(candidate.Last.First, candidate.Last.End);

    /// <summary>The actor named at <paramref name="name"/>; null where there is none.</summary>
    public ActorDraft? ActorAt(TextSpan name, ActorDraft?[] at)
    {
        for (var i = words.TokenFrom(name.Start); i < words.Count && words.Document.Tokens[i].Span.Start < name.End; i++)
        {
            if (at[i] is { } actor) return actor;
        }
        return null;
    }

    /// <summary>Reads the clues of all candidates, and of none of them.</summary>
    private void Describe(Pronoun pronoun)
    {
        while (rows.Count <= candidates.Count) rows.Add(new byte[PronounFeatures.Count]);
        for (var i = 0; i < candidates.Count; i++) features.Of(pronoun, candidates[i], candidates, rows[i]);
        features.OfNone(rows[candidates.Count]);
    }

    /// <summary>The best of those among whom to choose, and the next best; where there is only one, it is both.</summary>
    private (int Best, int Next) Best()
    {
        var (best, next) = (candidates.Count, candidates.Count);
        for (var i = 0; i < candidates.Count; i++)
        {
            if (Only is not null && !Only(candidates[i].Referent)) continue;
            if (scores[i] > scores[best]) (best, next) = (i, best);
            else if (next == best || scores[i] > scores[next]) next = i;
        }
        return (best, next);
    }

    private void Collect(Pronoun pronoun)
    {
        candidates.Clear();
        later.Clear();
        for (var i = pronoun.Token + 1; i < Math.Min(words.SentenceEnd(pronoun.Token), pronoun.Token + Ahead); i++)
        {
            if (named.TryGetValue(i, out var sighting)) later.Add(sighting.Actor);
        }
        var speaker = pronoun.Quoted ? SpeakerOf(pronoun.Token) : null;
        var traces = salience.Traces;
        for (var i = traces.Count - 1; i >= Math.Max(0, traces.Count - MostTraces); i--)
        {
            var trace = traces[i];
            var distance = Distance(pronoun, trace.Sentence);
            if (distance > Reach) break;
            if (!IsPossible(pronoun, trace.Referent) || spokenOf.Contains(trace.Referent)) continue;
            var candidate = Find(trace.Referent);
            if (candidate is null)
            {
                candidate = new Antecedent
                {
                    Referent = trace.Referent,
                    Last = trace,
                    Distance = distance,
                    Rank = candidates.Count,
                    NamedLater = trace.Referent.Actor is { } actor && later.Contains(actor),
                    SpokeLast = trace.Referent == salience.LastSpeaker,
                    SpeaksQuotation = speaker is not null && trace.Referent.Actor == speaker,
                };
                candidates.Add(candidate);
            }
            Count(candidate, trace, distance, pronoun);
        }
        if (pronoun.Kind <= PronounKind.She || (pronoun.Part is Part.Possessive or Part.Subject && PronounFeatures.IsFronted(words, pronoun)))
            AddBehind(pronoun);
        if (pronoun.Kind <= PronounKind.She && !IsBlind) DropOtherGender(pronoun.Kind == PronounKind.He ? "m" : "f");
        foreach (var candidate in candidates)
        {
            if (candidate.Referent.Actor is { } actor && NextNaming(actor, pronoun) is { } next)
                (candidate.NextNaming, candidate.NextNamed) = (next, words.Sentence(next.First) - pronoun.Sentence);
            foreach (var other in candidates)
            {
                if (other.Last.Sentence == candidate.Last.Sentence && other.Last.First < candidate.Last.First) candidate.SentenceRank++;
            }
        }
        features.Begin(pronoun, candidates);
    }

    /// <summary>Where the actor is named next behind the pronoun; null where no naming follows.</summary>
    private Sighting? NextNaming(ActorDraft actor, Pronoun pronoun)
    {
        if (namings is null)
        {
            namings = [];
            foreach (var token in named.Keys.Order())
            {
                if (!namings.TryGetValue(named[token].Actor, out var list)) namings.Add(named[token].Actor, list = []);
                list.Add(token);
            }
        }
        if (!namings.TryGetValue(actor, out var tokens)) return null;
        var next = tokens.BinarySearch(pronoun.Token);
        if (next < 0) next = ~next;
        return next < tokens.Count ? named[tokens[next]] : null;
    }

    /// <summary>
    /// Leaves out whose given name is of another gender, where the document names anybody else who may be meant: a name alone does not decide,
    /// since it may be a man's in one country and a woman's in the next.
    /// </summary>
    private void DropOtherGender(string own)
    {
        static bool IsOther(ActorDraft? actor, string own) => actor is { IsGenderGuessed: false, Gender.Length: > 0 } && actor.Gender != own;
        if (!candidates.Exists(candidate => IsOther(candidate.Referent.Actor, own))) return;
        persons ??= [.. named.Values.Select(sighting => sighting.Actor).Where(actor => actor.Kind == ActorKind.Person).Distinct()];
        if (Array.Exists(persons, person => !IsOther(person, own))) candidates.RemoveAll(candidate => IsOther(candidate.Referent.Actor, own));
    }

    private void Count(Antecedent candidate, Trace trace, int distance, Pronoun pronoun)
    {
        candidate.Count++;
        if (distance == 0) candidate.Here++;
        if (trace.Part == Part.Subject)
        {
            candidate.Subjects++;
            if (candidate.SubjectDistance < 0) candidate.SubjectDistance = distance;
            if (distance == 0 && candidate.SubjectEnd < 0) candidate.SubjectEnd = trace.End;
        }
        if (trace.Form is TraceForm.Name or TraceForm.Alias && candidate.NameDistance < 0)
            (candidate.NameDistance, candidate.NameLength, candidate.NameEnd) = (distance, trace.End - trace.First, trace.End);
        if (trace.Form is TraceForm.Pronoun && candidate.ChainDistance < 0 && IsLike(pronoun, trace))
            candidate.ChainDistance = distance;
    }

    /// <summary>Whether the same pronoun stands there, or, where gender is left out of account, "he" for "she".</summary>
    private bool IsLike(Pronoun pronoun, Trace trace) => Pronoun.KindOf(words, trace.First) is { } kind
        && (kind == pronoun.Kind || (IsBlind && kind <= PronounKind.She && pronoun.Kind <= PronounKind.She));

    /// <summary>How many sentences lie between; outside quotation marks, sentences wholly inside them do not count.</summary>
    private int Distance(Pronoun pronoun, int sentence) =>
        sentence == pronoun.Sentence ? 0 : pronoun.Quoted ? pronoun.Sentence - sentence : Math.Max(1, told.UpTo(pronoun.Sentence) - told.UpTo(sentence));

    private void AddBehind(Pronoun pronoun)
    {
        var end = Math.Min(words.SentenceEnd(pronoun.Token), pronoun.Token + Ahead);
        var found = 0;
        for (var i = pronoun.Token + 1; i < end && found < 3; i++)
        {
            if (!named.TryGetValue(i, out var sighting)) continue;
            var referent = salience.Of(sighting.Actor);
            if (!IsPossible(pronoun, referent) || Find(referent) is not null) continue;
            found++;
            var part = SentenceParts.Of(words, sighting.First, sighting.End, out var speaks);
            candidates.Add(new Antecedent
            {
                Referent = referent,
                Last = new Trace(referent, sighting.First, sighting.End, pronoun.Sentence, part, TraceForm.Name, speaks, words.IsQuoted(i), false),
                Rank = candidates.Count,
                IsBehind = true,
            });
        }
    }

    private bool IsPossible(Pronoun pronoun, Referent referent) => pronoun.Kind switch
    {
        PronounKind.He => referent.Sort == ReferentSort.Person && (IsBlind || !IsSurely("f", referent)),
        PronounKind.She => referent.Sort == ReferentSort.Person && (IsBlind || !IsSurely("m", referent)),
        PronounKind.They => referent.Sort is ReferentSort.People or ReferentSort.Body or ReferentSort.Things,
        _ => referent.Sort is ReferentSort.Body or ReferentSort.Thing,
    };

    private static bool IsSurely(string gender, Referent referent) =>
        referent.Gender == gender && (referent.IsGenderSure || referent.Actor is { IsGenderConfirmed: true });

    private Antecedent? Find(Referent referent)
    {
        foreach (var candidate in candidates)
        {
            if (candidate.Referent == referent) return candidate;
        }
        return null;
    }

    /// <summary>Notes whom the quotation names of which the pronoun says who speaks it.</summary>
    private void NoteSpokenOf(Pronoun pronoun)
    {
        spokenOf.Clear();
        if (Tagged(pronoun) is not (>= 0 and var quotation)) return;
        var traces = salience.Traces;
        for (var i = traces.Count - 1; i >= Math.Max(0, traces.Count - MostTraces) && traces[i].First >= words.Quotation(quotation).First; i--)
        {
            if (traces[i].Form is TraceForm.Name or TraceForm.Alias && words.QuotationAt(traces[i].First) == quotation) spokenOf.Add(traces[i].Referent);
        }
    }

    /// <summary>
    /// The quotation of which the pronoun says who speaks it: nobody calls themselves by name, "“Reed will win,” she said"; -1 where it says that
    /// of none.
    /// </summary>
    private int Tagged(Pronoun pronoun)
    {
        var i = pronoun.Token;
        if (pronoun.Quoted || !words.IsLower(i) || !Context.Speaks(words, i, i + 1)) return -1;
        var mark = ActorVerbs.Says(words, i - 1) ? i - 2 : i - 1; // "said she"
        return words.Is(mark, Trait.Close) ? words.QuotationOfMark(mark) : -1;
    }

    /// <summary>The actor named as the speaker right behind or before the quotation in which token <paramref name="i"/> stands; null where none is.</summary>
    private ActorDraft? SpeakerOf(int i)
    {
        var end = words.SentenceEnd(i);
        var close = i;
        while (close < Math.Min(end, i + 60) && words.IsQuoted(close)) close++;
        for (var k = close; k < Math.Min(words.Count, close + 4); k++)
        {
            if (named.TryGetValue(k, out var behind) && Context.Speaks(words, behind.First, behind.End)) return behind.Actor;
        }
        var open = i;
        while (open > Math.Max(0, i - 60) && words.IsQuoted(open)) open--;
        return salience.LastSpeaker is { Actor: { } actor } && salience.Traces is [.., var last] && words.Sentence(open) - last.Sentence <= 1 ? actor : null;
    }
}
