using System.Collections.Immutable;
using System.Text;
using Attribution.Audit;
using Attribution.Corpus;
using Attribution.Frames;

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
}

/// <summary>Writes source audits as files: the same bytes for the same corpus.</summary>
public static class SourceAuditFiles
{
    /// <summary>
    /// Writes into <paramref name="folder"/>, which is made where it does not exist, and returns the paths: <c>audit.html</c>,
    /// <c>audit</c> with a row per audit and <c>sources</c> with a row per source and audit.
    /// </summary>
    /// <exception cref="IOException">The folder cannot be made or written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was requested.</exception>
    public static ImmutableArray<string> Write(
        NewsCorpus corpus, string folder, AuditBy by = AuditBy.Corpus, FrameFormat format = FrameFormat.Csv, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ImmutableArray<SourceAudit> audits =
        [
            .. by switch
            {
                AuditBy.Article => SourceAudit.ByArticle(corpus),
                AuditBy.Outlet => SourceAudit.ByOutlet(corpus),
                _ => [SourceAudit.Of(corpus)],
            },
        ];
        var frames = FrameFiles.Write([AuditFrame.Of(_ => audits), SourcesFrame.Of(_ => audits)], corpus, folder, format, cancellation);
        var page = Path.Combine(folder, "audit.html");
        WritePage(page, by is AuditBy.Corpus ? "Source audit" : $"Source audit by {by.ToString().ToLowerInvariant()}", audits);
        return [page, .. frames];
    }

    /// <summary>Writes one audit as a page that stands alone, and returns its path.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static string WritePage(this SourceAudit audit, string path)
    {
        ArgumentNullException.ThrowIfNull(audit);
        return WritePage(path, "Source audit", [audit]);
    }

    private static string WritePage(string path, string title, ImmutableArray<SourceAudit> audits)
    {
        var unfinished = path + ".tmp";
        try
        {
            File.WriteAllText(unfinished, SourceAuditPage.Alone(title, audits).ReplaceLineEndings("\n"), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            File.Move(unfinished, path, overwrite: true);
            return path;
        }
        finally
        {
            File.Delete(unfinished);
        }
    }
}
