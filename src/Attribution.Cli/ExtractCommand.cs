using System.CommandLine;
using Attribution.Corpus;
using Attribution.Frames;

namespace Attribution.Cli;

/// <summary><c>extract PATH… --out DIR</c>: writes the data frames as files.</summary>
internal static class ExtractCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Articles, or folders of articles.",
            Arity = ArgumentArity.ZeroOrMore,
            DefaultValueFactory = _ => ["seeds"],
        };
        var folder = new Option<string>("--out") { Description = "The folder to write to.", Required = true };
        var format = new Option<FrameFormat>("--format") { Description = "The files' format." };
        var command = new Command("extract", "Writes the data frames of articles as files.") { paths, folder, format };
        command.SetAction((parsed, cancellation) =>
        {
            var corpus = CorpusReader.Read(parsed.GetValue(paths)!, cancellation: cancellation);
            FrameFiles.Write(corpus, parsed.GetValue(folder)!, parsed.GetValue(format), cancellation);
            return Task.FromResult(0);
        });
        return command;
    }
}
