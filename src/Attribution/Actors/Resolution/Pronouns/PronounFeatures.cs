using Attribution.Actors.Resolution.InContext;
using Attribution.Language;

namespace Attribution.Actors.Resolution.Pronouns;

/// <summary>Reads off a document what tells for and against each candidate that a pronoun may stand for: a value for each <see cref="Clue"/>.</summary>
internal sealed class PronounFeatures(TokenView words, ClauseMarks clauses, Salience salience)
{
    /// <summary>The version of the features: it goes up with each change of what one of them means.</summary>
    public const int Version = 3;

    /// <summary>The number of values of a row.</summary>
    public const int Count = (int)Clue.Count;

    /// <summary>How many mentions back the pronoun's own sentence is looked through.</summary>
    private const int MostTraces = 40;

    /// <summary>How many tokens ahead pronouns are counted.</summary>
    private const int FarthestLike = 60;

    private readonly byte[] own = new byte[Count];

    private readonly PageTitle title = new(words.Document.Document.Metadata.Title);

    /// <summary>Who or what is the last subject before the pronoun in its sentence; null where none is.</summary>
    private Referent? subject;

    /// <summary>Whether gender is left out of account, as training may ask for.</summary>
    public bool IsBlind { get; set; }

    /// <summary>Reads what all rows of <paramref name="p"/> share.</summary>
    public void Begin(Pronoun p, List<Antecedent> all)
    {
        Array.Clear(own);
        var start = words.SentenceStart(p.Token);
        Own(Clue.Part, p.Reflexive ? 4 : (int)p.Part);
        Own(Clue.Quoted, p.Quoted);
        Own(Clue.Speaks, p.Speaks);
        Own(Clue.Opens, p.Opens);
        Own(Clue.Aside, p.Aside);
        Own(Clue.Fronted, IsFronted(words, p));
        Own(Clue.WordBefore, WordClass(p.Token - 1, start));
        Own(Clue.VerbsBefore, Math.Min(clauses.Verbs(start, p.Token), 4));
        Own(Clue.Place, Bin(p.Token - start));
        Own(Clue.Owned, p.Part == Part.Possessive ? Owned(p) : 0);
        Own(Clue.PronounBefore, Math.Min(PronounsBefore(p, start), 3));
        Own(Clue.VerbGoverning, VerbClass(p.Part is Part.Subject ? clauses.NextVerb(p.Token) : clauses.LastVerb(p.Token), start));
        Own(Clue.Candidates, Math.Min(all.Count, 9));
        var (here, nearest) = (0, 7);
        foreach (var candidate in all)
        {
            if (candidate is { IsBehind: false, Distance: 0 }) here++;
            nearest = Math.Min(nearest, candidate.IsBehind ? 6 : candidate.Distance);
        }
        Own(Clue.CandidatesHere, Math.Min(here, 5));
        Own(Clue.Nearest, nearest);
        subject = LocalSubject(start);
        Own(Clue.Paragraph, p.Sentence == 0 || words.Document.Sentences[p.Sentence - 1].Paragraph != words.Document.Sentences[p.Sentence].Paragraph);
    }

    /// <summary>Writes the row of "none of the candidates".</summary>
    public void OfNone(Span<byte> row)
    {
        own.CopyTo(row);
        row[(int)Clue.NoneOfThem] = 1;
    }

