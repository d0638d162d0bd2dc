using System.Collections.Immutable;
using Attribution.Checking;
using Attribution.Claims;
using Attribution.Display;
using Attribution.Frames;
using Attribution.Output;

namespace Attribution.Views.DraftChecks;

/// <summary>Writes what was found of a draft: a table on a page, and the same as a file.</summary>
internal static class CheckPage
{
    private const string By = "check", Page = "check.html";

    /// <summary>Writes <c>check.html</c> and <c>check.csv</c> or <c>check.jsonl</c> into <paramref name="folder"/>, and returns their paths.</summary>
    /// <exception cref="IOException">The folder cannot be made or written, or files that others made or changed are in the way.</exception>
    public static ImmutableArray<string> Write(
        string draft, ImmutableArray<Finding> findings, string folder, FrameFormat format, bool overwrite, CancellationToken cancellation)
    {
        using var output = new OutputFolder(folder, By, overwrite);
        var frames = FrameFiles.Add(output, "", [Frame(findings)], new([], [], []), format, cancellation);
        var html = System.Text.Encoding.UTF8.GetBytes(Of(draft, findings).ReplaceLineEndings("\n"));
        output.Add(Page, stream => stream.Write(html));
        output.Commit(removeEarlier: false, cancellation);
        return [.. frames.Prepend(Page).Select(name => Path.Combine(folder, name))];
    }

    /// <summary>Says before any work is done whether the files could be written.</summary>
    /// <exception cref="OutputException">Files of others are in the way.</exception>
    public static void Check(string folder, FrameFormat format, bool overwrite) =>
        OutputFolder.Check(folder, By, overwrite, [Page, FrameFiles.NameOf(Frame([]), format)]);

    /// <summary>What was found, in a sentence.</summary>
    public static string Summary(ImmutableArray<Finding> findings)
    {
        if (findings.IsEmpty) return "The draft quotes nobody.";
        var held = findings.Count(finding => finding.IsHeld);
        var kinds = findings.Where(finding => !finding.IsHeld).CountBy(finding => finding.Is).OrderBy(kind => kind.Key)
            .Select(kind => $"{kind.Value} {EnumWords.Of(kind.Key)}");
        return $"{held} of {ArticleSummary.Count(findings.Length, "statement")} held"
            + (held == findings.Length ? "." : $"; {string.Join(", ", kinds)}.");
    }

    /// <summary>Where a finding is held, or comes nearest: "article, characters 120–180, by whom".</summary>
    public static string Where(Finding finding) => finding.Article is not { } article ? ""
        : $"{article.Document.Id}, {finding.Place.Start}–{finding.Place.End}{(finding.HeldSpeaker.Length == 0 ? "" : $", {finding.HeldSpeaker}")}";

    private static string Of(string draft, ImmutableArray<Finding> findings)
    {
        var table = new HtmlTable("What the articles hold of the draft", ("statement", false), ("by, in the draft", false), ("held", false),
            ("in the articles", false), ("difference", false), ("where, and by whom", false));
        foreach (var finding in findings)
            table.Add(HtmlTable.Text(finding.Text), HtmlTable.Text(finding.Speaker), (finding.IsHeld ? "" : "✗ ") + EnumWords.Of(finding.Is),
                HtmlTable.Text(finding.HeldText), Difference(finding.Difference),
                HtmlTable.Text(Where(finding)));
        return Report.Page.Alone($"Quote check of {draft}", $"<p>{Html.Encode(Summary(findings))}</p>\n{table.ToHtml()}"
            + """
              <p>Of a difference, <del>words struck out</del> stand in the article alone, <ins>words on a ground</ins> in the draft alone. Found by a
              program: look before you correct.</p>
              <dl>
              <dt>verbatim</dt><dd>The articles have these words, by this speaker.</dd>
              <dt>in other words</dt><dd>The speaker says it there in other words, with the same numbers.</dd>
              <dt>altered</dt><dd>Words in quotation marks are not the article's, or a number is another one.</dd>
              <dt>other speaker</dt><dd>Somebody else says it there.</dd>
              <dt>out of its negation</dt><dd>There it is denied or not said, and here it is said, or the other way round.</dd>
              <dt>absent</dt><dd>No statement like it was found.</dd>
              </dl>

              """);
    }

    private static string Difference(string difference) => Html.Encode(difference).Replace("[-", "<del>", StringComparison.Ordinal)
        .Replace("-]", "</del>", StringComparison.Ordinal).Replace("{+", "<ins>", StringComparison.Ordinal).Replace("+}", "</ins>", StringComparison.Ordinal);

    private static FrameSchema<Finding> Frame(ImmutableArray<Finding> findings) => new FrameSchema<Finding>(
        "check", "One row per quotation and attribution of the draft. Written by the command check alone.", _ => findings)
    {
        { "quote", "Its number in the draft; missing for words in quotation marks that nobody is said to have said.", f => f.Quote },
        { "start", "Where it begins in the draft.", f => (int?)f.Span.Start },
        { "end", "Where it ends.", f => (int?)f.Span.End },
        { "text", "Its words.", f => f.Text },
        { "speaker", "Who says it, as the draft has it.", f => f.Speaker },
        { "held", "verbatim, in other words, altered, other speaker, out of its negation or absent.", f => (Enum?)f.Is },
        { "document", "The article that holds it, or comes nearest.", f => f.Article?.Document.Id },
        { "held_start", "Where it begins there.", f => f.Article is null ? null : (int?)f.Place.Start },
        { "held_end", "Where it ends there.", f => f.Article is null ? null : (int?)f.Place.End },
        { "held_text", "The words there.", f => f.Article is null ? null : f.Place.Of(f.Article.Text) },
        { "held_speaker", "Who says it there.", f => f.HeldSpeaker },
        { "difference", "The words that differ: [-of the article-], {+of the draft+}.", f => f.Difference },
    };
}
