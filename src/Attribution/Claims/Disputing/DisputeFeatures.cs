using Attribution.Actors;
using Attribution.Language;
using Attribution.Quotes;

namespace Attribution.Claims.Disputing;

/// <summary>
/// What the model of disputes looks at. A feature is a template and a cell in it, which holds the template's values as the digits of a number.
/// </summary>
internal static class DisputeFeatures
{
    /// <summary>The version of the features: it goes up with each change of what one of them means.</summary>
    public const int Version = 1;

    /// <summary>The largest number of features that a candidate has.</summary>
    public const int Most = 100;

    private static readonly (string Name, int Cells)[] Templates =
    [
        ("inside", 4), ("nested", 1), ("author", 2), ("behind", 3), ("distance", 7), ("distance of pointed", 7), ("distance of author", 7), ("same sentence", 2),
        ("paragraphs", 3), ("between", 3), ("held", 5), ("held clause", 5), ("shared", 6), ("reason", 4), ("things", 3), ("names", 2), ("numbers", 2),
        ("speaker named", 2), ("side", 3), ("names denier", 4), ("cue", 4), ("cue and noun", 6), ("stance", 4), ("type", 3), ("source", 4), ("length", 3),
        ("none", 1), ("none cue", 4), ("none form", 9), ("none cue and form", 40), ("none noun", 4), ("none form of cue", 5), ("none type", 3), ("none kind", 2),
        ("none inside", 2), ("none held", 5), ("none held clause", 5), ("none speaker named", 2), ("none source", 3), ("none sure", 3),
    ];

    private static readonly int FirstOfNone = Array.FindIndex(Templates, template => template.Name == "none");

    private static readonly int[] Offsets = Offset();

    /// <summary>The number of all features.</summary>
    public static int Count => Offsets[^1] + Templates[^1].Cells;

    /// <summary>The feature with these names; -1 where there is none.</summary>
    public static int Find(string template, int cell)
    {
        var index = Array.FindIndex(Templates, known => known.Name == template);
        return index >= 0 && cell >= 0 && cell < Templates[index].Cells ? Offsets[index] + cell : -1;
    }

    /// <summary>The names of a feature.</summary>
    public static (string Template, int Cell) Name(int feature)
    {
        var index = Array.FindLastIndex(Offsets, offset => offset <= feature);
        return (Templates[index].Name, feature - Offsets[index]);
    }

    /// <summary>Writes the features of <paramref name="candidate"/> and gives their number.</summary>
    public static int Of(Denial denial, DisputeCandidate candidate, Span<int> into)
    {
        var (own, other) = (denial.Statement, candidate.Statement);
        var (mine, theirs) = (own.Source!, other.Source);
        var isInside = candidate.Place == CandidatePlace.Inside;
        var isAuthor = candidate.Place == CandidatePlace.Author;
        var isBehind = candidate.Sentences < 0;
        var (points, clause) = (denial.PointsBack, IsClause(denial));
        var distance = isInside || isBehind ? 0 : Steps(candidate.Sentences, 1, 2, 3, 5, 8, 13, 20);
        var held = Held(denial, candidate);
        var write = new Writer(into);
        write.Flags(isInside, isInside && denial.Form is DeniedForm.Claim, isInside && clause, isInside && theirs!.Actor is not null);
        write.Flags(candidate.Place == CandidatePlace.Nested);
        write.Flags(isAuthor, isAuthor && candidate.TellsClaim);
        write.UpTo(isBehind ? Steps(-candidate.Sentences, 1, 2, 4) : 0);
        write.UpTo(distance);
        write.UpTo(points ? distance : 0);
        write.UpTo(isAuthor ? distance : 0);
        write.Flags(candidate.Sentences == 0 && !isInside && denial.Form is DeniedForm.Pointer, candidate.Sentences == 0 && !isInside && denial.Form is not DeniedForm.Pointer);
        write.UpTo(Steps(candidate.Paragraphs, 1, 2, 4));
        write.UpTo(Steps(candidate.Between, 1, 2, 4));
        write.UpTo(held);
        write.UpTo(clause ? held : 0);
        write.UpTo(Amount(own.Words.SharedWeight(other.Words)));
        write.UpTo(denial.Reason is { } reason ? Math.Min(4, Share(reason.SharedWeight(other.Words), Math.Min(reason.Weight, other.Words.Weight))) : 0);
        write.UpTo(clause ? 0 : Math.Min(3, own.Words.SharedThings(other.Words)));
        write.UpTo(Math.Min(2, own.Words.SharedNames(other.Words)));
        write.Flags(own.Words.SharedNumbers(other.Words) > 0, denial.Form is DeniedForm.Result && other.Words.HasNumber);
        var speaker = theirs?.Actor;
        write.Flags(speaker is not null && denial.Named.Contains(speaker), speaker is not null && denial.NamedInSentence.Contains(speaker));
        write.Flags(
            speaker is not null && speaker == mine.Actor, theirs is not null && speaker != mine.Actor && !own.IsOtherSide(other),
            speaker is null && theirs is not null);
        var namesDenier = mine.Actor is { } me && candidate.Named.Contains(me);
        write.Flags(
            namesDenier, !namesDenier && mine.Affiliation is { } side && candidate.Named.Contains(side), namesDenier && (points || denial.Noun is DeniedNoun.Accusation),
            namesDenier && clause);
        var (accuses, judges) = (theirs is not null && DenialWords.Accuses(theirs.Quote.CueLemma), CueClassOf(theirs) is CueClass.Judge);
        write.Flags(accuses, judges, CueClassOf(theirs) is CueClass.Ask or CueClass.Urge, CueClassOf(theirs) is CueClass.Show);
        write.Flags(
            accuses && denial.Noun is DeniedNoun.Accusation, judges && denial.Noun is DeniedNoun.Accusation or DeniedNoun.Criticism, accuses && points,
            denial.Noun is DeniedNoun.Report && theirs?.SourceKind is SourceKind.Document or SourceKind.NewsOutlet or SourceKind.Unspecified,
            denial.Noun is DeniedNoun.Idea && theirs is { Stance: Stance.Asks or Stance.Urges }, denial.Noun is DeniedNoun.Criticism && accuses);
        write.Flags(
            theirs is { Stance: Stance.Denies }, theirs is { Stance: Stance.Asks or Stance.Urges }, theirs is { Stance: Stance.Promises }, theirs is { Quote.Negated: true });
        write.Flags(
            theirs is { Quote.Type: AttributionType.Belief }, theirs is { Quote.Type: AttributionType.Fact }, theirs is { Quote.Type: AttributionType.Eventuality });
        write.Flags(
            theirs?.SourceKind is SourceKind.Document, theirs?.SourceKind is SourceKind.NewsOutlet, theirs?.SourceKind is SourceKind.Unspecified,
            theirs?.SourceKind is SourceKind.UnnamedPerson);
        write.UpTo(Steps(other.Words.Count, 2, 4, 7));
        return write.Count;
    }