    /// <summary>Writes the row of <paramref name="candidate"/>.</summary>
    public void Of(Pronoun p, Antecedent candidate, List<Antecedent> all, Span<byte> row)
    {
        own.CopyTo(row);
        var (last, referent) = (candidate.Last, candidate.Referent);
        var here = candidate is { IsBehind: false, Distance: 0 };
        Set(row, Clue.Distance, candidate.IsBehind ? 6 : candidate.Distance);
        Set(row, Clue.Words, candidate.IsBehind ? 15 : Bin(p.Token - last.End));
        Set(row, Clue.Rank, Math.Min(candidate.Rank, 9));
        Set(row, Clue.RankFromStart, Math.Min(all.Count - 1 - candidate.Rank, 9));
        Set(row, Clue.LastPart, (int)last.Part);
        Set(row, Clue.LastForm, (int)last.Form);
        Set(row, Clue.LastQuoted, last.Quoted);
        Set(row, Clue.LastOpens, last.Opens);
        Set(row, Clue.LastSpeaks, last.Speaks);
        var verb = last.Part is Part.Subject ? clauses.NextVerb(last.End) : clauses.LastVerb(last.First);
        Set(row, Clue.LastVerb, VerbClass(verb, words.SentenceStart(last.First)));
        Set(row, Clue.SamePart, last.Part == p.Part);
        Set(row, Clue.SubjectDistance, candidate.SubjectDistance < 0 ? 7 : candidate.SubjectDistance);
        Set(row, Clue.NameDistance, candidate.NameDistance < 0 ? 7 : candidate.NameDistance);
        Set(row, Clue.NameLength, Math.Min(candidate.NameLength, 4));
        Set(row, Clue.MentionsNear, Math.Min(candidate.Count, 7));
        Set(row, Clue.SubjectsNear, Math.Min(candidate.Subjects, 5));
        Set(row, Clue.MentionsHere, Math.Min(candidate.Here, 4));
        Set(row, Clue.NamedInAll, Bin(referent.Named));
        Set(row, Clue.NamedRank, NamedRank(candidate, all));
        Set(row, Clue.NamedAhead, Math.Min(referent.Named - referent.NamedSoFar, 5));
        Set(row, Clue.Mentions, Bin(referent.Mentions));
        Set(row, Clue.MentionShare, Share(candidate, all));
        Set(row, Clue.Pronouns, Bin(referent.Pronouns));
        Set(row, Clue.Order, Bin(referent.Order));
        Set(row, Clue.ChainDistance, candidate.ChainDistance < 0 ? 7 : candidate.ChainDistance);
        Set(row, Clue.ChainOfOther, ChainOfOther(candidate, all));
        if (!candidate.IsBehind)
        {
            Set(row, Clue.VerbsBetween, Math.Min(clauses.Verbs(last.End, p.Token), 6));
            Set(row, Clue.JointsBetween, Math.Min(clauses.Joined(last.End, p.Token), 4));
            Set(row, Clue.CommasBetween, Math.Min(clauses.Commas(last.End, p.Token), 5));
        }
        Set(row, Clue.SubjectClause, candidate.SubjectEnd < 0 ? 0
            : 1 + Math.Min(clauses.Verbs(candidate.SubjectEnd, p.Token), 3) + (clauses.Joined(candidate.SubjectEnd, p.Token) > 0 ? 4 : 0));
        Between(candidate, all, p, row);
        Set(row, Clue.Preposition, Preposition(last.First - 1));
        Set(row, Clue.Coordinated, words.Is(last.End, "and") ? 1 : words.Is(last.First - 1, "and") ? 2 : words[last.First - 1] is "," ? 3 : 0);
        Set(row, Clue.RelativeClause, here && InRelativeClause(last.End, p.Token));
        Set(row, Clue.OwnPhrase, candidate.IsBehind && last.First - p.Token < 3);
        Set(row, Clue.NamedLater, candidate.NamedLater);
        Set(row, Clue.SpokeLast, candidate.SpokeLast);
        Set(row, Clue.SpeaksQuotation, candidate.SpeaksQuotation);
        Set(row, Clue.SameParagraph, words.Document.Sentences[last.Sentence].Paragraph == words.Document.Sentences[p.Sentence].Paragraph);
        if (!IsBlind)
        {
            Set(row, Clue.Gender, GenderOf(referent, p.Kind));
            Set(row, Clue.GenderOfOthers, GenderOfOthers(candidate, all, p.Kind));
        }
        Set(row, Clue.Sort, (int)referent.Sort);
        Set(row, Clue.Kind, referent.Actor is { } actor ? (int)actor.Kind : 7);
        Set(row, Clue.Together, Math.Min(referent.Members.Length, 3));
        Set(row, Clue.BehindKin, BehindKin(last.First));
        Set(row, Clue.Set, words[last.First - 1] is "(" ? 1 : words[last.First - 1] is "," && words[last.End] is "," ? 2 : words[last.End] is "," ? 3
            : words[last.End] is "(" ? 4 : 0);
        Set(row, Clue.SentenceRank, Math.Min(candidate.SentenceRank, 5));
        Set(row, Clue.Behind, candidate.IsBehind);
        Set(row, Clue.SameVerb, SameVerb(p, last));
        Set(row, Clue.Binding, Binding(p, candidate));
        Set(row, Clue.Title, title.Names(referent));
        Set(row, Clue.LocalSubject, subject is null ? 0 : subject == referent ? 1 : 2);
        Rivals.Compare(candidate, all, title, row);
        Set(row, Clue.NextNamed, Rivals.Ahead(candidate.NextNamed));
        if (candidate.NextNaming is { } next)
        {
            Set(row, Clue.NextPart, 1 + (int)SentenceParts.Of(words, next.First, next.End, out _));
            Set(row, Clue.LikeAhead, LikeAhead(p, next.First));
        }
        Set(row, Clue.LikeBetween, candidate.NameEnd < 0 ? 7 : Math.Min(PronounsBefore(p, candidate.NameEnd), 6));
        Set(row, Clue.LaterSubject, candidate.IsBehind && last.Part == Part.Subject);
    }

