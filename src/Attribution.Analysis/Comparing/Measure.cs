using System.Collections.Immutable;
using Attribution.Display;
using Attribution.Passages;

namespace Attribution.Comparing;

/// <summary>A share by which outlets, months, authors, desks or speakers are compared.</summary>
/// <param name="Name">Its name: <c>unnamed</c>.</param>
/// <param name="Label">What readers see.</param>
/// <param name="Meaning">How it is counted, in one sentence.</param>
/// <param name="IsShown">Whether a page shows it before a reader has chosen.</param>
/// <param name="OfArticles">Whether groups of articles are compared by it.</param>
/// <param name="OfSpeakers">Whether speakers are.</param>
/// <param name="Whole">The passages of which it is a share; null where words are counted.</param>
/// <param name="Part">Those of them that are the share.</param>
internal sealed record Measure(
    string Name, string Label, string Meaning, bool IsShown, bool OfArticles, bool OfSpeakers, PassageQuery? Whole, PassageQuery? Part)
{
    /// <summary>All measures, in the order of the table <c>measures.tsv</c>.</summary>
    public static ImmutableArray<Measure> All { get; } =
    [
        .. EmbeddedText.Read("measures.tsv").ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line[0] != '#').Skip(1).Select(line => Read(line.Split('\t'))),
    ];

    /// <summary>Whether it counts words and not passages; of words no interval can be told, as they are not said one by one.</summary>
    public bool CountsWords => Whole is null;

    /// <summary>Those by which rows of <paramref name="by"/> are compared.</summary>
    public static ImmutableArray<Measure> Of(ComparedBy by) => [.. All.Where(measure => by is ComparedBy.Speaker ? measure.OfSpeakers : measure.OfArticles)];

    private static Measure Read(string[] cells)
    {
        var (name, rows, shown, label, list, whole, part, meaning) = (cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6], cells[7]);
        var of = list is "words" ? null : PassageQuery.Parse(list, whole);
        return new(name, label, meaning, shown is "yes", rows is not "speakers", rows is not "articles", of,
            of is null ? null : of with { Where = [.. of.Where, .. PassageQuery.Parse(list, part).Where] });
    }
}
