using System.Globalization;
using Attribution.Training.Corpora;
using Attribution.Training.FineTuning;
using Attribution.Training.Scoring;
using Attribution.Training.Tagging;

namespace Attribution.Training;

/// <summary>The commands that make the library's trained models.</summary>
public static class Commands
{
    private const string Usage = """
        Makes the trained models of the Attribution library.

          tagger --corpora DIR [--out DIR]    train the tagger and the table of lemmas
          quotes --corpora DIR [--out DIR] [--stages DIR] [--leave-out FILE] [--try NAME=VALUE,...]
                                              train the model of attributions, and score it
          types --corpora DIR --gold DIR [--out DIR]
                                              train the model of the types of attributions, and score it; --gold names the
                                              folder that holds the annotation learn/ and transcripts/ with their texts
          figures --corpora DIR --gold DIR [--out DIR]
                                              train the choice of what a figure counts, and score it; --gold names the folder
                                              that holds the annotation learn/ with its texts
          anonymity --corpora DIR [--out DIR] [--measure]
                                              train the model of how people without a name are without one, and score it;
                                              --measure scores it on the documents that are kept for that, too
          cues --corpora DIR [--out DIR]      count how often verbs open attributions, for the lexicon of cues
          pronouns --corpora DIR [--out DIR] [--head]
                                              train the pronoun resolver, and the head that the accurate model adds to it; --head
                                              trains that alone
          listed-names --corpora DIR [--out DIR]
                                              make the list of towns and firms that the model of names looks at
          names  --corpora DIR [--out DIR] [--leave-out FILE [--every N] [--weight W]]
                                              train the model of names
          encoder --package FILE --corpora DIR [--out DIR] [--stages DIR] [--passes N] [--seed N]
                                              train the encoder for attributions and names from the package that
                                              carries it
          encoder --round [--out DIR]         round the weights of the encoder's file, the library's or that in the folder, to the
                                              steps that the trainer takes today
          disputes --corpora DIR --gold DIR [--out DIR] [--show FILE]
                                              train what tells which claim a denial answers, and score it; --gold as for types,
                                              --show names a file that receives the pairs that are wrong
          denials  --corpora DIR [--out DIR]
                                              train what tells denials from acts in the same verbs ("denied them permits"); before disputes
          pages  --corpora DIR [--out FILE] [--show DIR]
                                              train what tells the article of a web page from the rest, and score it
          pages  --corpora DIR --facts FILE   score the dates and authors read of pages against those in the table
          score  --corpora DIR                score tokens, sentences, tags and lemmas of the library as it is built
          score  --gap --corpora DIR          score the pronouns of GAP alone, by the fast and by the accurate model
          score  --figures --corpora DIR      score figures on the paragraphs of seeds/gold/figures
          score  --sources --corpora DIR [--misses]
                                              score what is said of the sources of seeds/gold/sources; --misses lists what is
                                              wrong in its part to learn from
          score  --denials FILE [--misses]    score what denials answer in the invented articles of a file, which notes them;
                                              --misses lists what is wrong
          score  --bearers --corpora DIR [--misses]
                                              score which names bear the roles beside them, by the source phrases of PolNeAR
          score  --names --corpora DIR [--show DIR] [--leave-out FILE [--every N] [--weight W]]
                                              score names, some in five-fold cross-validation, which trains five times;
                                              --show names a folder that receives every error

          stamp                               write anew what the models say of the lists and features that they were
                                              trained with, and leave their weights: for a list or a feature that
                                              was changed on purpose, with weights that are meant to stay

        DIR holds the unpacked corpora (see the README.md beside each model).
        --stages names the folder that keeps finished stages, so that a stopped training goes on; by default a temporary one.
        --leave-out lets the library's encoder label other text than the annotated for the model to learn from, but the documents whose
        names stand in the file, one a line: those that something is measured on. For names that is one document in N (4) of that text,
        which counts W (0.5) in training.
        --try changes the network or its training for an experiment: Units=96,Epochs=8.
        --out names the folder that the model is written to; by default the dated one in the Data folder of its layer.
        Exit codes: 0 done, 1 a corpus is missing or cannot be read, 2 the command line is wrong.
        """;

