using System.Collections.Frozen;
using Attribution.Charts;
using Attribution.Corpus;
using Attribution.Passages;

namespace Attribution.Views.Lists;

/// <summary>The first words of claims and quotes, by which readers know them; an id tells them nothing.</summary>
internal sealed class PassageNames
{
    private const int Longest = 60;

    private readonly FrozenDictionary<string, string> words;

    /// <summary>The names of the passages of <paramref name="corpus"/>.</summary>
    public PassageNames(NewsCorpus corpus) => words = ClaimPassage.List.Of(corpus).Cast<IPassage>().Concat(QuotePassage.List.Of(corpus))
        .DistinctBy(Key, StringComparer.Ordinal)
        .ToFrozenDictionary(Key, passage => Labels.Shorten(passage.Span.Of(passage.Article.Text), Longest), StringComparer.Ordinal);

    /// <summary>The first words of the passage <paramref name="id"/>, given as <c>DOCUMENT:c3</c>; the id itself where the corpus lacks it.</summary>
    public string Of(string id) => words.GetValueOrDefault(id, id);

    private static string Key(IPassage passage) => $"{passage.Article.Document.Id}:{passage.Id}";
}
