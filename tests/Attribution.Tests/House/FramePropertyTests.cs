using Attribution.Corpus;
using Attribution.Frames;
using Attribution.Language;

namespace Attribution.Tests.House;

/// <summary>What every frame promises, proved on random articles.</summary>
public class FramePropertyTests
{
    private const int Articles = 1000;

    private static readonly Lazy<(string Text, NewsCorpus Corpus)[]> Analysed = new(() =>
        [.. RandomArticles.Take(Articles).AsParallel().AsOrdered().Select(text => News.Parse(text, new DateOnly(2024, 5, 6))).Select(corpus => (corpus.Articles[0].Text, corpus))]);

    [Fact]
    public void EveryRowPointsIntoItsText()
    {
        var seen = new Dictionary<string, int>();
        foreach (var (text, corpus) in Analysed.Value)
        {
            foreach (var frame in new[] { "mentions", "quotes", "figures", "claims" })
            {
                foreach (var row in FrameRow.All(corpus, frame))
                {
                    seen[frame] = seen.GetValueOrDefault(frame) + 1;
                    Check(text, row, Slices(frame, row, text));
                }
            }
        }
        Assert.Equal(4, seen.Count);
        Assert.All(seen, frame => Assert.True(frame.Value > Articles / 10, $"only {frame.Value} rows of {frame.Key} were looked at"));
    }

    [Fact]
    public void IdsAreUniqueAndWhatRowsReferToExists()
    {
        foreach (var (text, corpus) in Analysed.Value)
        {
            var actors = Ids(corpus, "actors", "actor");
            var quotes = Ids(corpus, "quotes", "quote");
            var claims = Ids(corpus, "claims", "claim");
            Ids(corpus, "mentions", "mention");
            Ids(corpus, "figures", "figure");
            Ids(corpus, "documents", "document");
            foreach (var row in FrameSchemas.All.SelectMany(schema => FrameRow.All(corpus, schema.Name)))
            {
                Refers(row, "actor", actors);
                Refers(row, "co_actors", actors);
                Refers(row, "affiliation", actors, orKnown: true);
                Refers(row, "relay", actors);
                Refers(row, "quote", quotes);
                Refers(row, "parent", quotes);
                Refers(row, "repeats", claims);
                Refers(row, "disputes", [.. claims, .. quotes]);
            }

            // A country to which somebody belongs need not be named itself: "the Danish minister".
            void Refers(FrameRow row, string column, HashSet<string> ids, bool orKnown = false)
            {
                if (!row.Has(column)) return;
                foreach (var id in row.List(column))
                    Assert.True(ids.Contains(id) || (orKnown && Gazetteer.Find(id) is not null), $"{column} '{id}' of {row} does not exist in:\n{text}");
            }
        }
    }

    [Fact]
    public void ASecondRunGivesTheSameBytes()
    {
        foreach (var text in RandomArticles.Take(Articles / 10)) Assert.Equal(Bytes(News.Parse(text)), Bytes(News.Parse(text)));
    }

    [Fact]
    public void AnyTextGivesAllFilesInBothFormats()
    {
        foreach (var (_, corpus) in Analysed.Value)
        {
            foreach (var schema in FrameSchemas.All)
            {
                FrameFiles.Write(schema, corpus, Stream.Null, FrameFormat.Csv);
                FrameFiles.Write(schema, corpus, Stream.Null, FrameFormat.Jsonl);
            }
        }
    }

    /// <summary>What the columns of <paramref name="row"/> must hold, given its offsets.</summary>
    private static IEnumerable<(string Column, string? Expected)> Slices(string frame, FrameRow row, string text)
    {
        if (frame is not "quotes") return [("text", Slice(row, "start", "end", text)), .. frame is "figures" ? Number(row, text) : []];
        var spans = row.List("content_spans").Select(span => span.Split('-').Select(int.Parse).ToArray()).ToArray();
        return
        [
            ("speaker", Slice(row, "speaker_start", "speaker_end", text)),
            ("cue", Slice(row, "cue_start", "cue_end", text)),
            ("content", string.Join(' ', spans.Select(span => text[span[0]..span[1]]))),
            ("start", $"{spans[0][0]}"),
            ("end", $"{spans[^1][1]}"),
        ];
    }

    private static IEnumerable<(string Column, string? Expected)> Number(FrameRow row, string text)
    {
        Assert.Contains(Slice(row, "number_start", "number_end", text)!, row["text"]);
        Assert.InRange(row.Whole("number_start")!.Value, row.Whole("start")!.Value, row.Whole("end")!.Value);
        return [];
    }

    private static void Check(string text, FrameRow row, IEnumerable<(string Column, string? Expected)> columns)
    {
        foreach (var (column, expected) in columns)
            Assert.True(row[column] == expected, $"{column} should be '{expected}' in {row} of:\n{text}");
    }

    private static string? Slice(FrameRow row, string start, string end, string text) =>
        row.Whole(start) is { } from && row.Whole(end) is { } to ? text[from..to] : null;

    private static HashSet<string> Ids(NewsCorpus corpus, string frame, string column)
    {
        var ids = FrameRow.All(corpus, frame).Select(row => row[column]!).ToArray();
        Assert.Equal(ids.Length, ids.Distinct(StringComparer.Ordinal).Count());
        return ids.ToHashSet(StringComparer.Ordinal);
    }

    private static byte[] Bytes(NewsCorpus corpus)
    {
        using var stream = new MemoryStream();
        foreach (var schema in FrameSchemas.All) FrameFiles.Write(schema, corpus, stream);
        return stream.ToArray();
    }
}
