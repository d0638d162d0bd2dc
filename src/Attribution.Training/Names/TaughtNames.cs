using Attribution.Actors.Names;
using Attribution.Actors.Names.Tagging;
using Attribution.Documents;
using Attribution.Evaluation.Labelled;
using Attribution.Language;

namespace Attribution.Training.Names;

/// <summary>The names that a teacher is sure of, and where it is not.</summary>
/// <param name="Names">The names.</param>
/// <param name="Unsure">What may be a name or not, or one of another class or extent.</param>
internal sealed record TaughtNames(List<(TextSpan Span, NameClass Class)> Names, List<TextSpan> Unsure)
{
    /// <summary>How likely the label of each token must be.</summary>
    private const float Sure = 0.9f;

    /// <summary>Lets <paramref name="teacher"/> label <paramref name="documents"/>, but those that <paramref name="stages"/> has labels of.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="teacher">Who labels them.</param>
    /// <param name="weight">How much a document counts in training, against 1 for one that people annotated.</param>
    /// <param name="stages">Keeps the labels.</param>
    /// <param name="say">Receives progress.</param>
    public static IEnumerable<NamedDocument> Documents(IReadOnlyList<Document> documents, INameTeacher teacher, float weight, Stages stages,
        Action<string> say) =>
        documents.Zip(Labelling.Of(documents, teacher.Name, stages, document => Of(document, teacher), Write, Read, say),
            (document, taught) => new NamedDocument(document, taught.Names, Others: true, weight) { Unsure = taught.Unsure });

    /// <summary>What <paramref name="teacher"/> says of a document.</summary>
    public static TaughtNames Of(Document document, INameTeacher teacher)
    {
        var words = new TokenView(Annotator.Annotate(document));
        var (labels, chances) = teacher.Label(words);
        var taught = new TaughtNames([], []);
        var end = 0;
        foreach (var name in NameTagger.Read(labels))
        {
            taught.AddDoubts(words, chances, end, name.First);
            end = name.End;
            var span = words.Span(name.First, name.End);
            if (chances[name.First..name.End].Min() >= Sure) taught.Names.Add((span, name.Class));
            else taught.Unsure.Add(span);
        }
        taught.AddDoubts(words, chances, end, words.Count);
        return taught;
    }

    /// <summary>Adds the tokens between two names that may be one.</summary>
    private void AddDoubts(TokenView words, float[] chances, int first, int end)
    {
        for (var i = first; i < end; i++) if (chances[i] < Sure) Unsure.Add(words.Span(i, i + 1));
    }

    private static void Write(BinaryWriter writer, TaughtNames taught)
    {
        writer.Write7BitEncodedInt(taught.Names.Count);
        foreach (var (span, name) in taught.Names)
        {
            Write(writer, span);
            writer.Write((byte)name);
        }
        writer.Write7BitEncodedInt(taught.Unsure.Count);
        foreach (var span in taught.Unsure) Write(writer, span);
    }

    private static TaughtNames Read(BinaryReader reader)
    {
        var taught = new TaughtNames([], []);
        for (var left = reader.Read7BitEncodedInt(); left > 0; left--) taught.Names.Add((Span(reader), (NameClass)reader.ReadByte()));
        for (var left = reader.Read7BitEncodedInt(); left > 0; left--) taught.Unsure.Add(Span(reader));
        return taught;
    }

    private static void Write(BinaryWriter writer, TextSpan span)
    {
        writer.Write7BitEncodedInt(span.Start);
        writer.Write7BitEncodedInt(span.End - span.Start);
    }

    private static TextSpan Span(BinaryReader reader)
    {
        var start = reader.Read7BitEncodedInt();
        return new(start, start + reader.Read7BitEncodedInt());
    }
}
