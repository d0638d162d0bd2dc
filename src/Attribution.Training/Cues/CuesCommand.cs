using System.Globalization;
using System.Text;
using Attribution.Language;
using Attribution.Training.Quotes;

namespace Attribution.Training.Cues;

/// <summary>Counts on PolNeAR's training compartment how often the verbs of cues.tsv open attributions, and writes cue-chances.tsv.</summary>
internal static class CuesCommand
{
    /// <summary>Chances below this, in hundredths, are left out and mean never.</summary>
    private const int Least = 15;

    private const string Head = """
        # How often in a hundred uses a verb of cues.tsv opens an attribution, by what follows it (see CuePattern); less than 15 is left
        # out and means never. Of a verb that has no line here its class decides. Counted in the training part of PolNeAR 1.0 (Newell,
        # Margolin and Ruths, LREC 2018), uses inside an annotated content left aside, and smoothed: the fewer uses a verb has in a frame,
        # the more its class decides. Made by "Attribution.Training cues"; not to be changed by hand. The classes come first.

        """;

    /// <summary>Counts, and writes the table.</summary>
    /// <param name="polnear">The folder that holds <c>train/</c>.</param>
    /// <param name="output">The folder to write to; by default that of the word lists.</param>
    /// <param name="writer">Receives what was written.</param>
    public static void Count(string polnear, string? output, TextWriter writer)
    {
        var counts = CueUses.Count(PolnearReader.Read(Path.Combine(polnear, "train")));
        var path = Path.Combine(output ?? ModelFolder.WordLists(), "cue-chances.tsv");
        File.WriteAllText(path, Table(new ChanceModel(counts)));
        writer.WriteLine($"{path}: {counts.Keys.Select(key => key.Lemma).Distinct().Count()} verbs, {counts.Values.Sum(uses => uses.All)} uses");
    }

    private static string Table(ChanceModel model)
    {
        var table = new StringBuilder(Head.ReplaceLineEndings("\n"));
        foreach (var kind in CueRow.Verbs.Select(row => row.Class).Where(kind => kind != CueClass.Other).Distinct().OrderBy(kind => kind.ToString(),
            StringComparer.Ordinal))
            Add(table, "class", kind.ToString().ToLowerInvariant(), model.Of(kind));
        foreach (var verb in CueRow.Verbs.Where(row => row.Class != CueClass.Other).OrderBy(row => row.Lemma, StringComparer.Ordinal))
        {
            if (model.Of(verb) is { } chances) Add(table, "verb", verb.Lemma, chances);
        }
        return table.ToString();
    }

    private static void Add(StringBuilder table, string of, string name, IReadOnlyList<double> chances)
    {
        var cells = Enum.GetValues<CuePattern>()
            .Select(frame => (Name: frame.ToString().ToLowerInvariant(), Chance: (int)Math.Round(100 * chances[(int)frame])))
            .Where(cell => cell.Chance >= Least).OrderBy(cell => cell.Name, StringComparer.Ordinal)
            .Select(cell => string.Create(CultureInfo.InvariantCulture, $"{cell.Name}={cell.Chance}"));
        table.Append(of).Append('\t').Append(name).Append('\t').AppendJoin(' ', cells).Append('\n');
    }
}
