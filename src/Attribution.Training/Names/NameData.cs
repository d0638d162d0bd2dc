using Attribution.Documents;
using Attribution.Evaluation.Labelled;
using Attribution.Training.Corpora;

namespace Attribution.Training.Names;

/// <summary>What a teacher adds to the documents that people annotated.</summary>
/// <param name="Teacher">Labels PolNeAR's articles, in place of CoreNLP, and other text.</param>
/// <param name="LeaveOut">The names of documents, without folder and extension, that something is measured on.</param>
/// <param name="Every">Which part of the other text it labels: one document in so many.</param>
/// <param name="Weight">How much a document counts in training, against 1 for one that people annotated.</param>
/// <param name="Stages">Keeps the labels.</param>
internal sealed record NameTeaching(INameTeacher Teacher, IReadOnlySet<string> LeaveOut, int Every, float Weight, Stages Stages);

/// <summary>The documents that the model of names learns from.</summary>
internal sealed class NameData
{
    /// <summary>Reads all corpora below <paramref name="corpora"/>; without a teacher where <paramref name="teaching"/> is null.</summary>
    public NameData(CorpusFolder corpora, NameTeaching? teaching, Action<string> say)
    {
        Wikigold = Examples(NamesFile.Read(corpora.Wikigold()));
        Uner = Examples(NameCorpora.Uner(corpora.Uner("dev"), corpora.Ewt("dev")));
        Gum = Examples(corpora.GumFiles().Select(GumNames.Read));
        Fixed =
        [
            .. Examples(corpora.Re3dFiles().Select(NameCorpora.Re3d)),
            .. Examples(NameCorpora.Redocred(corpora.Redocred("dev"))),
            .. Examples(NameCorpora.Redocred(corpora.Redocred("test"))),
            .. Examples(teaching is null ? NameCorpora.Polnear(corpora.PolnearNames("train")) : Taught(corpora, teaching, say)),
        ];
    }

    /// <summary>What the teacher labelled: PolNeAR's articles and other text, but GUM's, which people annotated.</summary>
    private IEnumerable<NamedDocument> Taught(CorpusFolder corpora, NameTeaching teaching, Action<string> say)
    {
        var annotated = Gum.Select(example => example.Gold.Document.Id).ToHashSet(StringComparer.Ordinal);
        Document[] documents =
        [
            .. corpora.PolnearTexts().Select(path => DocumentReader.Read(path)),
            .. corpora.Unlabelled(teaching.LeaveOut).Where(document => !annotated.Contains(document.Id)).Where((_, i) => i % teaching.Every == 0),
        ];
        return TaughtNames.Documents(documents, teaching.Teacher, teaching.Weight, teaching.Stages, say);
    }

    /// <summary>The documents of wikigold.</summary>
    public List<NameExample> Wikigold { get; }

    /// <summary>The documents of UNER's dev part.</summary>
    public List<NameExample> Uner { get; }

    /// <summary>The documents of GUM.</summary>
    public List<NameExample> Gum { get; }

    /// <summary>The documents that cross-validation leaves out in turn.</summary>
    public IEnumerable<NameExample> Folded => [.. Wikigold, .. Uner, .. Gum];

    /// <summary>The documents that are always learnt from.</summary>
    public List<NameExample> Fixed { get; }

    /// <summary>Annotates documents.</summary>
    public static List<NameExample> Examples(IEnumerable<NamedDocument> documents) => [.. documents.Select(document => new NameExample(document))];
}