    /// <summary>Runs the command that <paramref name="args"/> name.</summary>
    /// <param name="args">The command line's arguments.</param>
    /// <param name="output">Receives progress and results.</param>
    /// <param name="errors">Receives messages about what went wrong.</param>
    /// <returns>The exit code: 0 done, 1 a corpus is missing or cannot be read, 2 the command line is wrong.</returns>
    public static int Run(string[] args, TextWriter output, TextWriter errors)
    {
        ArgumentNullException.ThrowIfNull(args);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(errors);
        if (args is ["--help"] or ["-h"])
        {
            output.WriteLine(Usage);
            return 0;
        }
        if (args is ["encoder", "--round", ..]) return Guarded(() => Pretrained.EncoderRounding.Run(Option(args, "--out"), output), errors);
        if (args is ["score", "--denials", var sheets, ..])
            return Guarded(() => Disputes.DenialSheetScore.Run(sheets, args.Contains("--misses"), output), errors);
        if (args is ["stamp"]) return Guarded(() => StampCommand.Run(output), errors);
        if (args.Length == 0
            || args[0] is not ("tagger" or "quotes" or "types" or "figures" or "anonymity" or "cues" or "pronouns" or "listed-names" or "names" or "encoder"
                or "pages" or "denials" or "disputes" or "score")
            || Option(args, "--corpora") is not { } corpora || (args[0] == "encoder" && Option(args, "--package") is null)
            || (args[0] is "types" or "figures" or "disputes" && Option(args, "--gold") is null))
        {
            errors.WriteLine(Usage);
            return 2;
        }
        return Guarded(Train, errors);

        void Train()
        {
            var folder = new CorpusFolder(corpora);
            if (args[0] == "pages" && Option(args, "--facts") is { } facts) Pages.PageFacts.Score(corpora, facts, output);
            else if (args[0] == "pages") Pages.PagesCommand.Train(corpora, Option(args, "--out"), Option(args, "--show"), output);
            else if (args[0] == "denials") Disputes.ActsCommand.Train(folder, Option(args, "--out"), output);
            else if (args[0] == "disputes") Disputes.DisputesCommand.Train(folder, GoldFolders(), Option(args, "--out"), Option(args, "--show"), output);
            else if (args[0] == "tagger") TaggerCommand.Train(folder, Option(args, "--out"), output);
            else if (args[0] == "quotes")
                Quotes.QuotesCommand.Train(folder, Option(args, "--out"), new Quotes.SequenceOptions().With(Option(args, "--try") ?? ""),
                    LeftOut(), StagesOf(args), output);
            else if (args[0] == "types")
                Types.TypesCommand.Train(folder, GoldFolders(), Types.TypesCommand.Labels, Option(args, "--out"), output);
            else if (args[0] == "figures")
                Figures.FiguresCommand.Train(folder, [.. Types.TypesCommand.Seeds, Path.Combine(Option(args, "--gold")!, "learn")],
                    Option(args, "--out"), output);
            else if (args[0] == "anonymity")
                Grounds.AnonymityCommand.Train(folder, Grounds.AnonymityCommand.Labels, Option(args, "--out"), args.Contains("--measure"), output);
            else if (args[0] == "cues") Cues.CuesCommand.Count(folder.PolnearFolder(), Option(args, "--out"), output);
            else if (args[0] == "pronouns") Pronouns.PronounsCommand.Train(folder, Option(args, "--out"), args.Contains("--head"), output);
            else if (args[0] == "listed-names") Names.ListedNamesCommand.Write(folder, Option(args, "--out"), output);
            else if (args[0] == "names") Names.NamesCommand.Train(folder, Option(args, "--out"), NameTeaching(), output);
            else if (args[0] == "encoder")
                Pretrained.EncoderCommand.Train(Option(args, "--package")!, folder, Option(args, "--out"), FineTuning(), StagesOf(args), output);
            else if (args.Contains("--gap")) ScoreCommand.Gap(folder, output);
            else if (args.Contains("--figures")) Figures.FiguresScore.Run(folder, output);
            else if (args.Contains("--sources")) Grounds.SourcesScore.Run(folder, args.Contains("--misses"), output);
            else if (args.Contains("--bearers")) Bearers.BearersScore.Run(folder, args.Contains("--misses"), output);
            else if (args.Contains("--names")) Names.NamesScore.Run(folder, NameTeaching(), Option(args, "--show"), output);
            else ScoreCommand.Run(folder, output);
        }

        string[] GoldFolders() =>
            [.. Types.TypesCommand.Seeds, .. Array.ConvertAll(["learn", "transcripts"], part => Path.Combine(Option(args, "--gold")!, part))];

        IReadOnlySet<string>? LeftOut() => Option(args, "--leave-out") is { } file ? CorpusFolder.Names(file) : null;

        Names.NameTeaching? NameTeaching() => LeftOut() is { } leaveOut
            ? new(Pretrained.EncoderTeacher.OfLibrary, leaveOut, Number("--every") ?? 4, Weight(), StagesOf(args)) : null;

        float Weight() => Option(args, "--weight") is { } text ? float.Parse(text, CultureInfo.InvariantCulture) : 0.5f;

        FineTuningOptions FineTuning()
        {
            var defaults = new FineTuningOptions();
            return defaults with { Passes = Number("--passes") ?? defaults.Passes, Seed = Number("--seed") ?? defaults.Seed };
        }

        int? Number(string name) => Option(args, name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;
    }

    private static int Guarded(Action command, TextWriter errors)
    {
        try
        {
            command();
            return 0;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            errors.WriteLine(problem.Message);
            return 1;
        }
    }

    private static Stages StagesOf(string[] args) => new(Option(args, "--stages") ?? Path.Combine(Path.GetTempPath(), "attribution-stages"));

    private static string? Option(string[] args, string name)
    {
        var at = Array.IndexOf(args, name);
        return at > 0 && at + 1 < args.Length ? args[at + 1] : null;
    }
}
