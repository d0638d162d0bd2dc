using Attribution.Evaluation.Gold;
using Attribution.Tests.House;

namespace Attribution.Tests.Evaluation;

/// <summary>The annotation of actors by lot in <c>seeds/gold/actors</c>: its articles are none of the benchmark's, and its page says what it holds.</summary>
public sealed class ActorGoldTests
{
    private static readonly string Gold = Path.Combine(Repository.Root, "seeds", "gold");

    [Theory]
    [InlineData("learn", 1)]
    [InlineData("measure", 2)]
    [InlineData("years", 3)]
    public void ThePageCountsWhatThereIs(string part, int column)
    {
        var annotations = Files("actors", part).Select(GoldFile.Annotation).ToList();
        var actors = annotations.SelectMany(annotation => annotation.Actors).ToList();
        var people = actors.Where(actor => actor.Kind == "person").ToList();
        var page = File.ReadAllLines(Path.Combine(Gold, "actors", "README.md"));
        Assert.Equal([annotations.Count], Row("articles"));
        Assert.Equal([actors.Count], Row("actors"));
        Assert.Equal([people.Count, people.Count(actor => actor.Role is not null)], Row("people"));
        Assert.Equal(new[] { "organization", "government", "country", "outlet", "group" }.Select(kind => actors.Count(actor => actor.Kind == kind)),
            Row("organizations"));

        IEnumerable<int> Row(string start) => page.Single(line => line.StartsWith("| " + start, StringComparison.Ordinal)).Split('|')[column + 1]
            .Split(['/', ';'], StringSplitOptions.TrimEntries).Select(int.Parse);
    }

    [Theory]
    [InlineData("learn")]
    [InlineData("measure")]
    [InlineData("years")]
    public void EveryArticleNamesItsTextAndIsListed(string part)
    {
        var annotations = Files("actors", part).Select(GoldFile.Annotation).ToList();
        var listed = File.ReadAllLines(Path.Combine(Gold, "actors", part, "documents.csv")).Skip(1).ToList();
        Assert.Equal(annotations.Select(annotation => annotation.Document), listed.Select(line => line.Split(',')[0]));
        Assert.All(annotations.Zip(listed), pair => Assert.Contains(pair.First.Source!.Url, pair.Second));
        var known = new[] { "learn", "measure" }.SelectMany(other => Files("news", other)).Select(Path.GetFileName).ToHashSet();
        Assert.DoesNotContain(annotations, annotation => known.Contains(annotation.Document + ".json"));
    }

    private static string[] Files(string folder, string part)
    {
        var files = Directory.GetFiles(Path.Combine(Gold, folder, part), "*.json");
        Array.Sort(files, StringComparer.Ordinal);
        return files;
    }
}
