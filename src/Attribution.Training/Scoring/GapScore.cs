using Attribution.Actors;
using Attribution.Actors.Resolution;
using Attribution.Actors.Resolution.InContext;
using Attribution.Actors.Resolution.Pronouns;
using Attribution.Corpus;
using Attribution.Documents;
using Attribution.Language;
using Attribution.Training.Pronouns;

namespace Attribution.Training.Scoring;

/// <summary>
/// Scores the library's pronoun resolver on GAP in the manner of Webster et al. (2018): F1 over the names that the
/// pronoun means, overall and for women's over men's pronouns.
/// </summary>
internal sealed class GapScore
{
    private readonly int[] right = new int[2];
    private readonly int[] found = new int[2];
    private readonly int[] gold = new int[2];

    /// <summary>F1 in per cent over all names.</summary>
    public double F1 => 200.0 * right.Sum() / Math.Max(1, found.Sum() + gold.Sum());

    /// <summary>F1 for women's pronouns over F1 for men's.</summary>
    public double Bias => Of(1) / Of(0);

    /// <summary>Precision and recall in per cent.</summary>
    public (double Precision, double Recall) Rates => (100.0 * right.Sum() / Math.Max(1, found.Sum()), 100.0 * right.Sum() / Math.Max(1, gold.Sum()));

    /// <summary>Scores <paramref name="snippets"/> with the two names given as the candidates.</summary>
    /// <param name="snippets">The snippets.</param>
    /// <param name="titled">Whether the title of the page is known.</param>
    /// <param name="model">Who reads; the fast model where it is null.</param>
    public static GapScore OfGivenNames(IEnumerable<GapSnippet> snippets, bool titled, ReadingModel? model = null)
    {
        var score = new GapScore();
        foreach (var snippet in snippets)
        {
            var judge = new Judge(snippet, PronounModel.Trained);
            var words = new TokenView(Annotator.Annotate(snippet.Read(titled)));
            var reading = model?.Read(words);
            ActorFinder.Find(words, [snippet.A, snippet.B], judge, reading?.Names, reading?.Pronouns);
            score.Add(snippet, judge.IsA, judge.IsB);
        }
        return score;
    }

    /// <summary>Scores <paramref name="snippets"/> with the names that the library finds by itself.</summary>
    /// <param name="snippets">The snippets.</param>
    /// <param name="titled">Whether the title of the page is known.</param>
    /// <param name="model">Who reads; the fast model where it is null.</param>
    public static GapScore OfOwnNames(IEnumerable<GapSnippet> snippets, bool titled, ReadingModel? model = null)
    {
        var score = new GapScore();
        foreach (var snippet in snippets)
        {
            var words = new TokenView(Annotator.Annotate(snippet.Read(titled)));
            var reading = model?.Read(words);
            var actors = ActorFinder.Find(words, reading?.Names, reading?.Pronouns);
            var meant = actors.Mentions.Where(mention => mention.Span == snippet.Pronoun).Select(mention => mention.Actor).FirstOrDefault();
            bool Names(TextSpan name) =>
                meant is not null && actors.Mentions.Any(mention => mention.Actor == meant && mention.Span.Start < name.End && name.Start < mention.Span.End);
            score.Add(snippet, Names(snippet.A), Names(snippet.B));
        }
        return score;
    }

    private void Add(GapSnippet snippet, bool isA, bool isB)
    {
        var gender = snippet.IsFeminine ? 1 : 0;
        right[gender] += (isA && snippet.IsA ? 1 : 0) + (isB && snippet.IsB ? 1 : 0);
        found[gender] += (isA ? 1 : 0) + (isB ? 1 : 0);
        gold[gender] += (snippet.IsA ? 1 : 0) + (snippet.IsB ? 1 : 0);
    }

    private double Of(int gender) => 200.0 * right[gender] / Math.Max(1, found[gender] + gold[gender]);

    /// <summary>Lets the resolver choose between the two names alone, at the pronoun in question.</summary>
    private sealed class Judge(GapSnippet snippet, PronounModel model) : IPronounGuide
    {
        public bool IsA { get; private set; }

        public bool IsB { get; private set; }

        public Referent? Decide(Pronoun pronoun, Antecedents antecedents, ActorDraft?[] at)
        {
            if (antecedents.Span(pronoun) != snippet.Pronoun) return antecedents.Choose(pronoun, model);
            var a = antecedents.ActorAt(snippet.A, at);
            var b = antecedents.ActorAt(snippet.B, at);
            antecedents.Only = referent => referent.Actor is { } actor && (actor == a || actor == b);
            var chosen = antecedents.Choose(pronoun, model);
            antecedents.Only = null;
            IsA = chosen?.Actor is { } meant && meant == a;
            IsB = chosen?.Actor is { } other && other == b;
            return chosen;
        }
    }
}
