using System.CommandLine;
using System.Net;
using System.Text;
using Attribution.Corpus;
using Attribution.Output;
using Attribution.Views.Correcting;
using Attribution.Views.Report;

namespace Attribution.Cli.Review;

/// <summary><c>review FOLDER [--port N]</c>: serves the report on a folder on this machine alone, and saves what is corrected beside the articles.</summary>
internal static class ReviewCommand
{
    private const string Title = "Attribution review";

    public static Command Create()
    {
        var folder = new Argument<string>("FOLDER") { Description = "The folder of the articles; corrections.csv is saved there." };
        folder.Validators.Add(result =>
        {
            var path = result.Tokens is [var token] ? token.Value : "";
            if (!Directory.Exists(path)) result.AddError($"{path} is no folder. Name the folder that holds the articles: corrections are saved there.");
        });
        var port = NumberOption.Of("--port", "The port to listen on; any that is free where it is left out.", "N", 0, least: 0, most: 65535);
        var model = ArticleInput.ModelOption();
        var setting = ArticleInput.SettingOption(QuoteSetting.Precise.Name());
        var lexicon = ArticleInput.LexiconOption();
        var command = new Command("review", "Serves a report on this machine in which you correct what you see; every command reads the corrections.")
        {
            folder, port, model, setting, lexicon,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var output = parsed.InvocationConfiguration.Output;
            var articles = parsed.GetValue(folder)!;
            MayBeSaved(articles);
            // What was read once is not read again for each correction.
            var analyzer = new NewsAnalyzer(new()
            {
                Model = ReadingModels.Named(parsed.GetValue(model)!),
                Setting = QuoteSettings.Named(parsed.GetValue(setting)!),
                Lexicon = parsed.GetValue(lexicon),
                Remembered = 20_000,
            });
            var report = Directory.CreateTempSubdirectory("attribution-review-").FullName;
            try
            {
                using var server = new ReviewServer(Page, Correct);
                var address = Started(server, parsed.GetValue(port));
                var corpus = await ProgressDisplay.For(output).RunAsync("Reading articles",
                    step => Task.Run(() => analyzer.Read([articles], progress: new CorpusSteps(step), cancellation: cancellation), cancellation));
                foreach (var problem in corpus.Problems) await parsed.InvocationConfiguration.Error.WriteLineAsync($"error: {problem.Message}");
                if (corpus.Articles.IsEmpty) return ExitCode.NothingRead;
                Write(corpus);
                if (corpus.Corrected.Note is { } note) await output.WriteLineAsync(note);
                await output.WriteLineAsync($"Open this address in a browser on this machine (it works once): {address}");
                await output.WriteLineAsync("End with Ctrl-C. Corrections are saved as they are made.");
                await output.FlushAsync(cancellation);
                await server.RunAsync(cancellation);
                return ExitCode.Success;

                string Correct(CorrectionChange change)
                {
                    change.Save(articles);
                    var corrected = analyzer.Read([articles], cancellation: cancellation);
                    Write(corrected);
                    return $"Saved. {corrected.Corrected.Note}".TrimEnd();
                }
            }
            finally
            {
                Directory.Delete(report, recursive: true);
            }

            void Write(NewsCorpus corpus)
            {
                ReportWriter.Write(new(Title, corpus, []), report, overwrite: true, cancellation);
                File.WriteAllText(Path.Combine(report, CorrectionData.File), CorrectionData.Script(corpus, isReviewed: true), Encoding.UTF8);
            }

            byte[]? Page(string name)
            {
                var path = Path.GetFullPath(Path.Combine(report, name));
                return path.StartsWith(report + Path.DirectorySeparatorChar, StringComparison.Ordinal) && File.Exists(path) ? File.ReadAllBytes(path) : null;
            }
        });
        return command;
    }

    private static string Started(ReviewServer server, int port)
    {
        try
        {
            return server.Start(port);
        }
        catch (HttpListenerException error)
        {
            throw new Failure(ExitCode.NotWritten, $"Port {port} cannot be used: {error.Message.TrimEnd('.')}. Choose another one with --port.");
        }
    }

    private static void MayBeSaved(string folder)
    {
        try
        {
            NewFiles.Try(folder);
        }
        catch (OutputException error)
        {
            throw new Failure(ExitCode.NotWritten,
                $"corrections are saved in {folder}, and there nothing can be written ({OutputException.Reason(error.InnerException!)}). Give yourself the "
                    + "right to write there, or copy the articles into a folder of your own and review that one.");
        }
    }
}
