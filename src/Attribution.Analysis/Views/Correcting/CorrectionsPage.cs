using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Attribution.Charts;
using Attribution.Corpus;
using Attribution.Corpus.Corrections;
using Attribution.Corpus.Rows;
using Attribution.Display;
using Attribution.Passages;
using Attribution.Views.Report;

namespace Attribution.Views.Correcting;

/// <summary>Makes the page on what was corrected: how much of what was checked is right, what no longer fits, and what to check next.</summary>
internal static class CorrectionsPage
{
    /// <summary>The name of the page.</summary>
    public const string File = "corrections.html";

    /// <summary>How many quotes are drawn to be checked.</summary>
    private const int Lot = 20;

    /// <summary>The whole page.</summary>
    public static string Of(NewsCorpus corpus, ReportLinks links)
    {
        var corrected = corpus.Corrected;
        var html = new StringBuilder($"""
            <p class="lead">Click on a passage of an article and say whether it is right. <span class="unserved">Put the file
            <code>{CorrectionTable.FileName}</code> that is saved here beside the articles: every command then reads it, and numbers change.</span></p>

            """);
        if (corrected.Note is { } note) html.Append($"<p>{Html.Encode(note)}</p>\n");
        var precision = CheckedPrecision.Of(corrected.Rows);
        if (precision.IsEmpty) html.Append("<p>Nothing has been checked yet.</p>\n");
        else
        {
            var table = new HtmlTable("What was right of what was checked", ("", false), ("checked", true), ("right", true), ("share", true),
                ("95 % limits", true));
            foreach (var one in precision)
                table.Add(Html.Encode(one.What), HtmlTable.Number(one.Checked), HtmlTable.Number(one.Right),
                    Percent((double)one.Right / one.Checked), $"{Percent(one.Limits.Low)} to {Percent(one.Limits.High)}");
            html.Append(table.ToHtml("The limits are Wilson's, as though what was checked had been drawn by lot: the lot below is."));
        }
        html.Append("<section class=\"corrections\" aria-label=\"Corrections\"></section>\n");
        html.Append("<h2 id=\"lot\">To check next, drawn by lot</h2>\n<p>What is right of these tells how much is right of all.</p>\n");
        List(Drawn(corpus), _ => "");
        html.Append($"<h2 id=\"first\">To check first: of what the program is least sure</h2>\n<p>{WeakPassages.InWords(new(corpus, links, "", null))}</p>\n");
        List(WeakPassages.Of(Unchecked(corpus)).Take(Lot), WeakPassages.Why);
        return Page.Of("Corrections: what was checked by hand", html.ToString(), File);

        void List(IEnumerable<QuoteRow> quotes, Func<QuoteRow, string> why)
        {
            html.Append("<ol class=\"passages\">\n");
            foreach (var quote in quotes)
            {
                string[] where = [why(quote), corpus.Articles.Length == 1 ? "" : links.TitleOf(quote.Document)];
                var place = links.PlaceOf($"{quote.Document}:{quote.Id}");
                var beside = string.Join(" · ", where.Where(part => part.Length > 0));
                html.Append($"<li><b>{Html.Encode(Labels.Shorten(quote.Source, 80))}</b>: ")
                    .Append($"<a href=\"{Html.Encode(place)}\">{Html.Encode(Labels.Shorten(Words.InContext(quote), 200))}</a>")
                    .Append(beside.Length == 0 ? "</li>\n" : $" <span class=\"where\">{Html.Encode(beside)}</span></li>\n");
            }
            html.Append("</ol>\n");
        }
    }

    /// <summary>Quotes that nobody has checked, in an order that depends on nothing but their places.</summary>
    private static IEnumerable<QuoteRow> Drawn(NewsCorpus corpus) => Unchecked(corpus)
        .OrderBy(quote => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{quote.Document}:{quote.Span.Start}"))), StringComparer.Ordinal)
        .Take(Lot);

    private static IEnumerable<QuoteRow> Unchecked(NewsCorpus corpus)
    {
        var known = corpus.Corrected.Rows.Where(row => row.Passage is CorrectedPassage.Quote).ToLookup(row => row.Document, StringComparer.Ordinal);
        return Passage.Quotes.Of(corpus).Where(quote => !known[quote.Document].Any(row => row.Span.Overlaps(quote.Span)));
    }

    private static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{100 * share:0} %");
}