    /// <summary>Whether the pronoun stands in a phrase or clause before the first comma of its sentence: "In his speech, Reed …".</summary>
    public static bool IsFronted(TokenView words, Pronoun p)
    {
        var start = words.SentenceStart(p.Token);
        if (p.Token - start > 20 || words.Tag(start) is not ("IN" or "WRB" or "VBG" or "VBN" or "TO")) return false;
        for (var i = start; i < p.Token; i++)
        {
            if (words[i] is ",") return false;
        }
        return true;
    }

    /// <summary>Notes what a clue says, from 0 to 15.</summary>
    public static void Set(Span<byte> row, Clue clue, int value) => row[(int)clue] = (byte)Math.Clamp(value, 0, 15);

    private static void Set(Span<byte> row, Clue clue, bool value) => row[(int)clue] = value ? (byte)1 : (byte)0;

    private void Own(Clue clue, int value) => Set(own, clue, value);

    private void Own(Clue clue, bool value) => Set(own, clue, value);

    /// <summary>A count in fourteen steps that grow with it.</summary>
    public static int Bin(int count) => count switch
    {
        <= 0 => 0,
        < 4 => count,
        < 6 => 4,
        < 8 => 5,
        < 11 => 6,
        < 15 => 7,
        < 20 => 8,
        < 28 => 9,
        < 40 => 10,
        < 60 => 11,
        < 90 => 12,
        _ => 13,
    };

    private int WordClass(int i, int start)
    {
        if (i < start) return 0;
        if (words[i] is ",") return 1;
        if (words.IsAny(i, "and")) return 2;
        if (words.IsAny(i, "but", "or", "nor", "yet", "so")) return 3;
        if (words.IsAny(i, "that")) return 4;
        if (words.IsAny(i, "because", "since", "for")) return 5;
        if (words.IsAny(i, "when", "while", "after", "before", "until", "once", "as", "whenever")) return 6;
        if (words.IsAny(i, "if", "although", "though", "unless", "whether")) return 7;
        if (words.IsAny(i, "where", "which", "who", "whom", "what", "how", "why", "whose")) return 8;
        if (words.IsQuoted(i) && words.QuotationOfMark(i) >= 0) return 9;
        return words.Tag(i) switch
        {
            "IN" or "TO" or "RP" => 10,
            ['V', ..] when ActorVerbs.Says(words, i) => 11,
            ['V', ..] or "MD" => 12,
            ['N', ..] => 13,
            ['R', ..] => 14,
            _ => 15,
        };
    }

