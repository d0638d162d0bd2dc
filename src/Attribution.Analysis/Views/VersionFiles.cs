using System.Collections.Immutable;
using System.Text;
using Attribution.Corpus;
using Attribution.Frames;
using Attribution.Output;
using Attribution.Versions;
using Attribution.Views.Versions;

namespace Attribution.Views;

/// <summary>Writes what changed between versions of articles as files: the same bytes for the same articles.</summary>
internal static class VersionFiles
{
    private const string By = "versions";
    private const string Page = "versions.html";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes <c>versions.html</c> and the table <c>versions</c> into <paramref name="folder"/>, both or none, and returns the paths.</summary>
    /// <exception cref="OutputException">They cannot be written, or files of others are in the way.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was requested; what was there before stays.</exception>
    public static ImmutableArray<string> Write(
        NewsCorpus corpus, ImmutableArray<ArticleVersions> versions, string folder, FrameFormat format, bool overwrite, CancellationToken cancellation)
    {
        using var output = new OutputFolder(folder, By, overwrite);
        var frames = FrameFiles.Add(output, "", [VersionsFrame.Of(_ => versions)], corpus, format, cancellation);
        output.Add(Page, stream => stream.Write(Utf8.GetBytes(VersionsPage.Of(versions).ReplaceLineEndings("\n"))));
        output.Commit(removeEarlier: false, cancellation);
        return [.. frames.Prepend(Page).Select(name => Path.Combine(folder, name))];
    }

    /// <summary>Says before any work is done whether the files could be written.</summary>
    /// <exception cref="OutputException">Files of others are in the way.</exception>
    public static void Check(string folder, FrameFormat format, bool overwrite) =>
        OutputFolder.Check(folder, By, overwrite, [Page, FrameFiles.NameOf(VersionsFrame.Schema, format)]);
}
