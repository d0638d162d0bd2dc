using System.Globalization;
using System.Text;

namespace Attribution.Training.Tests.Quotes;

/// <summary>A folder of invented articles, annotated as PolNeAR is.</summary>
internal sealed class SmallPolnear : IDisposable
{
    private static readonly string[] Names = ["Reyes", "Oyelaran", "the mayor", "the harbour office", "a captain", "Abena"];
    private static readonly string[] Cues = ["said", "told reporters", "denied", "wrote"];
    private static readonly string[] Contents = ["that the boats had burned", "the port was closed", "that no one slept", "two ferries were late"];
    private static readonly string[] Others = ["The ferry reached the pier at noon.", "It rained all day.", "The council met on Monday."];

    public SmallPolnear()
    {
        Folder = Directory.CreateTempSubdirectory("polnear").FullName;
        var root = Directory.CreateDirectory(Path.Combine(Folder, "polnear")).FullName;
        File.WriteAllText(Path.Combine(root, "metadata.tsv"), "");
        var random = new Random(4);
        for (var article = 0; article < 16; article++) Write(Path.Combine(root, article < 12 ? "train" : "dev"), $"article-{article}", random);
    }

    public string Folder { get; }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static void Write(string compartment, string name, Random random)
    {
        var text = new StringBuilder();
        var lines = new List<string>();
        for (var quote = 0; quote < 6; quote++)
        {
            text.Append(Others[random.Next(Others.Length)]).Append(' ');
            var t = quote * 3;
            lines.Add(Span(t, "Source", text, Names[random.Next(Names.Length)]));
            lines.Add(Span(t + 1, "Cue", text.Append(' '), Cues[random.Next(Cues.Length)]));
            lines.Add(Span(t + 2, "Content", text.Append(' '), Contents[random.Next(Contents.Length)]));
            lines.Add($"E{quote + 1}\tAttribution:T{t + 1} Source:T{t + 1} Cue:T{t + 2} Content:T{t + 3}");
            text.Append(".\n\n");
        }
        File.WriteAllText(Path.Combine(Directory.CreateDirectory(Path.Combine(compartment, "text")).FullName, name + ".txt"), text.ToString());
        File.WriteAllLines(Path.Combine(Directory.CreateDirectory(Path.Combine(compartment, "attributions")).FullName, name + "_anna.ann"), lines);
    }

    private static string Span(int number, string role, StringBuilder text, string words)
    {
        var start = text.Length;
        text.Append(words);
        return string.Create(CultureInfo.InvariantCulture, $"T{number + 1}\t{role} {start} {text.Length}\t{words}");
    }
}