    /// <summary>Writes the features of answering none of <paramref name="candidates"/> and gives their number.</summary>
    public static int OfNone(Denial denial, IReadOnlyList<DisputeCandidate> candidates, Span<int> into)
    {
        var source = denial.Statement.Source!;
        var (held, inside, isNamed) = (0, false, false);
        foreach (var candidate in candidates)
        {
            if (candidate.Place == CandidatePlace.Inside) inside = true;
            else held = Math.Max(held, Held(denial, candidate));
            isNamed |= candidate.Statement.Source?.Actor is { } actor && denial.Named.Contains(actor);
        }
        var (clause, form) = (IsClause(denial), (int)denial.Form);
        var write = new Writer(into, FirstOfNone);
        write.Flags(true);
        write.One((int)denial.Cue);
        write.One(form);
        if (denial.Cue is DenialCue.None) write.One(0);
        else write.One(1 + (((int)denial.Cue - 1) * 10) + form);
        write.One((int)denial.Noun);
        write.One((int)denial.Cueing);
        write.One((int)source.Quote.Type);
        write.One((int)source.Quote.Kind);
        write.Flags(inside, inside && denial.Form is DeniedForm.Claim);
        write.UpTo(held);
        write.UpTo(clause ? held : 0);
        write.Flags(isNamed, denial.PointsBack);
        write.Flags(source.SourceKind is SourceKind.Institution, source.SourceKind is SourceKind.Document, source.SourceKind is SourceKind.UnnamedPerson);
        write.UpTo(source.Quote.Confidence switch { < 0.5 => 0, < 0.7 => 1, < 0.9 => 2, _ => 3 });
        return write.Count;
    }

    private static bool IsClause(Denial denial) => denial.Form is DeniedForm.Clause or DeniedForm.Gerund or DeniedForm.Quotation;

    private static int Steps(int value, params ReadOnlySpan<int> steps)
    {
        var count = 0;
        foreach (var step in steps)
        {
            if (value >= step) count++;
        }
        return count;
    }

    /// <summary>How much of what the denial says the candidate says too.</summary>
    private static int Held(Denial denial, DisputeCandidate candidate)
    {
        var (own, other) = (denial.Statement.Words, candidate.Statement.Words);
        return Share(own.SharedWeight(other), Math.Min(own.Weight, Math.Max(other.Weight, 8)));
    }

    private static int Share(double shared, double of) => of <= 0 ? 0 : (shared / of) switch { <= 0.02 => 0, < 0.2 => 1, < 0.35 => 2, < 0.5 => 3, < 0.7 => 4, _ => 5 };

    private static int Amount(double weight) => weight switch { 0 => 0, < 3 => 1, < 6 => 2, < 9 => 3, < 13 => 4, < 18 => 5, _ => 6 };

    internal static CueClass CueClassOf(SourcedQuote? theirs) =>
        theirs is null ? CueClass.Other : NewsLexicon.Default.Cues.Find(theirs.Quote.CueLemma)?.Class ?? CueClass.Other;

    private static int[] Offset()
    {
        var offsets = new int[Templates.Length];
        for (var i = 1; i < offsets.Length; i++) offsets[i] = offsets[i - 1] + Templates[i - 1].Cells;
        return offsets;
    }

    /// <summary>Writes the features of one template after the other.</summary>
    private ref struct Writer(Span<int> into, int from = 0)
    {
        private readonly Span<int> into = into;
        private int template = from;

        public int Count { get; private set; }

        /// <summary>The cells of what holds.</summary>
        public void Flags(params ReadOnlySpan<bool> flags)
        {
            for (var i = 0; i < flags.Length; i++)
            {
                if (flags[i]) into[Count++] = Offsets[template] + i;
            }
            template++;
        }

        /// <summary>The cells below <paramref name="value"/>: each step that is reached has a weight of its own.</summary>
        public void UpTo(int value)
        {
            for (var i = 0; i < value; i++) into[Count++] = Offsets[template] + i;
            template++;
        }

        /// <summary>The cell of one of several values; the first, 0, has none.</summary>
        public void One(int value)
        {
            if (value > 0) into[Count++] = Offsets[template] + value - 1;
            template++;
        }
    }
}
