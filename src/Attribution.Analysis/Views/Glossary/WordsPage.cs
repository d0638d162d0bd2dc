using System.Text;
using Attribution.Comparing;
using Attribution.Corpus.Rows;
using Attribution.Display;
using Attribution.Views.Report;

namespace Attribution.Views.Glossary;

/// <summary>Makes the page to which every other leads: what the words mean, and how numbers and shares are counted.</summary>
internal static class WordsPage
{
    /// <summary>The name of the page.</summary>
    public const string File = "words.html";

    private static readonly (string What, string How)[] Counts =
    [
        ("quotes", "All attributions, those inside others too. What is thought, planned or asked for counts here, and not in the source audit and the "
            + "shares of what is said or known."),
        ("statements", "What a source says more than once in an article (in the headline, the caption, the body) counts once: where an outlet is named, "
            + "else at its first place. Lists show every place."),
        ("claims", "Quotes that stand on their own, and sentences of the writer's."),
        ("sources", "Whoever is quoted: people, bodies, documents, outlets, groups, named and unnamed. An actor is one source in all articles; an unnamed "
            + "source is another one in each article. An unspecified source and someone not identified are none. The overview counts all of them; the source "
            + "audit those that say or know something; pages of their own have those that are actors; “Compare” and the network have a row for each name, "
            + "under which unnamed sources of several articles may stand."),
        ("figures", "Numbers with a meaning; dates are told apart and left out of counts of figures."),
        ("denials", "Claims that deny something. Which claim a denial answers is counted where the program is sure; guesses are folded away."),
        ("the number behind a speaker", "A quote of several speakers counts for each of them, and once in the sum."),
        ("word for word", $"Of quotes: those {Terms.Verbatim}. Of words: the {Terms.VerbatimWords}. The words of a quote inside another are the inner "
            + "speaker's alone; the words of what somebody denies are not theirs and in no share of words."),
        ("share of quotes, share of words", $"The source's quotes or words of all that are {Terms.SaidOrKnown} in the same articles, each once; that of "
            + "several speakers counts for each of them, so that shares may add up to a little more than all."),
        ("the lines on bars",
            "Were the passages drawn by lot, the share would lie between the ends of the line in 95 of 100 draws: where two lines overlap much, chance may be "
                + "the whole difference. The passages of one article are alike, and the truth is wider still."),
        ("copies", "An article that copies another counts for the outlet that printed it; the source audit of all articles leaves it out."),
    ];

    /// <summary>The way to the page, as the foot of another.</summary>
    /// <param name="root">The way from that page to the report's folder.</param>
    public static string Foot(string root) =>
        $"<p class=\"foot\"><a href=\"{root}{File}\">What the words mean, and how each number and share is counted</a></p>";

    /// <summary>The whole page.</summary>
    public static string Of()
    {
        var html = new StringBuilder("<h2 id=\"words\">Words</h2>\n");
        List(html, Terms.All.Select(term => (term.Word, term.Meaning, "")));
        html.Append("<h2 id=\"counts\">How numbers are counted</h2>\n<p>Every number leads to the passages that it counts.</p>\n");
        List(html, Counts.Select(count => (count.What, count.How, "")));
        html.Append("<h2 id=\"shares\">How each share of the page “Compare” is counted</h2>\n");
        List(html, Measure.All.Select(measure => (measure.Label, measure.Meaning, Id(measure))));
        return Page.Of("What the words mean, and how numbers are counted", html.ToString(), File);
    }

    /// <summary>The place of a measure on the page.</summary>
    public static string Id(Measure measure) => $"share-{measure.Name.Replace(' ', '-')}";

    private static void List(StringBuilder html, IEnumerable<(string What, string How, string Id)> rows)
    {
        html.Append("<dl class=\"words\">\n");
        foreach (var (what, how, id) in rows)
            html.Append($"<dt{(id.Length == 0 ? "" : $" id=\"{Html.Encode(id)}\"")}>{Html.Encode(what)}</dt><dd>{Html.Encode(how)}</dd>\n");
        html.Append("</dl>\n");
    }
}
