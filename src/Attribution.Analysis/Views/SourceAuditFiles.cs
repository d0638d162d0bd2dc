using System.Collections.Immutable;
using System.Text;
using Attribution.Audit;
using Attribution.Comparing;
using Attribution.Corpus;
using Attribution.Frames;
using Attribution.Output;
using Attribution.Passages;
using Attribution.Views.Audits;
using Attribution.Views.Comparisons;

namespace Attribution.Views;

/// <summary>What each source audit covers.</summary>
public enum AuditBy
{
    /// <summary>All articles together.</summary>
    Corpus,

    /// <summary>The articles of an outlet; those without a known outlet are left out.</summary>
    Outlet,

    /// <summary>One article.</summary>
    Article,

    /// <summary>The articles of a month; those without a date are left out.</summary>
    Month,

    /// <summary>The articles of an author; those without one are left out.</summary>
    Author,

    /// <summary>The articles of a desk or section of an outlet; those without one are left out.</summary>
    Section,

    /// <summary>All articles together, and each speaker beside the others.</summary>
    Speaker,
}

/// <summary>Writes source audits as files: the same bytes for the same corpus.</summary>
public static class SourceAuditFiles
{
    private const string By = "audit";
    private const string Page = "audit.html";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>
    /// Writes into <paramref name="folder"/>, which is made where it does not exist, and returns the paths: <c>audit.html</c>,
    /// <c>audit</c> with a row per audit, <c>sources</c> with a row per source and audit, and where outlets, months, authors, sections or
    /// speakers are compared, <c>shares</c> with a row per share. All of them are written or none.
    /// </summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="folder">Where the files go. Those that an earlier call wrote are replaced.</param>
    /// <param name="by">What each audit covers.</param>
    /// <param name="format">How the tables are written.</param>
    /// <param name="overwrite">Whether files of the same names that others have made or changed are replaced, too.</param>
    /// <param name="cancellation">Ends the writing between two files.</param>
    /// <exception cref="IOException">The folder cannot be made or written, another process writes to it, or files that others made or
    /// changed are in the way.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was requested; what was there before stays.</exception>
    public static ImmutableArray<string> Write(
        NewsCorpus corpus, string folder, AuditBy by = AuditBy.Corpus, FrameFormat format = FrameFormat.Csv, bool overwrite = false,
            CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        return Write(corpus, Audits(corpus, by, copies: false), folder, by, format, overwrite, cancellation);
    }

    /// <summary>Writes <paramref name="audits"/>, which are those of <paramref name="corpus"/>.</summary>
    internal static ImmutableArray<string> Write(NewsCorpus corpus, ImmutableArray<SourceAudit> audits, string folder, AuditBy by, FrameFormat format,
        bool overwrite, CancellationToken cancellation)
    {
        using var output = new OutputFolder(folder, By, overwrite);
        var compared = ComparedOf(by) is { } rows ? Comparison.Of(corpus, rows) : null;
        ImmutableArray<FrameSchema> schemas = [AuditFrame.Of(_ => audits), SourcesFrame.Of(_ => audits)];
        if (compared is not null) schemas = schemas.Add(SharesFrame.Of(compared));
        var frames = FrameFiles.Add(output, "", schemas, corpus, format, cancellation);
        output.Add(Page, stream => stream.Write(
            PageOf(by is AuditBy.Corpus ? "Source audit" : $"Source audit by {by.ToString().ToLowerInvariant()}", audits, compared, LeftOut(corpus, by))));
        output.Commit(removeEarlier: false, cancellation);
        return [.. frames.Prepend(Page).Select(name => Path.Combine(folder, name))];
    }

    /// <summary>The audits of <paramref name="corpus"/>, one of each group.</summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="by">What each audit covers.</param>
    /// <param name="copies">Whether an audit of all articles counts those, too, that copy others with few changes.</param>
    internal static ImmutableArray<SourceAudit> Audits(NewsCorpus corpus, AuditBy by, bool copies) =>
    [
        .. by switch
        {
            AuditBy.Article => SourceAudit.ByArticle(corpus),
            AuditBy.Corpus or AuditBy.Speaker => [SourceAudit.Of(corpus, AuditTypes.SaidOrKnown, copies)],
            _ => SourceAudit.By(corpus, ComparedOf(by)!.Value.Facet()),
        },
    ];

    /// <summary>The rows that are compared where audits are made by them; null where they are not.</summary>
    internal static ComparedBy? ComparedOf(AuditBy by) => Enum.TryParse<ComparedBy>(by.ToString(), out var rows) ? rows : null;

    /// <summary>Says before any work is done whether the files could be written.</summary>
    /// <exception cref="OutputException">Files of others are in the way.</exception>
    internal static void Check(string folder, FrameFormat format, bool overwrite) => OutputFolder.Check(
        folder, By, overwrite, [Page, FrameFiles.NameOf(AuditFrame.Schema, format), FrameFiles.NameOf(SourcesFrame.Schema, format)]);

    /// <summary>Writes one audit as a page that stands alone, in the place of a file that is there, and returns its path.</summary>
    /// <exception cref="IOException">The file cannot be written; what was there stays.</exception>
    public static string WritePage(this SourceAudit audit, string path)
    {
        ArgumentNullException.ThrowIfNull(audit);
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        NewFiles.Replace(path, stream => stream.Write(PageOf("Source audit", [audit], null, null)));
        return path;
    }

    /// <summary>How many articles are in none of the audits, because it is not known of them what the audits are made by; null where all are in one.</summary>
    internal static string? LeftOut(NewsCorpus corpus, AuditBy by)
    {
        if (by is AuditBy.Speaker || ComparedOf(by) is not { } rows) return null;
        var value = DocumentFacets.All.Single(known => known.Name == rows.Facet()).Value;
        var count = corpus.Documents.Count(article => value(article).Length == 0);
        if (count == 0) return null;
        var unknown = by is AuditBy.Month ? "date" : by.ToString().ToLowerInvariant();
        return $"{count} of {corpus.Articles.Length} articles {(count == 1 ? "is" : "are")} in no audit: their {unknown} is not known.";
    }

    private static byte[] PageOf(string title, ImmutableArray<SourceAudit> audits, Comparison? compared, string? leftOut) =>
        Utf8.GetBytes(SourceAuditPage.Alone(title, audits, compared, leftOut).ReplaceLineEndings("\n"));
}
