using System.Security.Cryptography;
using Attribution.Actors.Names.Tagging;
using Attribution.Encoder;
using Attribution.Language;
using Attribution.Training.Names;
using Attribution.Training.Quotes;

namespace Attribution.Training.Pretrained;

/// <summary>
/// The library's accurate model as the teacher of the fast one (Hinton, Vinyals and Dean 2015). It knows the articles that it learned from
/// by heart, and is of use for other text.
/// </summary>
internal sealed class EncoderTeacher : ITeacher, INameTeacher
{
    private static readonly AccurateSettings Settings = new();

    /// <summary>The encoder that the library holds.</summary>
    /// <exception cref="InvalidDataException">Its file does not fit the library; the message names it and says what to do.</exception>
    public static EncoderTeacher OfLibrary { get; } = new();

    public string Name { get; } = Convert.ToHexStringLower(
        SHA256.HashData(typeof(EncoderModel).Assembly.GetManifestResourceStream(EncoderModel.Kind.FileName)!));

    public ExpectedLabels[] Label(AnnotatedDocument document)
    {
        var scores = Read(document);
        return [.. TrainingArticle.Split(document).Select(Paragraph)];

        ExpectedLabels Paragraph((int Start, int End) range)
        {
            var lattice = scores.Attributions(range.Start, range.End)
                ?? throw new InvalidOperationException($"The encoder left out tokens from {range.Start} to {range.End} of '{document.Document.Id}'.");
            return ExpectedLabels.Of(lattice.Node, lattice.Steps);
        }
    }

    /// <summary>The labels that the accurate model decides for; they are as likely as the encoder alone takes them for.</summary>
    public (byte[] Labels, float[] Chances) Label(TokenView words)
    {
        var scores = Read(words.Document);
        var (labels, chances) = (new byte[words.Count], new float[words.Count]);
        foreach (var found in NameTagger.Find(words, NameModel.Default, scores.Names(Settings.NameUnit)))
            for (var i = found.First; i < found.End; i++) labels[i] = NameLabels.Of(found.Class, i - found.First, found.End - found.First);
        for (var i = 0; i < labels.Length; i++) chances[i] = Chance(scores.AllNames.Slice(i * NameLabels.Count, NameLabels.Count), labels[i]);
        return (labels, chances);
    }

    private static DocumentScores Read(AnnotatedDocument document) =>
        DocumentScores.Of(document.Tokens.Length, DocumentPieces.Of(document, EncoderModel.Default.Pieces));

    private static float Chance(ReadOnlySpan<float> scores, int label)
    {
        var sum = 0f;
        foreach (var score in scores) sum += MathF.Exp(score - scores[label]);
        return 1 / sum;
    }
}
