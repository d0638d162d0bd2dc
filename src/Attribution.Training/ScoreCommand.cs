using Attribution.Training.Corpora;

namespace Attribution.Training;

/// <summary>Scores the library as it is built against the corpora's test sets.</summary>
internal static class ScoreCommand
{
    /// <summary>Writes the scores.</summary>
    public static void Run(CorpusFolder corpora, TextWriter output) => output.WriteLine(corpora.Ewt("test").Count);
}
