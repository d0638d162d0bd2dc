using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using Attribution.Actors.Names.Tagging;
using Attribution.Documents;
using Attribution.Encoder;
using Attribution.Language;
using Attribution.Training.Corpora;
using Attribution.Training.FineTuning;
using Attribution.Training.Names;
using Attribution.Training.Quotes;

namespace Attribution.Training.Pretrained;

/// <summary>Makes the encoder's file: trains the pretrained model that a package carries further.</summary>
internal static class EncoderCommand
{
    // The vocabulary has the pieces first that Wikipedia and books need most often. Those behind are kept where as many words
    // of the corpora need them.
    private const int Least = 5, Frequent = 20_000;

    private const char LastLatin = '\u024F';

    // Sentences whose vectors shall stay as they were.
    private const int Sentences = 6000;

    /// <summary>
    /// Chooses the word pieces by the corpora, trains the pretrained encoder further for attributions and names, rounds the weights, and
    /// writes <c>encoder.model</c>.
    /// </summary>
    /// <param name="package">The file of the package.</param>
    /// <param name="corpora">The corpora.</param>
    /// <param name="path">The folder to write to; null for the library's own.</param>
    /// <param name="options">How to train.</param>
    /// <param name="fold">The documents to leave out, those whose number has this remainder; null for none.</param>
    /// <param name="stages">Keeps what each pass made.</param>
    /// <param name="output">Receives progress and scores.</param>
    public static void Train(
        string package, CorpusFolder corpora, string? path, FineTuningOptions options, (int Remainder, int Of)? fold, Stages stages, TextWriter output)
    {
        path ??= ModelFolder.OfEncoder();
        var opened = EncoderPackage.Open(package);
        var kept = Kept(opened.Vocabulary, Counts(opened.Vocabulary, corpora));
        output.WriteLine($"kept {kept.Count} of {opened.Vocabulary.Count} word pieces");
        var network = new EncoderNetwork(opened.Vocabulary, kept, (name, count) => opened.Weights[name, count]);
        var words = new WordPieces(network.Vocabulary);
        var makes = new Lessons(words, number => fold is { } f && number % f.Of == f.Remainder);
        Lesson[] lessons = [.. All(makes, corpora), .. SentenceTeacher.Lessons(network, Plain(makes, corpora, options.Seed))];
        output.WriteLine($"{lessons.Length} windows, {lessons.Sum(lesson => lesson.Window.Pieces.Length)} pieces");
        var tuner = new FineTuner(network, lessons, options);
        var dev = Articles(corpora, "dev");
        for (var pass = 0; pass < options.Passes; pass++)
        {
            var number = pass;
            stages.Once($"encoder-{Fingerprint(lessons, options, number)}", (writer, _) => network.Write(writer), network.Read, () =>
            {
                tuner.Pass(number, output.WriteLine);
                return network;
            });
            output.WriteLine($"pass {pass + 1} of {options.Passes}: dev {EncoderScore.Attributions(network, words, dev)}");
        }
        Directory.CreateDirectory(path);
        var file = new FileInfo(Path.Combine(path, EncoderModel.Kind.FileName));
        using (var writer = new BinaryWriter(file.Create()))
        {
            writer.Write(ModelFile.Header(EncoderModel.Kind));
            EncoderWriter.Write(writer, network);
        }
        file.Refresh();
        output.WriteLine($"wrote {file.FullName}, {file.Length} bytes");
    }

    private static IEnumerable<Lesson> All(Lessons makes, CorpusFolder corpora)
    {
        var data = new NameData(corpora);
        var silver = data.Fixed.Where(example => example.Gold.IsSilver).ToList();
        foreach (var example in silver) example.Doubt(NameModel.Default);
        return
        [
            .. makes.Attributions(Articles(corpora, "train"), silver),
            .. makes.Names(data.Wikigold, all: false), .. makes.Names(data.Uner, all: false), .. makes.Names(data.Gum, all: false),
            .. makes.Names(data.Fixed.Where(example => !example.Gold.IsSilver), all: true),
        ];
    }

    private static TrainingArticle[] Articles(CorpusFolder corpora, string part) =>
        [.. Quotes.PolnearReader.Read(Path.Combine(corpora.PolnearFolder(), part)).AsParallel().AsOrdered().Select(article => new TrainingArticle(article))];

    private static List<PieceWindow> Plain(Lessons makes, CorpusFolder corpora, int seed) =>
        [.. makes.Sentences(corpora.PlainTexts().Where(path => !path.Contains("wikinews", StringComparison.Ordinal)), Sentences, new Random(seed))];

    /// <summary>A name that changes with all that the pass depends on.</summary>
    private static string Fingerprint(Lesson[] lessons, FineTuningOptions options, int pass)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{options} {pass}"));
        foreach (var lesson in lessons)
        {
            hash.AppendData(MemoryMarshal.AsBytes(lesson.Window.Pieces.AsSpan()));
            hash.AppendData(lesson.Window.Marks);
            hash.AppendData(lesson.Attributions ?? []);
            hash.AppendData(MemoryMarshal.AsBytes((lesson.Names ?? []).AsSpan()));
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
