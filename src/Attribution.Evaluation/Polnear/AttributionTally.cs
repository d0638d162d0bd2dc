using System.Buffers;
using System.Collections.Immutable;
using Attribution.Documents;

namespace Attribution.Evaluation.Polnear;

/// <summary>Counts attributions whose contents share enough words, against the first annotator.</summary>
internal sealed class AttributionTally
{
    private static readonly (string Name, double Least)[] Overlaps = [("0.5", 0.5), ("0.8", 0.8), ("exact", 1)];
    private static readonly string[] Kinds = ["quoted", "indirect", "all"];
    private static readonly SearchValues<string> Marks = SearchValues.Create(["\"", "“", "”", "„", "‟", "«", "»", "''"], StringComparison.Ordinal);

    private readonly Dictionary<(string Overlap, string Kind), KindCounts> counts = (
        from overlap in Overlaps
        from kind in Kinds
        select (overlap.Name, kind)).ToDictionary(key => key, _ => new KindCounts());

    private readonly List<Difference> differences = [];

    /// <summary>What was missed and what was found in vain at the first overlap.</summary>
    public ImmutableArray<Difference> Differences => [.. differences];

    /// <summary>Adds an article; returns what agrees at the first overlap.</summary>
    public ImmutableArray<(BratAttribution Gold, FoundQuote Found)> Add(PolnearArticle article, IEnumerable<FoundQuote> quotes)
    {
        var words = new WordList(article.Text);
        BratAttribution[] annotated = [.. article.Annotators[0].Attributions.Where(attribution => attribution.Content.Length > 0)];
        FoundQuote[] spoken = [.. quotes.Where(quote => words.In(quote.Content).Count > 0)];
        Attributed[] gold = [.. annotated.Select(attribution => Attributed.Of(words, article.Text, attribution.Content, attribution.Source))];
        Attributed[] found = [.. spoken.Select(quote => Attributed.Of(words, article.Text, quote.Content, quote.Speaker is { } speaker ? [speaker] : []))];
        var pairs = Overlaps.Select(overlap => Add(article.Document, overlap.Name, overlap.Least, gold, found)).ToArray();
        return [.. pairs[0].Select(pair => (annotated[pair.Gold], spoken[pair.Found]))];
    }

    /// <summary>A row per overlap and kind.</summary>
    public ImmutableArray<AttributionScore> Rows() =>
        [.. from overlap in Overlaps from kind in Kinds select counts[(overlap.Name, kind)].Score(kind, overlap.Name)];

    private List<(int Gold, int Found)> Add(string document, string overlap, double least, Attributed[] gold, Attributed[] found)
    {
        foreach (var count in gold.SelectMany(attribution => Of(overlap, attribution))) count.Gold++;
        foreach (var count in found.SelectMany(attribution => Of(overlap, attribution))) count.Found++;
        var pairs = Pairing.Best(
            from i in Enumerable.Range(0, gold.Length)
            from j in Enumerable.Range(0, found.Length)
            let score = WordList.F1(gold[i].Content, found[j].Content)
            where score > 0 && score >= least
            select new Candidate(score, i, j, gold[i].Source.Overlaps(found[j].Source)));
        foreach (var (i, j) in pairs)
        {
            var speaker = gold[i].Source.Overlaps(found[j].Source) || (gold[i].Source.Count == 0 && found[j].Source.Count == 0);
            foreach (var count in Of(overlap, gold[i])) count.AddGoldHit(speaker);
            foreach (var count in Of(overlap, found[j])) count.AddFoundHit(speaker);
        }
        if (overlap != Overlaps[0].Name) return pairs;
        differences.AddRange(gold.Where((_, i) => !pairs.Exists(pair => pair.Gold == i))
            .Select(attribution => new Difference(document, "attributions", "missed", attribution.Text, "")));
        differences.AddRange(found.Where((_, j) => !pairs.Exists(pair => pair.Found == j))
            .Select(attribution => new Difference(document, "attributions", "extra", "", attribution.Text)));
        return pairs;
    }

    private KindCounts[] Of(string overlap, Attributed attribution) =>
        [counts[(overlap, attribution.Quoted ? "quoted" : "indirect")], counts[(overlap, "all")]];

    /// <summary>An attribution as the words of its content and of its source.</summary>
    private sealed record Attributed(HashSet<int> Content, HashSet<int> Source, bool Quoted, string Text)
    {
        public static Attributed Of(WordList words, string text, ImmutableArray<TextSpan> content, ImmutableArray<TextSpan> source) => new(
            words.In(content),
            words.In(source),
            content.Any(span => new TextSpan(span.Start - 1, span.End + 1).SafelyOf(text).AsSpan().ContainsAny(Marks)),
            $"source “{string.Join(" … ", source.Select(span => span.SafelyOf(text)))}”, content “"
                + $"{string.Join(" … ", content.Select(span => span.SafelyOf(text)))}”");
    }

    private sealed class KindCounts
    {
        private int goldHits, goldSpeakers, foundHits, foundSpeakers;

        public int Gold { get; set; }

        public int Found { get; set; }

        public void AddGoldHit(bool speaker)
        {
            goldHits++;
            if (speaker) goldSpeakers++;
        }

        public void AddFoundHit(bool speaker)
        {
            foundHits++;
            if (speaker) foundSpeakers++;
        }

        public AttributionScore Score(string kind, string overlap)
        {
            var (precision, recall) = (Ratios.Of(foundHits, Found), Ratios.Of(goldHits, Gold));
            return new(kind, overlap, precision, recall, Ratios.F1(precision, recall),
                Ratios.F1(Ratios.Of(foundSpeakers, Found), Ratios.Of(goldSpeakers, Gold)));
        }
    }
}
