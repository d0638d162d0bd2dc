using System.Collections.Frozen;
using Attribution.Documents;

namespace Attribution.Evaluation.Gold;

/// <summary>One article's annotation beside what was found in it, and where the results go.</summary>
internal sealed class Comparison(
    GoldArticle article, FoundArticle found, FrozenDictionary<string, FoundActor> actors, GoldTally tally, List<Difference> differences)
{
    public GoldAnnotation Gold { get; } = article.Annotation;

    public FoundArticle Found { get; } = found;

    public FrozenDictionary<string, FoundActor> AllActors { get; } = actors;

    public ActorAlignment Actors { get; } = new(article.Annotation, found, actors);

    public WordList Words { get; } = new(article.Text);

    public GoldTally Tally { get; } = tally;

    /// <summary>Compares everything.</summary>
    public void Score()
    {
        var pairs = new QuotePairs(this);
        DisputeScore.Add(this, pairs);
        FigureScore.Add(this);
        ActorScore.Add(this);
        AuthorClaimScore.Add(this);
    }

    public string Slice(TextSpan? span) => span?.SafelyOf(article.Text) ?? "";

    public void Report(string part, string what, string gold, string found) => differences.Add(new(Gold.Document, part, what, gold, found));

    /// <summary>Reports what no pair holds.</summary>
    public void ReportUnpaired<TGold, TFound>(
        string part,
        IReadOnlyCollection<(int Gold, int Found)> pairs,
        IReadOnlyList<TGold> gold,
        IReadOnlyList<TFound> found,
        Func<TGold, string> describeGold,
        Func<TFound, string> describeFound)
    {
        var paired = (Gold: pairs.Select(pair => pair.Gold).ToHashSet(), Found: pairs.Select(pair => pair.Found).ToHashSet());
        for (var i = 0; i < gold.Count; i++)
        {
            if (!paired.Gold.Contains(i)) Report(part, "missed", describeGold(gold[i]), "");
        }
        for (var j = 0; j < found.Count; j++)
        {
            if (!paired.Found.Contains(j)) Report(part, "extra", "", describeFound(found[j]));
        }
    }
}
