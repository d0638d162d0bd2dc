using Attribution.Actors.Resolution.InContext;
using Attribution.Language;

namespace Attribution.Actors.Resolution.Pronouns;

/// <summary>
/// What the pronoun resolver looks at. A feature is a template, a cell in it (its values as the digits of a number) and the
/// sort of pronoun, since he and she, they, and it have weights of their own.
/// </summary>
internal static class PronounFeatures
{
    /// <summary>The version of the features: it goes up with each change of what one of them means.</summary>
    public const int Version = 1;

    /// <summary>The largest number of features that a candidate has.</summary>
    public const int Most = 36;

    private const int Sorts = 3;

    private static readonly (string Name, int Cells)[] Templates =
    [
        ("distance", 6 * 4), ("rank", 5 * 3), ("parts", 5 * 4 * 4), ("form", 6 * 3 * 2), ("quoted", 2 * 2 * 3), ("subject here", 2 * 4 * 2),
        ("subject before", 2 * 4 * 2), ("opens before", 2 * 2), ("spoke last", 2 * 2 * 2), ("mentions near", 5), ("mentions in all", 5),
        ("clause", 5 * 5 * 3 * 2), ("words between", 6 * 2), ("gender", 2 * 2), ("sort", 5 * 2), ("kind", 7), ("pronoun before", 2 * 3 * 2),
        ("coordinated", 2 * 3), ("speaks quotation", 2 * 2), ("preposition", 8 * 2), ("subjects between", 3 * 4), ("paragraph", 2 * 3),
        ("opens", 2 * 3 * 2), ("relative clause", 2 * 2), ("most named", 2 * 2), ("own phrase", 2),
        ("speaks", 2 * 2 * 2), ("behind", 2 * 2 * 2), ("fronted", 2 * 2 * 2),
        ("named later", 2 * 5 * 2), ("spoke before", 2 * 2 * 2 * 3), ("aside", 2 * 4 * 2 * 2),
        ("none", 4 * 4), ("none quoted", 2), ("none opens", 2 * 2), ("none next to", 5),
    ];

    private static readonly int[] Offsets = Offset();

    private static readonly int Block = Offsets[^1] + Templates[^1].Cells;

    /// <summary>The number of all features.</summary>
    public static int Count => Block * Sorts;

    /// <summary>The feature with these names; -1 where there is none.</summary>
    public static int Find(string template, int sort, int cell)
    {
        var index = Array.FindIndex(Templates, known => known.Name == template);
        return index >= 0 && sort is >= 0 and < Sorts && cell >= 0 && cell < Templates[index].Cells ? (Block * sort) + Offsets[index] + cell : -1;
    }

    /// <summary>The names of a feature: template, sort of pronoun (0 he and she, 1 they, 2 it), cell.</summary>
    public static (string Template, int Sort, int Cell) Name(int feature)
    {
        var inside = feature % Block;
        var index = Array.FindLastIndex(Offsets, offset => offset <= inside);
        return (Templates[index].Name, feature / Block, inside - Offsets[index]);
    }

