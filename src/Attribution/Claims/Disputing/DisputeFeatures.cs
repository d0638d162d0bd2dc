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
    public const int Version = 5;

    private const int Most = 160;

    private static readonly string[] Lemmas = ["deny", "dismiss", "reject", "dispute", "disagree", "refute"];

    private static readonly (string Name, int Cells)[] Templates =
    [
        ("inside", 4), ("author", 1), ("tells claim", 4), ("behind", 1), ("sentences behind", 2), ("sentences", 7), ("sentences of pointed", 7),
        ("sentences of author", 7), ("same sentence", 2), ("paragraphs", 3), ("between", 3), ("held", 5), ("held of clause", 5), ("shared", 6),
            ("most shared", 2),
        ("reason", 4), ("names", 2), ("numbers", 2), ("adjacent", 4), ("of named", 3), ("of another than named", 2), ("rank", 4),
        ("not stated", 2), ("nearest accusing", 3), ("speaker named", 2), ("unknown speaker", 1), ("names denier", 6), ("cue", 4),
        ("cue and noun", 8), ("stance", 3), ("type", 3), ("source", 4), ("words", 3), ("not finite", 2),
        ("inside of nobody", 3), ("of that", 4), ("own words", 3), ("same paragraph", 2),
        ("side named", 3), ("not in body", 2), ("compares", 2), ("of denier", 3), ("thin", 2), ("far", 2),
        ("none", 1), ("none cue", 4), ("none form", 9), ("none noun", 4), ("none form of cue", 5), ("none type", 3),
            ("none inside", 2), ("none held", 5), ("none speaker named", 2), ("none near", 2), ("none pointed", 1), ("none source", 7),
        ("none lemma", 6), ("none sure", 3), ("none of that", 2), ("none of nobody", 2),
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

    /// <summary>The features of each candidate of <paramref name="scene"/>, and at last those of answering none.</summary>
    public static int[][] Rows(DisputeScene scene)
    {
        Span<int> features = stackalloc int[Most];
        var isAnyNamed = scene.Candidates.Any(candidate => candidate.Statement.Source?.Actor is { } actor && scene.Denial.Named.Contains(actor));
        var rows = new int[scene.Candidates.Length + 1][];
        for (var i = 0; i < scene.Candidates.Length; i++) rows[i] = features[..Of(scene.Denial, scene.Candidates[i], isAnyNamed, features)].ToArray();
        rows[^1] = features[..OfNone(scene.Denial, scene.Candidates, isAnyNamed, features)].ToArray();
        return rows;
    }

    /// <summary>Writes the features of <paramref name="candidate"/> and gives their number.</summary>
    private static int Of(Denial denial, DisputeCandidate candidate, bool isAnyNamed, Span<int> into)
    {
        var (own, other) = (denial.Statement, candidate.Statement);
        var (mine, theirs) = (own.Source!, other.Source);
        var (inside, author) = (candidate.Place == CandidatePlace.Inside, candidate.Place == CandidatePlace.Author);
        var isBehind = candidate.Sentences < 0 && !inside;
        var (points, clause, noun) = (denial.PointsBack, IsClause(denial), denial.Form is DeniedForm.Claim);
        var distance = inside || isBehind ? 0 : Steps(candidate.Sentences, 1, 2, 3, 5, 8, 13, 20);
        var speaker = theirs?.Actor;
        var (accuses, judges) = (candidate.Accuses, candidate.CueClass is CueClass.Judge);
        var isNamed = speaker is not null && denial.Named.Contains(speaker);
        var namesDenier = mine.Actor is { } me && candidate.Named.Contains(me);
        var write = new Writer(into);
        write.Flags(inside, inside && noun, inside && clause, inside && (isNamed || speaker is not null));
        write.Flags(author);
        write.Flags(
            author && candidate.TellsClaim, !author && candidate.TellsClaim, noun && denial.Noun is DeniedNoun.Accusation && (accuses || judges
                || candidate.TellsClaim),
            noun && candidate.Sentences is >= 0 and <= 3 && !inside && (accuses || candidate.TellsClaim));
        write.Flags(isBehind);
        write.UpTo(isBehind ? Steps(-candidate.Sentences, 2, 4) : 0);
        write.UpTo(distance);
        write.UpTo(points ? distance : 0);
        write.UpTo(author ? distance : 0);
        var isHere = candidate.Sentences == 0 && !inside;
        write.Flags(isHere && denial.Form is DeniedForm.Pointer, isHere && denial.Form is not DeniedForm.Pointer);
        write.UpTo(Steps(candidate.Paragraphs, 1, 2, 4));
        write.UpTo(Steps(candidate.Between, 1, 2, 4));
        var held = inside ? 0 : Held(denial, candidate);
        var shared = inside ? 0 : own.Words.SharedWeight(other.Words);
        write.UpTo(held);
        write.UpTo(clause ? held : 0);
        write.UpTo(Steps((int)shared, 2, 4, 7, 10, 14, 19));
        write.Flags(shared > 0 && candidate.MoreShared == 0, shared > 0 && candidate.MoreShared <= 1);
        write.UpTo(denial.Reason is { } reason ? Math.Min(4, Share(reason.SharedWeight(other.Words) / Math.Max(4, Math.Min(reason.Weight,
            other.Words.Weight)))) : 0);
        write.UpTo(Math.Min(2, own.Words.SharedNames(other.Words)));
        write.Flags(own.Words.SharedNumbers(other.Words) > 0, denial.Form is DeniedForm.Result && other.Words.HasNumber);
        var (beside, near) = (!inside && candidate.Gap is >= 0 and <= 6, !inside && candidate.Gap is >= 0 and <= 25);
        write.Flags(beside, near, beside && denial.Form is DeniedForm.Pointer,
            !inside && candidate.Gap is >= 0 and <= 40 && candidate.Sentences == 0 && denial.Form is DeniedForm.Claim or DeniedForm.Pointer);
        write.Flags(candidate.IsNearestOfNamed, candidate.IsNearestOfNamed && noun, candidate.IsNearestOfNamed && !noun);
        write.Flags(!inside && isAnyNamed && !isNamed && noun, !inside && isAnyNamed && !isNamed && !noun);
        var rank = inside ? 0 : 1 + Math.Min(candidate.Rank ?? 3, 3);
        write.One(rank);
        var isStated = inside || candidate.IsStated;
        write.Flags(!isStated && points, !isStated && !points);
        write.Flags(candidate.IsNearestAccusing, candidate.IsNearestAccusing && points,
            candidate.IsNearestAccusing && denial.Noun is DeniedNoun.Accusation or DeniedNoun.Criticism);
        write.Flags(isNamed && !inside, !inside && speaker is not null && denial.NamedInSentence.Contains(speaker));
        write.Flags(!inside && speaker is null && theirs is not null);
        write.Flags(
            namesDenier, !namesDenier && mine.Affiliation is { } side && candidate.Named.Contains(side), namesDenier && (points
                || denial.Noun is DeniedNoun.Accusation),
            namesDenier && clause, namesDenier && accuses, namesDenier && candidate.Rank == 0);
        write.Flags(accuses, judges, candidate.CueClass is CueClass.Ask or CueClass.Urge, candidate.CueClass is CueClass.Show);
        write.Flags(
            accuses && denial.Noun is DeniedNoun.Accusation, judges && denial.Noun is DeniedNoun.Accusation or DeniedNoun.Criticism, accuses && points,
            denial.Noun is DeniedNoun.Report && theirs?.SourceKind is SourceKind.Document or SourceKind.NewsOutlet or SourceKind.Unspecified,
            denial.Noun is DeniedNoun.Idea && theirs is { Stance: Stance.Asks or Stance.Urges }, denial.Noun is DeniedNoun.Criticism && accuses,
            denial.Form is DeniedForm.Result && theirs?.SourceKind is SourceKind.Document, denial.Form is DeniedForm.Result
                && candidate.CueClass is CueClass.Show);
        write.Flags(
            theirs is { Stance: Stance.Denies }, theirs is { Stance: Stance.Asks or Stance.Urges }, theirs is { Stance: Stance.Promises });
        write.Flags(
            theirs is { Quote.Type: AttributionType.Belief }, theirs is { Quote.Type: AttributionType.Fact },
                theirs is { Quote.Type: AttributionType.Eventuality });
        write.Flags(
            theirs?.SourceKind is SourceKind.Document, theirs?.SourceKind is SourceKind.NewsOutlet, theirs?.SourceKind is SourceKind.Unspecified,
            theirs?.SourceKind is SourceKind.UnnamedPerson);
        write.UpTo(Steps(other.Words.Count, 2, 4, 7));
        write.Flags(!candidate.IsFinite && !inside, !candidate.IsFinite && inside);
        var isNobodys = inside && theirs?.Quote.Source is null;
        write.Flags(isNobodys, isNobodys && denial.Noun is DeniedNoun.Idea, isNobodys && denial.Cue is DenialCue.Truth);
        write.Flags(
            denial.IsOfThat && isHere, denial.IsOfThat && candidate.Sentences is 1, denial.IsOfThat && candidate.Sentences is > 1 and <= 3,
                denial.IsOfThat && candidate.Sentences > 3);
        write.UpTo(inside ? 0 : Steps((int)denial.Around.SharedWeight(other.Words), 3, 6, 10));
        write.Flags(!inside && !isBehind && candidate.Paragraphs == 0, !inside && !isBehind && candidate.Paragraphs == 0 && points);
        var isSideNamed = !inside && !isNamed && theirs?.Affiliation is { } theirSide && denial.Named.Contains(theirSide);
        var isRelayNamed = !inside && !isNamed && theirs?.Relay is { } relay && denial.Named.Contains(relay);
        write.Flags(isSideNamed, isRelayNamed, (isSideNamed || isRelayNamed) && noun);
        write.Flags(!candidate.IsInBody && !inside, !candidate.IsInBody && candidate.Place == CandidatePlace.Nested);
        write.Flags(!inside && denial.Compares && candidate.Compares, !inside && denial.Compares && !candidate.Compares);
        write.Flags(candidate.IsOfDenier, candidate.IsOfDenier && (accuses || judges), candidate.IsOfDenier && (points || noun));
        write.Flags(!inside && !candidate.IsFinite && other.Words.Count <= 2, author && !candidate.TellsClaim);
        write.Flags(candidate.Between >= 30, candidate.Between >= 30 && held >= 4);
        return write.Count;
    }

    /// <summary>Writes the features of answering none of <paramref name="candidates"/> and gives their number.</summary>
    private static int OfNone(Denial denial, IReadOnlyList<DisputeCandidate> candidates, bool isAnyNamed, Span<int> into)
    {
        var source = denial.Statement.Source!;
        var (held, inside, near, beside, isNobodys) = (0, false, false, false, false);
        foreach (var candidate in candidates)
        {
            inside |= candidate.Place == CandidatePlace.Inside;
            isNobodys |= candidate is { Place: CandidatePlace.Inside, Statement.Source.Quote.Source: null };
            if (candidate.Place == CandidatePlace.Inside) continue;
            held = Math.Max(held, Held(denial, candidate));
            near |= candidate is { Rank: 0, Sentences: <= 1 };
            beside |= candidate.Gap is >= 0 and <= 6;
        }
        var form = (int)denial.Form;
        var write = new Writer(into, FirstOfNone);
        write.Flags(true);
        write.One((int)denial.Cue);
        write.One(form);
        write.One((int)denial.Noun);
        write.One((int)denial.Cueing);
        write.One((int)source.Quote.Type);
        write.Flags(inside, inside && denial.Form is DeniedForm.Claim);
        write.UpTo(held);
        write.Flags(isAnyNamed, isAnyNamed && denial.Form is DeniedForm.Claim);
        write.Flags(near, beside);
        write.Flags(denial.PointsBack);
        write.One((int)source.SourceKind);
        write.One(1 + Array.IndexOf(Lemmas, source.Quote.CueLemma));
        write.UpTo(source.Quote.Confidence switch { < 0.5 => 0, < 0.7 => 1, < 0.9 => 2, _ => 3 });
        write.Flags(denial.IsOfThat, denial.IsOfThat && denial.Form is DeniedForm.Claim);
        write.Flags(isNobodys, isNobodys && denial.Noun is DeniedNoun.Idea);
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

    /// <summary>How much of what the denial says the candidate says too, or of what the candidate says where that is less.</summary>
    private static int Held(Denial denial, DisputeCandidate candidate)
    {
        const double least = 8;
        var (own, other) = (denial.Statement.Words, candidate.Statement.Words);
        var of = Math.Min(own.Weight, Math.Max(other.Weight, least));
        return of <= 0 ? 0 : Share(own.SharedWeight(other) / of);
    }

    private static int Share(double share) => share switch { < 0.1 => 0, < 0.2 => 1, < 0.35 => 2, < 0.5 => 3, < 0.7 => 4, _ => 5 };

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
