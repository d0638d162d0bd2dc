using Attribution.Evaluation.Labelled;
using Attribution.Training.Corpora;

namespace Attribution.Training.Names;

/// <summary>The documents that the model of names learns from.</summary>
internal sealed class NameData
{
    /// <summary>Reads all corpora below <paramref name="corpora"/>.</summary>
    public NameData(CorpusFolder corpora)
    {
        Wikigold = Examples(NamesFile.Read(corpora.Wikigold()));
        Uner = Examples(NameCorpora.Uner(corpora.Uner("dev"), corpora.Ewt("dev")));
        Gum = Examples(corpora.GumFiles().Select(GumNames.Read));
        Fixed =
        [
            .. Examples(corpora.Re3dFiles().Select(NameCorpora.Re3d)),
            .. Examples(NameCorpora.Redocred(corpora.Redocred("dev"))),
            .. Examples(NameCorpora.Redocred(corpora.Redocred("test"))),
            .. Examples(NameCorpora.Polnear(corpora.PolnearNames("train"))),
        ];
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
