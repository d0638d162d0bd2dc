using System.Globalization;
using Attribution.Formats.Web;

namespace Attribution.Training.Pages;

/// <summary>Scores the date and author that are read of pages against what a person read on them.</summary>
internal static class PageFacts
{
    /// <summary>The scores, and before them each page that is not right.</summary>
    /// <param name="folder">The set of pages.</param>
    /// <param name="facts">
    /// A table: how the name of a page begins, its date, and its authors with commas between them; empty where the page says none.
    /// </param>
    /// <param name="output">Receives them.</param>
    public static void Score(string folder, string facts, TextWriter output)
    {
        var pages = PageCorpus.Read(folder);
        var (dates, authors, count) = (0, 0, 0);
        foreach (var line in File.ReadLines(facts))
        {
            if (line.Split('\t') is not [var name, var day, var author]) continue;
            count++;
            var said = PageMetadata.Of(Page.Parse(pages.Single(page => page.Name.StartsWith(name, StringComparison.Ordinal)).Source));
            DateOnly? date = day.Length == 0 ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
            if (said.Date == date) dates++;
            else output.WriteLine($"{name}: date {date:yyyy-MM-dd}, read {said.Date:yyyy-MM-dd}");
            if (Names(author).SetEquals(Names(said.Author ?? ""))) authors++;
            else output.WriteLine($"{name}: author {author}, read {said.Author}");
        }
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{count} pages read by eye: date {(double)dates / count:.000} right, author {(double)authors / count:.000}"));
    }

    /// <summary>The names in a byline as they are compared: letters alone, without "the".</summary>
    private static HashSet<string> Names(string author) =>
    [
        .. author.Split([",", ";", " and ", " & "], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(name => name.StartsWith("The ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name)
            .Select(name => string.Concat(name.Where(char.IsLetterOrDigit)).ToUpperInvariant()).Where(name => name.Length > 0),
    ];
}
