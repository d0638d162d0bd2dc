using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Attribution.Audit;
using Attribution.Claims;
using Attribution.Corpus;
using Attribution.Corpus.Rows;
using Attribution.Passages;

namespace Attribution.Comparing;

/// <summary>How much of each measure an article has, or a speaker in an article. Whoever compares adds these up.</summary>
/// <param name="Speaker">The speaker; empty for the whole article.</param>
/// <param name="Article">The index of the article in its corpus.</param>
/// <param name="Parts">For each measure of <see cref="Measure.All"/> how much.</param>
/// <param name="Wholes">And of how much.</param>
internal sealed record MeasureCount(string Speaker, int Article, int[] Parts, int[] Wholes);

/// <summary>What comparisons of a corpus add up: made once per corpus, in the order of articles and text.</summary>
internal sealed class MeasureCounts
{
    private static readonly ConditionalWeakTable<NewsCorpus, MeasureCounts> Made = [];

    private MeasureCounts(NewsCorpus corpus)
    {
        var places = corpus.Articles.Index().ToDictionary(article => article.Item.Document.Id, article => article.Index, StringComparer.Ordinal);
        Articles = [.. corpus.Articles.Select((_, index) => Empty("", index))];
        var speakers = new Dictionary<(int, string), MeasureCount>();
        foreach (var (place, measure) in Measure.All.Index())
        {
            if (measure.CountsWords) continue;
            if (measure.Whole!.List == Passage.Quotes.Name)
                Add(Passage.Quotes, corpus, measure, place, row => measure.OfSpeakers ? row.Sources : []);
            else Add(Passage.Claims, corpus, measure, place, _ => []);
        }
        foreach (var (index, article) in corpus.Articles.Index()) AddWords(corpus, article, index);
        Speakers = [.. speakers.Values.OrderBy(count => count.Article)];

        MeasureCount Empty(string speaker, int article) => new(speaker, article, new int[Measure.All.Length], new int[Measure.All.Length]);

        MeasureCount Of(int article, string speaker)
        {
            if (!speakers.TryGetValue((article, speaker), out var count)) speakers.Add((article, speaker), count = Empty(speaker, article));
            return count;
        }

        void Add<T>(PassageList<T> list, NewsCorpus of, Measure measure, int place, Func<T, ImmutableArray<string>> speaking) where T : IPassage
        {
            foreach (var row in list.Of(of))
            {
                if (!list.Matches(measure.Whole!, row)) continue;
                var (article, part) = (places[row.Article.Document.Id], list.Matches(measure.Part!, row) ? 1 : 0);
                foreach (var count in speaking(row).Select(speaker => Of(article, speaker)).Prepend(Articles[article]))
                {
                    count.Wholes[place]++;
                    count.Parts[place] += part;
                }
            }
        }

        void AddWords(NewsCorpus of, Article article, int index)
        {
            var (quoted, share) = (Place("quoted words"), Place("words"));
            var words = SpokenWords.Of(article);
            foreach (var (at, quote) in article.Quotes.Index())
            {
                var row = new QuoteRow(of, article, quote);
                if (!AuditTypes.SaidOrKnown.Contains(row.Type)) continue;
                Articles[index].Parts[quoted] += words[at].All;
                if (words[at].All == 0 || !row.IsCounted) continue;
                Articles[index].Wholes[share] += words[at].All;
                foreach (var speaker in row.Sources) Of(index, speaker).Parts[share] += words[at].All;
            }
            Articles[index].Wholes[quoted] = Words.Count(article.Text, new(0, article.Text.Length));
        }
    }

    /// <summary>A count per article, in their order.</summary>
    public ImmutableArray<MeasureCount> Articles { get; }

    /// <summary>A count per speaker and article.</summary>
    public ImmutableArray<MeasureCount> Speakers { get; }

    /// <summary>The counts of <paramref name="corpus"/>.</summary>
    public static MeasureCounts Of(NewsCorpus corpus) => Made.GetValue(corpus, static corpus => new(corpus));

    /// <summary>Whether speakers are shares of what all of them say together, not of what is their own.</summary>
    public static bool IsOfAll(Measure measure) => measure is { OfSpeakers: true, OfArticles: false };

    /// <summary>The share of <paramref name="measure"/> in articles.</summary>
    public Share Sum(Measure measure, IEnumerable<int> articles)
    {
        var place = Place(measure.Name);
        var (part, whole) = (0, 0);
        foreach (var article in articles) (part, whole) = (part + Articles[article].Parts[place], whole + Articles[article].Wholes[place]);
        return new(measure, part, whole);
    }

    /// <summary>The share of <paramref name="measure"/> of one speaker.</summary>
    public Share Sum(Measure measure, ImmutableArray<MeasureCount> ofSpeaker)
    {
        var place = Place(measure.Name);
        return new(measure, ofSpeaker.Sum(count => count.Parts[place]),
            IsOfAll(measure) ? Articles.Sum(count => count.Wholes[place]) : ofSpeaker.Sum(count => count.Wholes[place]));
    }

    private static int Place(string name) => Measure.All.Select(measure => measure.Name).ToList().IndexOf(name);
}
