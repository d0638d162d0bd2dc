using System.Security.Cryptography;
using System.Text;
using Attribution.Documents;
using Attribution.Language;

namespace Attribution.Training.Quotes;

/// <summary>What a teacher says of the articles and of text that nobody annotated.</summary>
/// <param name="Articles">The annotated articles.</param>
/// <param name="Others">The other text.</param>
internal sealed record Teaching(TaughtText Articles, TaughtText Others);

/// <summary>Documents with the labels that a teacher gave them.</summary>
internal sealed class TaughtText
{
    /// <summary>The documents of a stage.</summary>
    private const int Chunk = 50;

    private readonly IReadOnlyList<Document> documents;
    private readonly List<ExpectedLabels[]> labels = [];

    /// <summary>Lets <paramref name="teacher"/> label <paramref name="documents"/>, but those that <paramref name="stages"/> has labels of.</summary>
    /// <exception cref="InvalidDataException">A stage has labels for other tokens; the message says what to do.</exception>
    public TaughtText(IReadOnlyList<Document> documents, ITeacher teacher, Stages stages, Action<string> say)
    {
        this.documents = documents;
        foreach (var chunk in documents.Chunk(Chunk))
        {
            labels.AddRange(stages.Once($"taught-{Fingerprint(teacher.Name, chunk)}", Write, Read, () => Label(chunk, teacher)));
            if (labels.Count % (10 * Chunk) == 0 || labels.Count == documents.Count) say($"{labels.Count} of {documents.Count} documents are labelled");
        }
    }

    /// <summary>The documents, annotated anew each time, with the labels of their paragraphs.</summary>
    /// <exception cref="InvalidDataException">A document has other tokens than when it was labelled; the message says what to do.</exception>
    public ParallelQuery<(AnnotatedDocument Document, ExpectedLabels[] Labels)> Annotated() =>
        documents.Zip(labels).AsParallel().AsOrdered().Select(pair => Fitting(Annotator.Annotate(pair.First), pair.Second));

    /// <summary>The labels of the documents' paragraphs by the documents' ids.</summary>
    public Dictionary<string, ExpectedLabels[]> ById() => documents.Zip(labels).ToDictionary(pair => pair.First.Id, pair => pair.Second);

    private static (AnnotatedDocument, ExpectedLabels[]) Fitting(AnnotatedDocument document, ExpectedLabels[] labels) =>
        TrainingArticle.Split(document).Select(p => p.End - p.Start).SequenceEqual(labels.Select(l => l.Tokens)) ? (document, labels)
            : throw Misfit(document);

    /// <summary>Says that <paramref name="document"/> has other tokens than when it was labelled.</summary>
    public static InvalidDataException Misfit(AnnotatedDocument document) =>
        new($"The article '{document.Document.Id}' has other tokens than when the teacher labelled it. Delete the files 'taught-*' of the folder of stages.");

    private static ExpectedLabels[][] Label(Document[] documents, ITeacher teacher) =>
        [.. documents.AsParallel().AsOrdered().Select(document => teacher.Label(Annotator.Annotate(document)))];

    private static string Fingerprint(string teacher, Document[] documents)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(teacher));
        foreach (var document in documents) hash.AppendData(Encoding.UTF8.GetBytes(document.Text + '\0'));
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }

    private static void Write(BinaryWriter writer, ExpectedLabels[][] labels)
    {
        writer.Write(labels.Length);
        foreach (var document in labels)
        {
            writer.Write(document.Length);
            foreach (var paragraph in document) paragraph.Write(writer);
        }
    }

    private static ExpectedLabels[][] Read(BinaryReader reader)
    {
        var labels = new ExpectedLabels[reader.ReadInt32()][];
        for (var d = 0; d < labels.Length; d++)
        {
            labels[d] = new ExpectedLabels[reader.ReadInt32()];
            for (var p = 0; p < labels[d].Length; p++) labels[d][p] = ExpectedLabels.Read(reader);
        }
        return labels;
    }
}
