using Attribution.Documents.Formats;

namespace Attribution.Documents;

/// <summary>One of the articles of a file, to be read.</summary>
/// <param name="Path">The file, and behind it, where it lies in that, the file in the file.</param>
/// <param name="Read">Reads it, on any thread; throws a <see cref="DocumentException"/> where no document can be made of it.</param>
internal sealed record DocumentPart(string Path, Func<Document> Read)
{
    /// <summary>The id that its document will have, which is known before it is read; of a part that is wrong, the id of what it is a part of.</summary>
    public string Id { get; init; } = "";
}

/// <summary>The articles of a file: one, or those of a collection and of the files in it, one after another.</summary>
internal static class DocumentParts
{
    /// <summary>A file in a file in a file … : how deep that may go.</summary>
    private const int Deepest = 4;

    /// <summary>
    /// The articles of <paramref name="file"/>, as its format gives them. What is wrong with one, or with the rest of a collection, is
    /// thrown when that part is read, so that the parts around it are still there.
    /// </summary>
    /// <param name="file">The file.</param>
    /// <param name="overrides">Metadata that goes before what the file says.</param>
    /// <param name="id">The id of its document, with which the ids of several begin.</param>
    public static IEnumerable<DocumentPart> Of(SourceFile file, DocumentMetadata? overrides, string id)
    {
        Stack<Opened> open = new();
        try
        {
            if (Open(file, id, out var only, overrides) is { } outermost) open.Push(outermost);
            else yield return only!;
            while (open.TryPeek(out var current))
            {
                var (found, part) = Next(current);
                if (found is null)
                {
                    open.Pop().Parts.Dispose();
                    if (part is not null) yield return part with { Id = current.Id };
                    else if (current.Count == 0)
                        yield return Failed(current.File.Path, DocumentMessages.NoArticleIn(current.File.Path, current.Format.Name)) with { Id = current.Id };
                    continue;
                }
                var partId = Clean(found.Name) is { Length: > 0 } name ? $"{current.Id}/{name}" : current.Id;
                var known = current.Known.Or(found.Known);
                open.Push(open.Pop() with { Count = current.Count + 1 });
                if (found.Read is { } read)
                    yield return With(known, new(current.File.Path, () => DocumentReader.Document(current.File, read(), overrides, partId, isPart: true))
                    {
                        Id = partId,
                    });
                else if (open.Count >= Deepest) yield return Failed(found.File!.Path, DocumentMessages.TooDeep(found.File.Path, Deepest)) with { Id = partId };
                else if (Open(found.File!, partId, out only, overrides) is { } inner) open.Push(inner with { Known = known });
                else yield return With(known, only!);
            }
        }
        finally
        {
            while (open.TryPop(out var left)) left.Parts.Dispose();
        }
    }

    /// <summary>The parts of a collection; null, and in <paramref name="only"/> the one part, where the file is none.</summary>
    private static Opened? Open(SourceFile file, string id, out DocumentPart? only, DocumentMetadata? overrides)
    {
        only = null;
        try
        {
            if (file.Head.IsEmpty) throw new DocumentException(file.Path, DocumentMessages.Empty(file.Path));
            var format = DocumentFormats.Of(file);
            if (format is CollectionFormat collection) return new(file, id, collection, collection.Parts(file).GetEnumerator(), DocumentMetadata.None);
            file.TakeOut();
            only = new(file.Path, () => DocumentReader.Document(file, format.Read(file), overrides, id)) { Id = id };
        }
        catch (DocumentException error)
        {
            only = new(file.Path, () => throw error) { Id = id };
        }
        return null;
    }

    private static (FilePart? Found, DocumentPart? Problem) Next(Opened opened)
    {
        try
        {
            return opened.Parts.MoveNext() ? (opened.Parts.Current, null) : (null, null);
        }
        catch (DocumentException error)
        {
            return (null, new(opened.File.Path, () => throw error));
        }
    }

    /// <summary>The part, with what its document does not say itself taken from <paramref name="known"/>.</summary>
    private static DocumentPart With(DocumentMetadata known, DocumentPart part) => known == DocumentMetadata.None ? part : part with
    {
        Read = () => Completed(part.Read(), known),
    };

    private static Document Completed(Document document, DocumentMetadata known) => document with { Metadata = document.Metadata.Or(known) };

    /// <summary>A name as ids have it: ids become names of files, so none of its parts leads upwards.</summary>
    private static string Clean(string name) => string.Join('/', name.Replace('\\', '/').Split('/', StringSplitOptions.RemoveEmptyEntries)
        .Select(part => string.Concat(part.Where(c => !char.IsControl(c)))).Where(part => part.Trim() is not ("" or "." or "..")));

    private static DocumentPart Failed(string path, string message) => new(path, () => throw new DocumentException(path, message));

    private readonly record struct Opened(SourceFile File, string Id, CollectionFormat Format, IEnumerator<FilePart> Parts, DocumentMetadata Known,
        int Count = 0);
}
