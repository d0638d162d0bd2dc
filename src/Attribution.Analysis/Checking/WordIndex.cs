using System.Collections.Immutable;
using Attribution.Claims;

namespace Attribution.Checking;

/// <summary>Where the words of a draft may stand in a corpus: its pairs of neighbouring words, each with its places.</summary>
internal sealed class WordIndex
{
    /// <summary>A pair of more places than these tells little; it is asked only where all pairs have as many.</summary>
    private const int MostPlaces = 400;

    private readonly ImmutableArray<Article> articles;
    private readonly ImmutableArray<ImmutableArray<TextWord>> words;
    private readonly Dictionary<(string, string), List<(int Article, int Word)>> pairs = [];

    /// <summary>The index of the texts of <paramref name="articles"/>.</summary>
    public WordIndex(ImmutableArray<Article> articles)
    {
        this.articles = articles;
        words = [.. articles.Select(article => WordText.Words(article.Text, new(0, article.Text.Length)))];
        foreach (var (article, all) in words.Index())
        {
            for (var word = 0; word + 1 < all.Length; word++)
            {
                var pair = (all[word].Text, all[word + 1].Text);
                if (!pairs.TryGetValue(pair, out var places)) pairs.Add(pair, places = []);
                places.Add((article, word));
            }
        }
    }

    /// <summary>The words of the article with the index <paramref name="article"/>.</summary>
    public ImmutableArray<TextWord> WordsOf(int article) => words[article];

    /// <summary>The article with the index <paramref name="article"/>.</summary>
    public Article Article(int article) => articles[article];

    /// <summary>The places at which most of <paramref name="sought"/> may stand, the likeliest first.</summary>
    /// <param name="sought">The words.</param>
    /// <param name="most">How many places.</param>
    public IEnumerable<(int Article, int Word)> Candidates(ImmutableArray<TextWord> sought, int most)
    {
        if (sought.Length == 1)
            return words.Index().SelectMany(text => text.Item.Index().Where(word => word.Item.Text == sought[0].Text)
                .Select(word => (text.Index, word.Index))).Take(most);
        var votes = new Dictionary<(int Article, int Place), int>();
        var known = Enumerable.Range(0, sought.Length - 1).Select(at => (At: at, Places: pairs.GetValueOrDefault((sought[at].Text, sought[at + 1].Text)) ?? []))
            .Where(pair => pair.Places.Count > 0).ToList();
        var telling = known.Where(pair => pair.Places.Count <= MostPlaces).ToList();
        foreach (var (at, places) in telling.Count > 0 ? telling : known)
        {
            foreach (var (article, word) in places)
            {
                // Words that were added or left out move those behind them: places close to each other are one.
                var key = (article, (word - at) / 4);
                votes[key] = votes.GetValueOrDefault(key) + 1;
            }
        }
        return votes.OrderByDescending(vote => vote.Value + (votes.GetValueOrDefault((vote.Key.Article, vote.Key.Place + 1)) / 2.0))
            .ThenBy(vote => vote.Key.Article).ThenBy(vote => vote.Key.Place).Take(most).Select(vote => (vote.Key.Article, vote.Key.Place * 4));
    }
}
