using System.CommandLine;
using Attribution.Corpus;
using Attribution.Corpus.Stored;
using Attribution.Documents;
using Attribution.Exchange;
using Attribution.Frames;
using Attribution.Output;

namespace Attribution.Cli;

/// <summary><c>extract [PATH…] --out DIR</c>: writes the data frames as files.</summary>
internal static class ExtractCommand
{
    private const string Timex = "timex3";

    public static Command Create(StandardInput standardInput)
    {
        var command = new Command("extract", "Writes the data frames of articles as files: documents, actors, mentions, quotes, figures, claims and sources.");
        var input = new ArticleInput(command, standardInput);
        var folder = PathOption.Output("--out", "The folder to write to; it is made where it does not exist.");
        folder.Required = true;
        var format = Choice.One("--format",
            "The files' format; duckdb makes a database of them. Other programs' files: timex3 (times as TimeML), "
                + $"{string.Join(", ", ExchangeFiles.Formats.Select(known => $"{known.Name} ({known.Meaning})"))}.",
            [.. FramesOutput.Formats, Timex, .. ExchangeFiles.Formats.Select(known => known.Name)]);
        var texts = Choice.One("--texts",
            "Whether the articles' texts are written, too, as texts/DOCUMENT.txt: all is what every offset counts in, body leaves out lines of title "
                + "and metadata.",
            "none", "all", "body");
        var shard = new Option<string>("--shard")
        {
            Description = "Reads one of several shares of the articles, 3/64 for the third of sixty-four, for merge to make the frames of all. "
                + "Every share is given the same articles and options, on whatever machine.",
            HelpName = "N/OF",
        };
        shard.Validators.Add(result =>
        {
            if (Share.Parse(result.GetValueOrDefault<string>()) is null)
                result.AddError($"'{result.Tokens[0].Value}' is no share. Write --shard as 3/64 for the third of sixty-four, counted from 1.");
        });
        var force = PathOption.Force();
        command.Add(folder);
        command.Add(format);
        command.Add(texts);
        command.Add(shard);
        command.Add(force);
        command.SetAction(async (parsed, cancellation) =>
        {
            var output = parsed.InvocationConfiguration.Output;
            var (target, overwrite, paths) = (parsed.GetValue(folder)!, parsed.GetValue(force), parsed.GetValue(input.Paths)!);
            if (paths.FirstOrDefault(StoredCorpus.IsIn) is { } merged)
                throw new Failure(ExitCode.NothingRead,
                    $"{merged} holds articles that were read already. To write their frames: attribution merge {merged} --out {target}");
            NewFiles.Try(target);
            if (parsed.GetValue(shard) is { } share) return await ReadShareAsync(parsed, input, Share.Parse(share)!, target, cancellation);
            var others = ExchangeFiles.Formats.Any(known => known.Name == parsed.GetValue(format));
            if (others || parsed.GetValue(format) is Timex)
            {
                OutputFolder.Check(target, "extract", overwrite, []);
                var (corpus, _) = await input.ReadAsync(parsed, ProgressDisplay.For(output), cancellation);
                if (corpus.Articles.IsEmpty) return ExitCode.NothingRead;
                if (others) ExchangeFiles.Write(corpus, parsed.GetValue(format)!, target, overwrite, cancellation);
                else TimexFiles.Write(corpus, target, overwrite, cancellation);
                await output.WriteLineAsync($"{Count(corpus.Articles.Length, "article")} in {Path.GetFullPath(target)}");
                return ArticleInput.ExitCodeOf(corpus);
            }
            var frames = new FramesOutput(target, parsed.GetValue(format)!, overwrite);
            if (parsed.GetValue(format) is "csv" && !overwrite) CheckBesideArticles(target, paths);
            return await ReadAllAsync(parsed, input, frames, target, Enum.Parse<TextChoice>(parsed.GetValue(texts)!, ignoreCase: true), cancellation);
        });
        return command;
    }

