using Attribution.Documents;
using Attribution.Language;

namespace Attribution.Training.Quotes;

/// <summary>Documents with the labels that a teacher gave them.</summary>
internal sealed class TaughtText
{
    private readonly IReadOnlyList<Document> documents;
    private readonly List<ExpectedLabels[]> labels;

    /// <summary>Lets <paramref name="teacher"/> label <paramref name="documents"/>, but those that <paramref name="stages"/> has labels of.</summary>
    public TaughtText(IReadOnlyList<Document> documents, ITeacher teacher, Stages stages, Action<string> say)
    {
        this.documents = documents;
        labels = Labelling.Of(documents, teacher.Name, stages, document => teacher.Label(Annotator.Annotate(document)), Write, Read, say);
    }

    /// <summary>The documents, annotated anew each time, with the labels of their paragraphs.</summary>
    /// <exception cref="InvalidDataException">A document has other tokens than when it was labelled; the message says what to do.</exception>
    public ParallelQuery<(AnnotatedDocument Document, ExpectedLabels[] Labels)> Annotated() =>
        documents.Zip(labels).AsParallel().AsOrdered().Select(pair => Fitting(Annotator.Annotate(pair.First), pair.Second));

    private static (AnnotatedDocument, ExpectedLabels[]) Fitting(AnnotatedDocument document, ExpectedLabels[] labels) =>
        TrainingArticle.Split(document).Select(p => p.End - p.Start).SequenceEqual(labels.Select(l => l.Tokens)) ? (document, labels)
            : throw new InvalidDataException($"The article '{document.Document.Id}' has other tokens than when the teacher labelled it. "
                + "Delete the files 'taught-*' of the folder of stages.");

    private static void Write(BinaryWriter writer, ExpectedLabels[] labels)
    {
        writer.Write(labels.Length);
        foreach (var paragraph in labels) paragraph.Write(writer);
    }

    private static ExpectedLabels[] Read(BinaryReader reader)
    {
        var labels = new ExpectedLabels[reader.ReadInt32()];
        for (var p = 0; p < labels.Length; p++) labels[p] = ExpectedLabels.Read(reader);
        return labels;
    }
}
