using System.Collections.Immutable;
using Attribution.Corpus;
using Attribution.Documents;
using Attribution.Frames;

namespace Attribution.Fuzz.Invariants;

/// <summary>The same articles give the same bytes.</summary>
internal static class Repetition
{
    private const int Every = 8;

    public static ImmutableArray<Invariant> All { get; } =
    [
        new("a second run is the same",
            "Analysed again, in another order and on another number of threads, the same articles give the same bytes.", SecondRun, Every),
    ];

    private static IEnumerable<string> SecondRun(Subject subject)
    {
        var documents = subject.Input.Documents.Reverse().ToList();
        var again = CorpusBuilder.Build(
            [.. documents.AsParallel().AsOrdered().WithDegreeOfParallelism(Math.Max(2, documents.Count))
                .Select(document =>
                    Analyzer.Analyze(DocumentReader.Parse(document.Text, document.Id, document.Metadata, document.Markdown ? "markdown" : "text")))], []);
        var (one, other) = (Files.Bytes(subject.Corpus, FrameFormat.Csv), Files.Bytes(again, FrameFormat.Csv));
        if (!one.AsSpan().SequenceEqual(other)) yield return $"the files differ at byte {one.AsSpan().CommonPrefixLength(other)}";
    }
}