    /// <summary>What kind of noun the pronoun possesses, and what stands behind it.</summary>
    private int Owned(Pronoun p)
    {
        var end = p.Token + 1;
        var limit = Math.Min(words.SentenceEnd(p.Token), p.Token + 6);
        while (end < limit && words.Tag(end) is "JJ" or "NN" or "NNS" or "NNP" or "CD" or "VBN" or "JJS" or "NNPS") end++;
        var role = words.Lexicon.Roles.Find(words[end - 1]);
        var sort = role is { Class: RoleClass.Kin } ? 0 : role is not null ? 1 : words.Tag(end - 1) is "NNP" ? 2 : words.Tag(end - 1) is "NNS" ? 3 : 4;
        var subject = words.Tag(end) is "VBD" or "VBZ" or "VBP" or "MD";
        return 1 + sort + (subject ? 5 : 0);
    }

    private int PronounsBefore(Pronoun p, int start)
    {
        var count = 0;
        var traces = salience.Traces;
        for (var i = traces.Count - 1; i >= Math.Max(0, traces.Count - MostTraces) && traces[i].First >= start; i--)
        {
            if (traces[i].Form == TraceForm.Pronoun && Pronoun.KindOf(words, traces[i].First) == p.Kind) count++;
        }
        return count;
    }

    /// <summary>What kind of verb stands at token <paramref name="verb"/>: none of the sentence, of saying, "be", "have", modal, passive, other.</summary>
    private int VerbClass(int verb, int start)
    {
        if (verb < start || verb >= words.SentenceEnd(start)) return 0;
        if (ActorVerbs.Says(words, verb)) return 1;
        if (words.Lemma(verb) is "be") return words.Tag(verb + 1) is "VBN" || words.Tag(verb + 2) is "VBN" ? 2 : 3;
        if (words.Lemma(verb) is "have") return words.Tag(verb + 1) is "VBN" || words.Tag(verb + 2) is "VBN" ? 4 : 5;
        return words.Tag(verb) is "MD" ? 6 : words.Tag(verb) is "VBD" ? 7 : 8;
    }

    /// <summary>Whether the pronoun stands in a relative clause that begins right behind the mention.</summary>
    private bool InRelativeClause(int end, int token)
    {
        var i = words[end] is "," ? end + 1 : end;
        return words.IsAny(i, "who", "whose", "which", "whom", "that") && !clauses.HasComma(i + 1, token);
    }

    private int Preposition(int i)
    {
        for (var steps = 0; steps < 3 && words.Tag(i) is "DT" or "JJ" or "NN" or "NNP" or "PRP$"; steps++) i--;
        if (words.Tag(i) is not ("IN" or "TO")) return 0;
        return words.IsAny(i, "of") ? 1 : words.IsAny(i, "by") ? 2 : words.IsAny(i, "with") ? 3 : words.IsAny(i, "to") ? 4
            : words.IsAny(i, "for") ? 5 : words.IsAny(i, "in", "at", "on") ? 6 : words.IsAny(i, "from") ? 7 : words.IsAny(i, "like", "as") ? 8
            : words.IsAny(i, "between", "against", "over") ? 9 : 10;
    }

    /// <summary>"His sister Ann", "the wife of Hale": a relative's noun before the name.</summary>
    private int BehindKin(int first)
    {
        var i = words[first - 1] is "," ? first - 2 : first - 1;
        if (words.Lexicon.Roles.Find(words[i]) is { Class: RoleClass.Kin }) return words.Tag(i - 1) is "PRP$" ? 1 : words.IsPossessive(i - 1) ? 2 : 3;
        return words.Is(i, "of") && words.Lexicon.Roles.Find(words[i - 1]) is { Class: RoleClass.Kin } ? 4 : 0;
    }

    private bool SameVerb(Pronoun p, Trace last)
    {
        if (p.Part != Part.Subject || last.Part != Part.Subject) return false;
        var (one, other) = (clauses.NextVerb(p.Token), clauses.NextVerb(last.End));
        return one < words.SentenceEnd(p.Token) && other < words.SentenceEnd(last.First) && one != other && words.Lemma(one) == words.Lemma(other)
            && words.Lemma(one) is not ("be" or "have" or "will");
    }

