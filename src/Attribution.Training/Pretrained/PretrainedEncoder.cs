using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using Attribution.Documents;
using Attribution.Encoder;
using Attribution.Language;
using Attribution.Training.Corpora;
using Attribution.Training.FineTuning;

namespace Attribution.Training.Pretrained;

/// <summary>The pretrained model that a package carries, with those of its word pieces that news needs.</summary>
/// <param name="package">What the package holds.</param>
/// <param name="kept">The numbers of the pieces.</param>
internal sealed class PretrainedEncoder(EncoderPackage package, IReadOnlyList<int> kept)
{
    // The vocabulary has the pieces first that Wikipedia and books need most often. Those behind are kept where as many words
    // of the corpora need them.
    private const int Least = 5, Frequent = 20_000;

    private const char LastLatin = '\u024F';

    /// <summary>The pieces.</summary>
    public WordPieces Words { get; } = new([.. kept.Select(id => package.Vocabulary[id])]);

    /// <summary>Opens the package's file, and chooses the pieces by the corpora.</summary>
    public static PretrainedEncoder Open(string package, CorpusFolder corpora)
    {
        var opened = EncoderPackage.Open(package);
        return new(opened, Kept(opened.Vocabulary, Counts(opened.Vocabulary, corpora)));
    }

    /// <summary>The encoder as it comes, to be trained.</summary>
    public EncoderNetwork Network() => new(package.Vocabulary, kept, (name, count) => package.Weights[name, count]);

    /// <summary>
    /// The encoder trained on <paramref name="lessons"/>, or, where <paramref name="stages"/> has what an earlier run made of the same, that.
    /// </summary>
    /// <param name="lessons">What it learns.</param>
    /// <param name="options">How.</param>
    /// <param name="stages">Keeps what each pass made.</param>
    /// <param name="say">Receives progress.</param>
    /// <param name="passed">Is told of each pass.</param>
    public EncoderNetwork Train(
        IReadOnlyList<Lesson> lessons, FineTuningOptions options, Stages stages, Action<string> say, Action<int, EncoderNetwork>? passed = null)
    {
        say($"{lessons.Count} windows, {lessons.Sum(lesson => lesson.Window.Pieces.Length)} pieces");
        var network = Network();
        var tuner = new FineTuner(network, lessons, options);
        var fingerprint = Fingerprint(lessons, options);
        for (var pass = 0; pass < options.Passes; pass++)
        {
            var number = pass;
            stages.Once($"encoder-{fingerprint}-{pass + 1}", (writer, made) => made.Write(writer), network.Read, () =>
            {
                tuner.Pass(number, say);
                return network;
            });
            passed?.Invoke(pass, network);
        }
        return network;
    }

    /// <summary>A name that changes with all that the result depends on.</summary>
    private static string Fingerprint(IReadOnlyList<Lesson> lessons, FineTuningOptions options)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(options.ToString()));
        foreach (var lesson in lessons)
        {
            hash.AppendData(MemoryMarshal.AsBytes(lesson.Window.Pieces.AsSpan()));
            hash.AppendData(lesson.Window.Marks);
            hash.AppendData(lesson.Attributions ?? []);
            hash.AppendData(MemoryMarshal.AsBytes((lesson.Names ?? []).AsSpan()));
            hash.AppendData(BitConverter.GetBytes(lesson.NamesWeight));
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }

    private static int[] Counts(IReadOnlyList<string> vocabulary, CorpusFolder corpora)
    {
        var (words, counts) = (new WordPieces(vocabulary), new int[vocabulary.Count]);
        foreach (var text in corpora.PlainTexts().Select(File.ReadAllText))
        {
            var tokens = new List<TextSpan>();
            Tokenizer.Tokenize(text, new TextSpan(0, text.Length), tokens);
            foreach (var piece in words.Cut(text, tokens).Ids) counts[piece]++;
        }
        return counts;
    }

    /// <summary>The pieces that are needed, those that stand for something else than text, and every Latin letter, so that each word can be spelt.</summary>
    private static List<int> Kept(IReadOnlyList<string> vocabulary, int[] counts) =>
        [.. Enumerable.Range(0, vocabulary.Count).Where(id => counts[id] >= Least || (id < Frequent && IsLatin(vocabulary[id]))
            || vocabulary[id] is "[UNK]" or "[CLS]" or "[SEP]" || IsLetter(vocabulary[id]))];

    private static bool IsLatin(string piece) => piece[0] != '[' && piece.All(c => c <= LastLatin);

    private static bool IsLetter(string piece) =>
        IsLatin(piece) && (piece.Length == 1 || (piece.Length == 3 && piece.StartsWith("##", StringComparison.Ordinal)));
}