    private static async Task<int> ReadAllAsync(
        ParseResult parsed, ArticleInput input, FramesOutput frames, string target, TextChoice texts, CancellationToken cancellation)
    {
        var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        await frames.PrepareAsync(cancellation);
        var given = await input.PrepareAsync(parsed, cancellation);
        var source = new ArticleSource(given.Bytes is null ? parsed.GetValue(input.Paths)! : [], new(given.Metadata));
        using var found = new Extraction(target, About(given, source, Share.Whole), given.Analyzer.Lexicon, note => error.WriteLine($"note: {note}"),
            given.Analyzer.Options.Model == ReadingModel.Fast ? Extraction.Few : Extraction.FewToReadSlowly, keep: frames.IsDatabase);
        if (found.Before > 0) await error.WriteLineAsync($"note: {Count(found.Before, "article")} that an earlier run had read are not read again.");
        try
        {
            var (articles, problems, unanalysed) = await ProgressDisplay.For(output).RunAsync("Reading articles", step => Task.Run(
                () =>
                {
                    CorpusReader.Read(given.Analyzer, source, found, new CorpusSteps(step), cancellation);
                    if (given.Bytes is { } bytes) CorpusReader.Read(given.Analyzer, bytes, given.Metadata, found, cancellation);
                    return Task.FromResult(found.Complete(source.Problems));
                },
                cancellation));
            foreach (var problem in problems) await error.WriteLineAsync($"error: {problem.Message}");
            if (articles.Count > 0)
            {
                var list = frames.IsDatabase ? StoredCorpus.ListOf(target, [Path.Combine(target, Extraction.PartsFolder)]) : null;
                var counts = await frames.WriteAsync(await Task.Run(() => CorpusBuilder.Of(articles, cancellation), cancellation), texts, unanalysed,
                    files => { if (list is not null) files.Add(StoredCorpus.ListName, stream => stream.Write(list)); }, cancellation);
                if (FormatsRead.Of(counts.Formats) is { } read) await error.WriteLineAsync($"note: {read}");
                if (source.Corrected.Note is { } corrected) await error.WriteLineAsync($"note: {corrected}");
                if (source.LeftOut.Note is { } note) await error.WriteLineAsync($"note: {note}");
                await output.WriteLineAsync($"{FramesOutput.Summary(counts)} in {Path.GetFullPath(target)}");
            }
            else if (source.LeftOut.Note is { } note) await error.WriteLineAsync($"note: {note}");
            found.Forget();
            return articles.Count == 0 ? ExitCode.NothingRead : problems.Count == 0 ? ExitCode.Success : ExitCode.PartFailed;
        }
        catch (OperationCanceledException) when (found.IsKept)
        {
            await error.WriteLineAsync($"note: what was read so far is kept. The same command goes on from there.");
            throw;
        }
    }

    private static async Task<int> ReadShareAsync(ParseResult parsed, ArticleInput input, Share share, string target, CancellationToken cancellation)
    {
        var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        var given = await input.PrepareAsync(parsed, cancellation);
        if (given.Bytes is not null)
            throw new Failure(ExitCode.Usage, "What comes through standard input is one article, and has no shares. Name files or folders with --shard.");
        var source = new ArticleSource(parsed.GetValue(input.Paths)!, new(given.Metadata));
        if (source.Files.IsEmpty)
        {
            foreach (var problem in source.Problems) await error.WriteLineAsync($"error: {problem.Message}");
            return ExitCode.NothingRead;
        }
        using var parts = new PartWriter(target, About(given, source, share), note => error.WriteLine($"note: {note}"));
        await ProgressDisplay.For(output).RunAsync($"Reading shard {share}", step => Task.Run(
            () =>
            {
                CorpusReader.Read(given.Analyzer, source, parts, new CorpusSteps(step), cancellation);
                return Task.FromResult(parts.Complete(source.Problems));
            },
            cancellation));
        ReadProblem[] problems = [.. parts.Parts.SelectMany(part => part.Index.Problems).Distinct()];
        foreach (var problem in problems) await error.WriteLineAsync($"error: {problem.Message}");
        await output.WriteLineAsync($"shard {share}: {Count(parts.Count, "article")} in {Path.GetFullPath(target)}"
            + (parts.Before == 0 ? "" : $", {parts.Before} of them read by earlier runs")
            + $". The frames of all shards: attribution merge {target} --out DIR");
        return problems.Length == 0 ? ExitCode.Success : ExitCode.PartFailed;
    }

    private static PartIndex About(GivenArticles given, ArticleSource source, Share share) =>
        new(share, RunKey.Reading(given.Analyzer), RunKey.Of(given.Analyzer, source, given.Metadata), [], [], []);

    // A documents.csv beside articles is where their dates and outlets are looked up: the frame of that name would be taken for one.
    private static void CheckBesideArticles(string target, IEnumerable<string> paths)
    {
        var folder = Same(target);
        if (paths.Where(path => path is not DocumentReader.StandardInput)
            .Any(path => Same(Directory.Exists(path) ? path : Path.GetDirectoryName(Path.GetFullPath(path))!) == folder))
            throw new Failure(ExitCode.NotWritten,
                $"{target} holds the articles themselves, and a documents.csv beside them would be read as what is known of them. Choose another "
                    + $"folder with --out, or write there all the same with --force.");
    }

    private static string Same(string folder)
    {
        var place = new DirectoryInfo(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
        return Path.TrimEndingDirectorySeparator((place.LinkTarget is null ? null : place.ResolveLinkTarget(returnFinalTarget: true))?.FullName
            ?? place.FullName);
    }

    private static string Count(int number, string what) => $"{number} {what}{(number == 1 ? "" : "s")}";
}
