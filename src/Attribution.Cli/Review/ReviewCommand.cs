using System.CommandLine;
using System.Net;
using System.Text;
using Attribution.Corpus;
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
        var port = new Option<int>("--port") { Description = "The port to listen on; any that is free where it is left out.", HelpName = "N" };
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
                var corpus = await ProgressDisplay.For(output).RunAsync("Reading articles",
                    step => Task.Run(() => analyzer.Read([articles], progress: new CorpusSteps(step), cancellation: cancellation), cancellation));
                if (corpus.Articles.IsEmpty) return ExitCode.NothingRead;
                Write(corpus);
                using var server = new ReviewServer(Page, Correct);
                string address;
                try
                {
                    address = server.Start(parsed.GetValue(port));
                }
                catch (HttpListenerException error)
                {
                    throw new Failure(ExitCode.NotWritten, $"Port {parsed.GetValue(port)} cannot be used: {error.Message}. Choose another one with --port.");
                }
                if (corpus.Corrected.Note is { } note) await output.WriteLineAsync(note);
                await output.WriteLineAsync($"Open this address in a browser on this machine (it works once): {address}");
                await output.WriteLineAsync("End with Ctrl-C. Corrections are saved as they are made.");
                await output.FlushAsync(cancellation);
                await server.RunAsync(cancellation);
                return ExitCode.Success;

                string Correct(CorrectionChange change)
                {
                    change.Save(articles);
                    corpus = analyzer.Read([articles], cancellation: cancellation);
                    Write(corpus);
                    return $"Saved. {corpus.Corrected.Note}".TrimEnd();
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
}