    /// <summary>Writes the features of <paramref name="candidate"/> and gives their number.</summary>
    public static int Of(TokenView words, ClauseMarks clauses, Pronoun p, Antecedent candidate, List<Antecedent> all, int[] into)
    {
        var last = candidate.Last;
        var distance = candidate.IsBehind ? 5 : candidate.Distance;
        var near = candidate.IsBehind ? 3 : Math.Min(distance, 2);
        var step = Math.Min(distance, 2);
        var part = (int)p.Part;
        var opens = One(p.Opens);
        var write = new Writer(into, SortOf(p));
        write.Add(distance, part, 4);
        write.Add(Math.Min(candidate.Rank, 4), step, 3);
        write.Add((int)last.Part, part, near, 4, 4);
        write.Add((int)last.Form, step, One(p.Quoted), 3, 2);
        write.Add(One(last.Quoted), One(p.Quoted), step, 2, 3);
        write.Add(One(candidate.SubjectHere), part, opens, 4, 2);
        write.Add(One(candidate.SubjectBefore), part, opens, 4, 2);
        write.Add(One(candidate.OpensBefore), opens, 2);
        write.Add(One(candidate.SpokeLast), One(p.Speaks), One(p.Quoted), 2, 2);
        write.Add(Math.Min(candidate.Count, 4));
        write.Add(Bin(candidate.Referent.Named));
        if (distance == 0)
        {
            var (verbs, joints) = clauses.Between(last.End, p.Token);
            write.Add((int)last.Part, p.Reflexive ? 4 : part, verbs, joints, 5, 3, 2);
            write.Add(Words(p.Token - last.End), One(p.Part == Part.Possessive), 2);
        }
        else
        {
            write.Skip();
            write.Skip();
        }
        var gender = candidate.Referent.Gender.Length > 0;
        write.Add(One(gender), One(!gender && IsAnyKnown(all)), 2);
        write.Add((int)candidate.Referent.Sort, One(candidate.Referent.Members.Length > 0), 2);
        write.Add(candidate.Referent.Actor is { } actor ? (int)actor.Kind : 6);
        write.Add(One(last.Form == TraceForm.Pronoun), step, opens, 3, 2);
        write.Add(One(words.Is(last.End, "and") || words.Is(last.First - 1, "and")), step, 3);
        write.Add(One(candidate.SpeaksQuotation), One(p.Quoted), 2);
        write.Add(Preposition(words, last.First - 1), One(distance == 0), 2);
        write.Add(SubjectsBetween(candidate, all, p), part, 4);
        write.Add(One(SameParagraph(words, last, p)), step, 3);
        write.Add(One(last.Opens), step, opens, 3, 2);
        write.Add(One(distance == 0 && InRelativeClause(words, clauses, last.End, p.Token)), One(p.Part == Part.Possessive), 2);
        write.Add(One(IsMostNamed(candidate, all)), One(distance < 2), 2);
        write.Add(One(candidate.IsBehind && last.First - p.Token < 3));
        write.Add(One(last.Speaks), One(p.Speaks), One(p.Quoted), 2, 2);
        write.Add(One(candidate.IsBehind), One(p.Part == Part.Possessive), One(last.Part == Part.Subject), 2, 2);
        write.Add(One(candidate.IsBehind), One(IsFronted(words, p)), One(p.Part == Part.Possessive), 2, 2);
        write.Add(One(candidate.NamedLater), (int)p.Part, One(IsFronted(words, p)), 5, 2);
        write.Add(One(candidate.SpokeLast), One(p.Speaks), One(p.Aside), candidate.IsBehind ? 0 : Math.Clamp(distance - 1, 0, 2), 2, 2, 3);
        write.Add(One(p.Aside), near, One(last.Part == Part.Subject), One(candidate.SpokeLast), 4, 2, 2);
        return write.Count;
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

    /// <summary>Writes the features of "none of the candidates" and gives their number.</summary>
    public static int OfNone(Pronoun p, List<Antecedent> all, int[] into)
    {
        var nearest = 3;
        foreach (var candidate in all) nearest = Math.Min(nearest, candidate.IsBehind ? 2 : Math.Min(2, candidate.Distance));
        var write = new Writer(into, SortOf(p), from: 32);
        write.Add((int)p.Part, nearest, 4);
        write.Add(One(p.Quoted));
        write.Add(One(p.Opens), One(p.Speaks), 2);
        write.Add(Math.Min(all.Count, 4));
        return write.Count;
    }

    private static int SortOf(Pronoun p) => p.Kind switch { PronounKind.They => 1, PronounKind.It => 2, _ => 0 };

    private static int One(bool value) => value ? 1 : 0;

    private static int Bin(int count) => count switch { 0 => 0, 1 => 1, 2 or 3 => 2, < 8 => 3, _ => 4 };

    private static int Words(int distance) => distance switch { < 0 => 0, < 2 => 1, < 5 => 2, < 10 => 3, < 20 => 4, _ => 5 };

    /// <summary>Whether the pronoun stands in a relative clause that begins right behind the mention.</summary>
    private static bool InRelativeClause(TokenView words, ClauseMarks clauses, int end, int token)
    {
        var i = words[end] is "," ? end + 1 : end;
        if (!words.IsAny(i, "who", "whose", "which", "whom", "that")) return false;
        return !clauses.HasComma(i + 1, token);
    }

    private static int Preposition(TokenView words, int i)
    {
        for (var steps = 0; steps < 3 && words.Tag(i) is "DT" or "JJ" or "NN" or "NNP" or "PRP$"; steps++) i--;
        if (words.Tag(i) is not ("IN" or "TO")) return 0;
        return words.IsAny(i, "of") ? 1 : words.IsAny(i, "by") ? 2 : words.IsAny(i, "with") ? 3 : words.IsAny(i, "to") ? 4
            : words.IsAny(i, "for") ? 5 : words.IsAny(i, "in", "at", "on") ? 6 : 7;
    }

    private static int SubjectsBetween(Antecedent candidate, List<Antecedent> all, Pronoun p)
    {
        var count = 0;
        foreach (var other in all)
        {
            if (other != candidate && !other.IsBehind && other.Last.First > candidate.Last.First && other.Last.First < p.Token
                && other.Last.Part == Part.Subject)
                count++;
        }
        return Math.Min(count, 2);
    }

    private static bool SameParagraph(TokenView words, Trace last, Pronoun p) =>
        words.Document.Sentences[last.Sentence].Paragraph == words.Document.Sentences[p.Sentence].Paragraph;

    private static bool IsAnyKnown(List<Antecedent> all)
    {
        foreach (var other in all)
        {
            if (other.Referent.Gender.Length > 0) return true;
        }
        return false;
    }

    private static bool IsMostNamed(Antecedent candidate, List<Antecedent> all)
    {
        foreach (var other in all)
        {
            if (other.Referent.Named > candidate.Referent.Named) return false;
        }
        return candidate.Referent.Named > 0;
    }

    private static int[] Offset()
    {
        var offsets = new int[Templates.Length];
        for (var i = 1; i < offsets.Length; i++) offsets[i] = offsets[i - 1] + Templates[i - 1].Cells;
        return offsets;
    }

    /// <summary>Writes the feature of one template after the other.</summary>
    private ref struct Writer(int[] into, int sort, int from = 0)
    {
        private int template = from;

        public int Count { get; private set; }

        public void Skip() => template++;

        public void Add(int cell) => into[Count++] = (Block * sort) + Offsets[template++] + cell;

        public void Add(int a, int b, int bs) => Add((a * bs) + b);

        public void Add(int a, int b, int c, int bs, int cs) => Add((((a * bs) + b) * cs) + c);

        public void Add(int a, int b, int c, int d, int bs, int cs, int ds) => Add((((((a * bs) + b) * cs) + c) * ds) + d);
    }
}
