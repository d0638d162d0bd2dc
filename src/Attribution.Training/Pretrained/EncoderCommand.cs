using Attribution.Documents;
using Attribution.Encoder;
using Attribution.Language;
using Attribution.Training.Corpora;

namespace Attribution.Training.Pretrained;

/// <summary>Makes the encoder's file from the package that carries the pretrained model.</summary>
internal static class EncoderCommand
{
    // The vocabulary has the pieces first that Wikipedia and books need most often. Those behind are kept where as many words
    // of the corpora need them.
    private const int Least = 5, Frequent = 20_000;

    private const char LastLatin = '\u024F';

    /// <summary>Chooses the word pieces by the corpora, rounds the weights, and writes <c>encoder.model</c> to <paramref name="path"/>.</summary>
    public static void Import(string package, CorpusFolder corpora, string? path, TextWriter output)
    {
        path ??= ModelFolder.OfEncoder();
        var (weights, vocabulary) = EncoderPackage.Open(package);
        var kept = Kept(vocabulary, Counts(vocabulary, corpora));
        output.WriteLine($"kept {kept.Count} of {vocabulary.Count} word pieces");
        Directory.CreateDirectory(path);
        var file = new FileInfo(Path.Combine(path, EncoderModel.Kind.FileName));
        using (var writer = new BinaryWriter(file.Create()))
        {
            writer.Write(ModelFile.Header(EncoderModel.Kind));
            EncoderWriter.Write(writer, weights, vocabulary, kept);
        }
        file.Refresh();
        output.WriteLine($"wrote {file.FullName}, {file.Length} bytes");
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
