using Attribution.Corpus.Rows;
using Attribution.Passages;

namespace Attribution.Charts;

/// <summary>The names that charts have room for: the most frequent ones, then one row for all others, then those that stand for nobody known.</summary>
/// <param name="Rows">All rows, from top to bottom.</param>
/// <param name="Named">How many of them are names.</param>
/// <param name="Others">How many names the row behind those stands for; 0 where there is no such row.</param>
internal sealed record Tops<T>(IReadOnlyList<BarRow<T>> Rows, int Named, int Others)
    where T : IPassage
{
    /// <summary>The rows with names of their own.</summary>
    public IEnumerable<BarRow<T>> Names => Rows.Take(Named);

    /// <summary>The row of all others; null where there is none.</summary>
    public BarRow<T>? Rest => Others == 0 ? null : Rows[Named];

    /// <summary>The names of <paramref name="facet"/>.</summary>
    /// <param name="all">What is counted.</param>
    /// <param name="facet">A facet of names.</param>
    /// <param name="top">How many names have a row; one more where it would be the only other.</param>
    /// <param name="others">What the others are, in the plural: "12 others".</param>
    public static Tops<T> Of(PassageSelection<T> all, string facet, int top, string others = "others")
    {
        var values = all.By(facet);
        var known = values.Where(pair => Speakers.IsKnown(pair.Key)).ToList();
        var named = known.Count <= top + 1 ? known.Count : Math.Max(0, top);
        var unknown = values.Where(pair => !Speakers.IsKnown(pair.Key));
        var rows = known.Take(named).Concat(unknown).Select(pair => new BarRow<T>(pair.Key, pair.Value)).ToList();
        if (named == known.Count) return new(rows, named, 0);
        var rest = all.Without(facet, [.. rows.Select(row => row.Name)]);
        rows.Insert(named, new($"{Counting.Number(known.Count - named)} {others}", rest, IsRest: true));
        return new(rows, named, known.Count - named);
    }

    /// <summary>Who leads, as the subject of a sentence, and with how many; null where no name has a row.</summary>
    public (string Who, int Count, bool Several)? Leading()
    {
        if (Named == 0) return null;
        var most = Rows[0].Passages.Count;
        var leaders = Names.TakeWhile(row => row.Passages.Count == most).Select(row => Counting.Name(row.Name)).ToList();
        var who = leaders.Count <= 3 ? Counting.List(leaders) : $"{leaders[0]} and {Counting.Number(leaders.Count - 1)} others";
        return (who, most, leaders.Count > 1);
    }
}
