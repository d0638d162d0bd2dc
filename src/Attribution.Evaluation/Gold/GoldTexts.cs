using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Attribution.Corpus;
using Attribution.Documents;
using Attribution.Documents.Files;

namespace Attribution.Evaluation.Gold;

/// <summary>A text that belongs beside an annotation.</summary>
/// <param name="Document">The annotated document.</param>
/// <param name="Path">Where it belongs.</param>
/// <param name="Text">What it holds.</param>
internal sealed record GoldText(string Document, string Path, string Text);

/// <summary>
/// Finds the texts of annotation that is published without them, in folders of corpora or of texts that somebody saved.
/// The SHA-256 alone says whether a text is the right one; a file's name and size only say where to look.
/// </summary>
/// <param name="Found">The texts that are to be put beside their annotation.</param>
/// <param name="There">How many lie there already.</param>
/// <param name="Missing">The documents whose text is nowhere, with what to do.</param>
/// <param name="Problems">What could not be read, and files that stand where a text belongs.</param>
internal sealed record GoldTexts(
    ImmutableArray<GoldText> Found, int There, ImmutableArray<ReadProblem> Missing, ImmutableArray<ReadProblem> Problems)
{
    private sealed record Wanted(string Annotation, string Document, GoldSource Source)
    {
        public string Path => System.IO.Path.ChangeExtension(Annotation, ".txt");
    }

    /// <summary>Looks for the texts of the annotations at <paramref name="paths"/> in all files below <paramref name="folders"/>.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static GoldTexts Find(IEnumerable<string> paths, IEnumerable<string> folders, CancellationToken cancellation)
    {
        var problems = new List<ReadProblem>();
        var (wanted, there) = (new List<Wanted>(), 0);
        foreach (var one in Annotations(paths, problems))
        {
            if (!Path.Exists(one.Path)) wanted.Add(one);
            else if (HashOf(FileBytes.Read(one.Path)) == one.Source.Sha256) there++;
            else problems.Add(new(one.Path, EvaluationMessages.OtherText(one.Path, one.Document)));
        }
        var places = new Places(folders, wanted, problems);
        var found = ImmutableArray.CreateBuilder<GoldText>();
        var missing = ImmutableArray.CreateBuilder<ReadProblem>();
        foreach (var one in wanted)
        {
            cancellation.ThrowIfCancellationRequested();
            if (places.Of(one).Select(path => TextIn(path, one.Source)).FirstOrDefault(text => text is not null) is { } text)
                found.Add(new(one.Document, one.Path, text));
            else missing.Add(new(one.Annotation, EvaluationMessages.TextNowhere(one.Annotation, one.Source)));
        }
        return new(found.DrainToImmutable(), there, missing.DrainToImmutable(), [.. problems]);
    }

    private static List<Wanted> Annotations(IEnumerable<string> paths, List<ReadProblem> problems)
    {
        var annotations = new List<Wanted>();
        foreach (var path in GoldFolders.Files(paths, problems, SearchOption.AllDirectories))
        {
            try
            {
                var annotation = GoldFile.Annotation(path);
                if (annotation.Source is { } source) annotations.Add(new(path, annotation.Document, source));
            }
            catch (DocumentException error)
            {
                problems.Add(new(path, error.Message));
            }
        }
        return annotations;
    }

    private static string? TextIn(string path, GoldSource source)
    {
        var bytes = FileBytes.Read(path);
        var content = Encoding.UTF8.GetString(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes.AsSpan(3) : bytes);
        // A file that went through Windows may have other line ends, and somebody may have saved no more than the text itself.
        return new[] { content, content.ReplaceLineEndings("\n") }.SelectMany(one => new[] { source.Make(one), one })
            .FirstOrDefault(text => text is not null && HashOf(Encoding.UTF8.GetBytes(text)) == source.Sha256);
    }

    private static string HashOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>The files that may hold a text: those of its name or of its source's, and those of its source's size.</summary>
    private sealed class Places
    {
        private readonly ILookup<string, string> byName;
        private readonly ILookup<long, string> bySize;

        public Places(IEnumerable<string> folders, List<Wanted> wanted, List<ReadProblem> problems)
        {
            var names = wanted.SelectMany(Names).ToHashSet(StringComparer.Ordinal);
            var sizes = wanted.Select(one => one.Source.Bytes).ToHashSet();
            var (named, sized) = (new List<string>(), new List<FileInfo>());
            foreach (var folder in folders)
            {
                if (!Path.Exists(folder)) problems.Add(new(folder, DocumentMessages.Missing(folder)));
                foreach (var file in Files(folder))
                {
                    if (names.Contains(file.Name)) named.Add(file.FullName);
                    else if (sizes.Contains(file.Length)) sized.Add(file);
                }
            }
            byName = named.Order(StringComparer.Ordinal).ToLookup(path => Path.GetFileName(path), StringComparer.Ordinal);
            bySize = sized.OrderBy(file => file.FullName, StringComparer.Ordinal).ToLookup(file => file.Length, file => file.FullName);
        }

        public IEnumerable<string> Of(Wanted one) => [.. Names(one).SelectMany(name => byName[name]), .. bySize[one.Source.Bytes]];

        private static IEnumerable<string> Names(Wanted one) =>
            new[] { one.Source.File, Path.GetFileName(one.Path) }.Distinct(StringComparer.Ordinal);

        private static IEnumerable<FileInfo> Files(string path) => Directory.Exists(path)
            ? new DirectoryInfo(path).EnumerateFiles("*", new EnumerationOptions { RecurseSubdirectories = true })
            : File.Exists(path) ? [new FileInfo(path)] : [];
    }
}
