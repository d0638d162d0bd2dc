using Attribution.Actors.Names.Tagging;
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
    /// <param name="stages">Keeps what each pass made.</param>
    /// <param name="output">Receives progress and scores.</param>
    public static void Train(string package, CorpusFolder corpora, string? path, FineTuningOptions options, Stages stages, TextWriter output)
    {
        path ??= ModelFolder.OfEncoder();
        var pretrained = PretrainedEncoder.Open(package, corpora);
        var makes = new Lessons(pretrained.Words);
        Lesson[] lessons = [.. All(makes, corpora), .. SentenceTeacher.Lessons(pretrained.Network(), Plain(makes, corpora, options.Seed))];
        var dev = Articles(corpora, "dev");
        var network = pretrained.Train(lessons, options, stages, output.WriteLine,
            (pass, made) => output.WriteLine($"pass {pass + 1} of {options.Passes}: dev {EncoderScore.Attributions(made, pretrained.Words, dev)}"));
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
        var data = new NameData(corpora, null, _ => { });
        var silver = data.Fixed.Where(example => example.Gold.IsSilver).ToList();
        foreach (var example in silver) example.Doubt(NameModel.Default);
        return
        [
            .. makes.Attributions(Articles(corpora, "train"), silver),
            .. makes.Names(data.Folded), .. makes.Names(data.Fixed.Where(example => !example.Gold.IsSilver)),
        ];
    }

    private static TrainingArticle[] Articles(CorpusFolder corpora, string part) =>
        [.. Quotes.PolnearReader.Read(Path.Combine(corpora.PolnearFolder(), part)).AsParallel().AsOrdered().Select(article => new TrainingArticle(article))];

    private static List<PieceWindow> Plain(Lessons makes, CorpusFolder corpora, int seed) =>
        [.. makes.Sentences(corpora.PlainTexts().Where(path => !path.Contains("wikinews", StringComparison.Ordinal)), Sentences, new Random(seed))];
}
