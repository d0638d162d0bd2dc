using System.Security.Cryptography;
using Attribution.Language;
using Attribution.Quotes.Tagging;

namespace Attribution.Training.Quotes;

/// <summary>Labels text for the network to learn from. Thread-safe.</summary>
internal interface ITeacher
{
    /// <summary>A name that changes with what the teacher says.</summary>
    string Name { get; }

    /// <summary>
    /// What the labels of each paragraph of <paramref name="document"/> are expected to be, those of <see cref="TrainingArticle.Split"/>. A
    /// teacher that learned from an annotated article itself knows its labels by heart: it leaves such articles to one that did not.
    /// </summary>
    ExpectedLabels[] Label(AnnotatedDocument document);
}

/// <summary>A network of the library's kind as the teacher of another.</summary>
/// <param name="name">See <see cref="ITeacher.Name"/>.</param>
/// <param name="model">The network.</param>
internal sealed class NetworkTeacher(string name, SequenceModel model) : ITeacher
{
    public string Name => name;

    /// <summary>The network of a <c>quotes.model</c>.</summary>
    /// <exception cref="FileNotFoundException">There is none at <paramref name="path"/>.</exception>
    public static NetworkTeacher Read(string path) =>
        new(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path))), QuotesCommand.Read(path).Sequence);

    public ExpectedLabels[] Label(AnnotatedDocument document)
    {
        var hashes = new TokenHashes(new TokenView(document), model.Cues);
        return [.. TrainingArticle.Split(document).Select(Paragraph)];

        ExpectedLabels Paragraph((int Start, int End) range)
        {
            var lattice = model.Score(document, hashes, range.Start, range.End);
            return ExpectedLabels.Of(lattice.Node, lattice.Steps);
        }
    }
}
