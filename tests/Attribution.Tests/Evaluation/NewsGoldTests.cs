using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Attribution.Evaluation;
using Attribution.Evaluation.Gold;
using Attribution.Tests.House;

namespace Attribution.Tests.Evaluation;

/// <summary>The annotation of real news in <c>seeds/gold/news</c>: it holds no text, and its page says what it holds.</summary>
public sealed partial class NewsGoldTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "seeds", "gold", "news");

    // Names and short noun phrases; letters between the slices of a text are line ends and the names before turns.
    private const int LongestValue = 100, LongestPiece = 30;

    [Theory]
    [InlineData("learn", 40)]
    [InlineData("measure", 20)]
    [InlineData("transcripts", 10)]
    public void EveryArticleNamesItsTextAndIsListed(string part, int articles)
    {
        var annotations = Annotations(part).Select(file => GoldFile.Annotation(file)).ToList();
        Assert.Equal(articles, annotations.Count);
        Assert.All(annotations, annotation => Assert.Matches("^[0-9a-f]{64}$", annotation.Source!.Sha256));
        var listed = File.ReadAllLines(Path.Combine(Folder, part, "documents.csv")).Skip(1).ToList();
        Assert.Equal(annotations.Select(annotation => annotation.Document), listed.Select(line => line.Split(',')[0]));
        Assert.All(annotations.Zip(listed), pair => Assert.Contains(pair.First.Source!.Url, pair.Second));
    }

    [Fact]
    public void NoTextIsPublished()
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in Parts().SelectMany(Annotations))
        {
            var strings = Strings(JsonNode.Parse(File.ReadAllText(file)), "", keys);
            Assert.NotEmpty(strings);
            Assert.All(strings, value => Assert.True(value.Text.Length <= (value.Key == "pieces" ? LongestPiece : LongestValue), $"{file}: {value}"));
        }
        Assert.DoesNotContain("text", keys);
        Assert.DoesNotContain(keys, key => key.EndsWith("_text", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("learn", 1)]
    [InlineData("measure", 2)]
    [InlineData("transcripts", 3)]
    public void ThePageCountsWhatThereIs(string part, int column)
    {
        var annotations = Annotations(part).Select(file => GoldFile.Annotation(file)).ToList();
        var quotes = annotations.SelectMany(annotation => annotation.Quotes).ToList();
        var top = quotes.Where(quote => quote.Parent is null).ToList();
        var page = File.ReadLines(Path.Combine(Folder, "README.md")).SkipWhile(line => line != "## What is in it").Skip(1)
            .TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal)).ToList();
        Assert.Equal([top.Count], Row("quotes of the top level"));
        Assert.Equal(new[] { "direct", "mixed", "indirect" }.Select(kind => top.Count(quote => quote.Kind == kind && !quote.Turn)), Row("– direct"));
        Assert.Equal([quotes.Count(quote => quote.Turn)], Row("– turns"));
        Assert.Equal([quotes.Count - top.Count], Row("quotes inside quotes"));
        Assert.Equal(new[] { "assertion", "belief", "fact", "eventuality" }.Select(type => quotes.Count(quote => quote.Type == type)), Row("assertion /"));
        Assert.Equal([quotes.Count(quote => quote.Negated)], Row("negated"));
        Assert.Equal([quotes.Count(quote => quote.Stance == "denies"), quotes.Count(quote => quote.Disputes is { IsEmpty: false })], Row("denials"));
        Assert.Equal([quotes.Count(quote => quote.Via is not null)], Row("through another outlet"));
        Assert.Equal([annotations.Sum(annotation => annotation.Actors.Length)], Row("actors"));
        Assert.Equal([annotations.Sum(annotation => annotation.Figures.Length)], Row("figures"));
        Assert.Equal([annotations.Sum(annotation => annotation.Unattributed.Length)], Row("sentences in the writer"));

        IEnumerable<int> Row(string start)
        {
            var row = page.Single(line => line.StartsWith("| " + start, StringComparison.Ordinal));
            return Number().Matches(row.Split('|')[1 + column]).Select(match => int.Parse(match.Value));
        }
    }

    [NewsFact]
    public void WithItsTextsEveryArticleIsScored()
    {
        var result = Evaluator.OnGold([Path.Combine(Folder, "learn")]);
        Assert.Empty(result.Problems);
        Assert.Equal(40, result.Articles);
    }

    private static IEnumerable<string> Parts() => Directory.GetDirectories(Folder).Select(path => Path.GetFileName(path));

    private static IEnumerable<string> Annotations(string part) =>
        Directory.GetFiles(Path.Combine(Folder, part), "*.json").Order(StringComparer.Ordinal);

    private static List<(string Key, string Text)> Strings(JsonNode? node, string key, HashSet<string> keys)
    {
        switch (node)
        {
            case JsonObject members:
                keys.UnionWith(members.Select(member => member.Key));
                return [.. members.SelectMany(member => Strings(member.Value, member.Key, keys))];
            case JsonArray items:
                return [.. items.SelectMany(item => Strings(item, key, keys))];
            case JsonValue value when value.TryGetValue<string>(out var text) && key is not ("url" or "file"):
                return [(key, text)];
            default:
                return [];
        }
    }

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    /// <summary>A test on the texts of the learning part, which <c>gold texts</c> puts there.</summary>
    [AttributeUsage(AttributeTargets.Method)]
    private sealed class NewsFactAttribute : FactAttribute
    {
        public NewsFactAttribute()
        {
            if (Directory.GetFiles(Path.Combine(Folder, "learn"), "*.txt").Length < 40)
                Skip = "Put the texts beside the annotation to run this test: attribution gold texts --from FOLDER.";
        }
    }
}