    /// <summary>1: subject and object of one verb, which only a reflexive may join; 2: the possessor's own phrase.</summary>
    private int Binding(Pronoun p, Antecedent candidate)
    {
        if (candidate.IsBehind || candidate.Distance > 0) return 0;
        var last = candidate.Last;
        if (p.Part is Part.Object && last.Part == Part.Subject && clauses.Verbs(last.End, p.Token) == 1 && clauses.Joined(last.End, p.Token) == 0) return 1;
        if (p.Part is Part.Prepositional && last.Part == Part.Subject && clauses.Verbs(last.End, p.Token) == 1 && clauses.Joined(last.End, p.Token) == 0)
            return 2;
        if (clauses.Verbs(last.End, p.Token) == 0 && clauses.Joined(last.End, p.Token) == 0 && clauses.Commas(last.End, p.Token) == 0)
            return p.Part == Part.Possessive ? 3 : 4;
        return 0;
    }

    private static void Between(Antecedent candidate, List<Antecedent> all, Pronoun p, Span<byte> row)
    {
        var (others, subjects) = (0, 0);
        foreach (var other in all)
        {
            if (other == candidate || other.IsBehind || other.Last.First <= candidate.Last.First || other.Last.First >= p.Token) continue;
            others++;
            if (other.Last.Part == Part.Subject) subjects++;
        }
        Set(row, Clue.OthersBetween, Math.Min(others, 6));
        Set(row, Clue.SubjectsBetween, Math.Min(subjects, 4));
    }

    /// <summary>How many pronouns of the kind of <paramref name="p"/> stand between it and the token, up to six.</summary>
    private int LikeAhead(Pronoun p, int token)
    {
        var count = 0;
        for (var i = p.Token + 1; i < Math.Min(token, p.Token + FarthestLike) && count < 6; i++)
        {
            if (Pronoun.KindOf(words, i) == p.Kind) count++;
        }
        return count;
    }

    private Referent? LocalSubject(int start)
    {
        var traces = salience.Traces;
        for (var i = traces.Count - 1; i >= Math.Max(0, traces.Count - MostTraces) && traces[i].First >= start; i--)
        {
            if (traces[i].Part == Part.Subject) return traces[i].Referent;
        }
        return null;
    }

    private static int ChainOfOther(Antecedent candidate, List<Antecedent> all)
    {
        var nearest = 7;
        foreach (var other in all)
        {
            if (other != candidate && other.ChainDistance >= 0) nearest = Math.Min(nearest, other.ChainDistance);
        }
        return nearest;
    }

    private static int NamedRank(Antecedent candidate, List<Antecedent> all)
    {
        var more = 0;
        foreach (var other in all)
        {
            if (other.Referent.Named > candidate.Referent.Named) more++;
        }
        return candidate.Referent.Named == 0 ? 6 : Math.Min(more, 5);
    }

    /// <summary>The tenth of all mentions of candidates so far that are this one's.</summary>
    private static int Share(Antecedent candidate, List<Antecedent> all)
    {
        var sum = 0;
        foreach (var other in all) sum += other.Referent.Mentions;
        return sum == 0 ? 0 : 10 * candidate.Referent.Mentions / sum;
    }

    /// <summary>
    /// 0 unknown; the pronoun's 1 by a given name, 2 by title, role or relation, 4 by an earlier pronoun; another one 3 by a given name,
    /// 5 by an earlier pronoun.
    /// </summary>
    private static int GenderOf(Referent referent, PronounKind kind)
    {
        if (kind > PronounKind.She || referent.Gender.Length == 0) return 0;
        var agrees = referent.Gender == (kind == PronounKind.He ? "m" : "f");
        var isGuessed = referent.Actor is { IsGenderGuessed: true };
        return agrees ? referent.IsGenderSure ? 2 : isGuessed ? 4 : 1 : isGuessed ? 5 : 3;
    }

    private static int GenderOfOthers(Antecedent candidate, List<Antecedent> all, PronounKind kind)
    {
        var best = 0;
        foreach (var other in all)
        {
            if (other != candidate && GenderOf(other.Referent, kind) is var gender and not (3 or 5)) best = Math.Max(best, gender);
        }
        return best;
    }
}
