using Attribution.Corpus;
using Attribution.Documents;
using Attribution.Evaluation.Denials;

namespace Attribution.Training.Disputes;

/// <summary>Scores what denials answer in sheets of short articles whose denials are noted below them.</summary>
internal static class DenialSheetScore
{
    /// <summary>Prints the scores of the sheets at <paramref name="path"/>; <paramref name="isShowing"/> lists what is wrong in them.</summary>
    public static void Run(string path, bool isShowing, TextWriter writer)
    {
        var tally = new DenialSheetTally();
        foreach (var sheet in DenialSheet.Read(File.ReadAllText(path)))
        {
            foreach (var wrong in tally.Add(sheet, Analyzer.Analyze(DocumentReader.Parse(sheet.Text, sheet.Name))))
            {
                if (isShowing) writer.WriteLine($"  {sheet.Name}: {wrong.ReplaceLineEndings(" ")}");
            }
        }
        writer.WriteLine(tally);
    }
}
