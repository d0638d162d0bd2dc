using System.Collections.Frozen;
using System.Collections.Immutable;
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

    /// <summary>The name of an annotated actor; the id where there is none of it, and empty for null.</summary>
    public string NameOfGold(string? id) => Gold.Actors.FirstOrDefault(actor => actor.Id == id)?.Name ?? id ?? "";

    /// <summary>The name of a found actor; the id where there is none of it.</summary>
    public string NameOfFound(string id) => AllActors.GetValueOrDefault(id)?.Name ?? id;

    public string Slice(TextSpan? span) => span?.SafelyOf(article.Text) ?? "";

    /// <summary>Counts each property of a pair, and reports those that are wrong; returns their names.</summary>
    public ImmutableArray<string> Check(string part, string label, IEnumerable<CheckedProperty> properties, Described gold, Described found)
    {
        ImmutableArray<CheckedProperty> wrong = [.. properties.Where(property => !Tally.Check($"{label} {property.Name}", property.Right))];
        ImmutableArray<string> names = [.. wrong.Select(property => property.Name)];
        if (names.Length > 0)
        {
            differences.Add(new(Gold.Document, part, "wrong " + string.Join(", ", names), gold.Text, found.Text)
            {
                Span = gold.Span,
                Inside = gold.Inside,
                Properties = [.. wrong.Select(property => new DifferentProperty(property.Name, property.Gold ?? "", property.Found ?? ""))],
            });
        }
        return names;
    }

    /// <summary>Reports a difference; one side is null where it has nothing.</summary>
    public void Report(string part, string what, Described? gold, Described? found) =>
        differences.Add(new(Gold.Document, part, what, gold?.Text ?? "", found?.Text ?? "")
        {
            Span = (gold ?? found)?.Span,
            Inside = (gold ?? found)!.Value.Inside,
            Brief = gold is null || found is null ? (gold ?? found)!.Value.Brief : "",
            Properties = gold is { } one && found is { } other ? [new("denied claim", one.Brief, other.Brief)] : [],
        });

    /// <summary>Reports what no pair holds.</summary>
    public void ReportUnpaired<TGold, TFound>(
        string part,
        IReadOnlyCollection<(int Gold, int Found)> pairs,
        IReadOnlyList<TGold> gold,
        IReadOnlyList<TFound> found,
        Func<TGold, Described> describeGold,
        Func<TFound, Described> describeFound)
    {
        var paired = (Gold: pairs.Select(pair => pair.Gold).ToHashSet(), Found: pairs.Select(pair => pair.Found).ToHashSet());
        for (var i = 0; i < gold.Count; i++)
        {
            if (!paired.Gold.Contains(i)) Report(part, "missed", describeGold(gold[i]), null);
        }
        for (var j = 0; j < found.Count; j++)
        {
            if (!paired.Found.Contains(j)) Report(part, "extra", null, describeFound(found[j]));
        }
    }
}

/// <summary>Something annotated or found in words.</summary>
/// <param name="Text">All of it on one line.</param>
/// <param name="Brief">What is to be said of it beside its text.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Inside">Whether it is a quote inside another.</param>
internal readonly record struct Described(string Text, string Brief, TextSpan? Span, bool Inside = false);

/// <summary>A property of a pair: whether it is right, and how each side has it.</summary>
internal readonly record struct CheckedProperty(string Name, bool Right, string? Gold, string? Found);
