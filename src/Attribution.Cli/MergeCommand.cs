using System.CommandLine;
using Attribution.Corpus;
using Attribution.Corpus.Stored;
using Attribution.Frames;

namespace Attribution.Cli;

/// <summary><c>merge FOLDER… --out DIR</c>: makes the frames of all shares that were read.</summary>
internal static class MergeCommand
{
    public static Command Create()
    {
        var command = new Command("merge", "Makes the data frames of articles that were read in shares, by extract --shard, as if one run had read all.");
        var folders = new Argument<string[]>("FOLDER")
        {
            Description = "Folders into which extract --shard or merge wrote, or databases in them, in any order.",
            Arity = ArgumentArity.OneOrMore,
        };
        var folder = PathOption.Output("--out", "The folder to write to; it is made where it does not exist.");
        folder.Required = true;
        var format = Choice.One("--format", "The files' format; duckdb makes a database of them.", FramesOutput.Formats);
        var lexicon = ArticleInput.LexiconOption();
        var force = PathOption.Force();
        command.Add(folders);
        command.Add(folder);
        command.Add(format);
        command.Add(lexicon);
        command.Add(force);
        command.SetAction(async (parsed, cancellation) =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            var target = parsed.GetValue(folder)!;
            var frames = new FramesOutput(target, parsed.GetValue(format)!, parsed.GetValue(force));
            await frames.PrepareAsync(cancellation);
            var analyzer = ArticleInput.Analyzer(parsed.GetValue(lexicon), ReadingModel.Fast, QuoteSetting.Balanced);
            await output.WriteLineAsync("Looking through the parts …");
            using var stored = await Task.Run(() => StoredCorpus.Open(parsed.GetValue(folders)!, analyzer.Lexicon), cancellation);
            foreach (var note in stored.Notes) await error.WriteLineAsync($"note: {note}");
            if (stored.Articles.Count == 0) throw new Failure(ExitCode.NothingRead, "The shares hold no article.");
            await output.WriteLineAsync($"Comparing {stored.Articles.Count} articles …");
            var all = await Task.Run(() => CorpusBuilder.Of(stored.Articles, cancellation), cancellation);
            await output.WriteLineAsync("Writing …");
            var list = StoredCorpus.ListOf(target, stored.Folders);
            var counts = await frames.WriteAsync(all, TextChoice.None, [], files => files.Add(StoredCorpus.ListName, stream => stream.Write(list)),
                cancellation);
            foreach (var problem in stored.Problems) await error.WriteLineAsync($"error: {problem.Message}");
            await output.WriteLineAsync($"{FramesOutput.Summary(counts)} in {Path.GetFullPath(target)}");
            return stored.Problems.IsEmpty ? ExitCode.Success : ExitCode.PartFailed;
        });
        return command;
    }
}
