using System.CommandLine;
using Attribution.Corpus;
using Attribution.Documents;
using Attribution.Evaluation;
using Attribution.Evaluation.Gold;

namespace Attribution.Cli;

/// <summary>
/// <c>evaluate [--gold PATH…] [--annotation PATH] [--polnear DIR [--speakers FILE] [--weekdays FILE] [--persons FILE] [--relays FILE]]
/// [--recognizers DIR] [--names FILE] [--denials DIR… [--answers FILE]] [--model fast|accurate] [--setting balanced|recall|precise]
/// [--lexicon DIR]</c>: scores what is found against annotation by hand.
/// </summary>
internal static class EvaluateCommand
{
    private static readonly string[] DefaultGold = [Path.Combine("seeds", "gold"), Path.Combine("seeds", "practice")];

    public static Command Create()
    {
        var gold = PathOption.Several("--gold",
            "Annotated articles: NAME.json files or folders of them; each text lies beside its annotation or in the folder above.");
        gold.DefaultValueFactory = _ => DefaultGold;
        var polnear = PathOption.Folder("--polnear", "A compartment of the PolNeAR corpus, such as polnear/dev, to score as well.");
        var speakers = Notes("--speakers", "polnear-speakers.tsv",
            "Who the sources of PolNeAR's attributions are: a table whose offsets point into the articles of --polnear.");
        var weekdays = Notes("--weekdays", "polnear-weekdays.tsv",
            "What days the weekdays in PolNeAR mean: a table whose offsets point into the articles of --polnear.");
        var persons = Notes("--persons", "polnear-persons.tsv", "Which persons several articles of --polnear name: a table of names and articles.");
        var relays = Notes("--relays", "polnear-relays.tsv",
            "Through which outlets PolNeAR's attributions came: a table whose offsets point into the articles of --polnear.");
        var recognizers = PathOption.Folder("--recognizers",
            "The specifications of Microsoft's Recognizers-Text (its folder Specs), to score the figures on as well.");
        var names = PathOption.SingleFile("--names",
            "A text with labelled tokens (CoNLL 2003, IOB2), to score the names of people, organizations and places on as well.");
        var denials = PathOption.Several("--denials",
            "Folders of articles (NAME.txt, or text/NAME.txt), to score on those that --answers notes which claims their denials are paired with.");
        var answers = Notes("--answers", "denials.tsv", "What denials answer: a table whose offsets point into the articles of --denials.");
        var frames = PathOption.Folder("--frames", "Score the CSV files that 'extract' wrote there, instead of analysing the articles.");
        var model = ArticleInput.ModelOption();
        var annotation = PathOption.Single("--annotation",
            "Score this other annotation of the articles of --gold (a file or a folder) instead of analysing them: how far two annotators agree.");
        var setting = ArticleInput.SettingOption(QuoteSetting.Balanced.Name());
        setting.Description += " PolNeAR, which counts attitudes, is scored with recall unless this is said.";
        var lexicon = ArticleInput.LexiconOption();
        var only = new Option<string[]>("--only")
        {
            Description = "Score these documents of --gold alone.",
            HelpName = "NAME",
            AllowMultipleArgumentsPerToken = true
        };
        only.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => UsageErrors.IsUnknownOption(token.Value)))
                result.AddError(UsageErrors.TakenForValue(token.Value));
        });
        var show = Choice.Several("--show",
            "List what was missed, found in vain or wrong; attributions, speakers, weekdays, persons and relays are PolNeAR's, recognizers the cases of "
                + "the specifications that fail, names those of --names, denials those of --denials.", EvaluationOutput.Parts);
        var format = Choice.One("--format", "How the scores are written; JSON has them with all digits.", "text", "json");
        var command = new Command("evaluate", "Scores what the program finds against articles annotated by hand.") { gold, polnear, speakers, weekdays, persons,
            relays, recognizers, names, denials, answers, frames, annotation, model, setting, lexicon, only, show, format };
        command.SetAction(async (parsed, cancellation) =>
        {
            var error = parsed.InvocationConfiguration.Error;
            var folder = parsed.GetValue(polnear);
            // Far from the checkout there is nothing of its own to score.
            var paths = parsed.GetResult(gold) is null or { Implicit: true } ? [.. DefaultGold.Where(Path.Exists)] : parsed.GetValue(gold)!;
            if (paths.Length == 0 && new Option[] { polnear, recognizers, names, denials }.All(option => parsed.GetResult(option) is null))
                throw new Failure(ExitCode.NothingRead,
                    "Name annotated articles with --gold. (Without it those of the checkout, in seeds/, would be taken, and there are none here.)");
            var options = new EvaluationOptions
            {
                Frames = parsed.GetValue(frames),
                Model = ReadingModels.Named(parsed.GetValue(model)!),
                Setting = parsed.GetResult(setting) is null or { Implicit: true } ? null : QuoteSettings.Named(parsed.GetValue(setting)!),
                Lexicon = parsed.GetValue(lexicon),
            };
            var noted = options with
            {
                Speakers = parsed.GetValue(speakers),
                Weekdays = parsed.GetValue(weekdays),
                Persons = parsed.GetValue(persons),
                Relays = parsed.GetValue(relays),
            };
            var some = options with
            {
                Annotation = parsed.GetValue(annotation),
                Only = [.. (parsed.GetValue(only) ?? []).SelectMany(names => names.Split(',', StringSplitOptions.RemoveEmptyEntries))],
            };
            var onGold = await RunAsync(error, step => Evaluator.OnGold(paths, some, step, cancellation), cancellation);
            var onPolnear = folder is null ? null : await RunAsync(error, step => Evaluator.OnPolnear(folder, noted, step, cancellation), cancellation);

            var specifications = parsed.GetValue(recognizers);
            var onRecognizers = specifications is null ? null : await RunAsync(error, _ => Evaluator.OnRecognizers(specifications, cancellation), cancellation);
            var labelled = parsed.GetValue(names);
            var onNames = labelled is null ? null : await RunAsync(error, _ => Evaluator.OnNames(labelled, options, cancellation), cancellation);

            var deniedIn = parsed.GetValue(denials) ?? [];
            var onDenials = deniedIn.Length == 0 ? null : parsed.GetValue(answers) is { } notes
                ? await RunAsync(error, step => Evaluator.OnDenials(deniedIn, notes, options, step, cancellation), cancellation)
                : throw new Failure(ExitCode.NothingRead,
                    "Name the table of what denials answer with --answers. (That of the checkout is seeds/gold/denials.tsv.)");

            var corrections = await RunAsync(error, _ => paths.Where(Directory.Exists).Select(path => (Path: path, Scores: CorrectionScore.OnFolder(
                path, NewsAnalyzer.With(options.Lexicon, options.Model, options.Setting ?? QuoteSetting.Precise), cancellation)))
                .Where(scored => !scored.Scores.IsEmpty).ToList(), cancellation);
            ReadProblem[] problems = [.. onGold.Problems, .. onPolnear?.Problems ?? [], .. onRecognizers?.Problems ?? [], .. onDenials?.Problems ?? []];
            foreach (var problem in problems) await error.WriteLineAsync($"error: {problem.Message}");
            if (onGold.Articles == 0 && onPolnear is not { Articles: > 0 } && onRecognizers is not { Scores.Length: > 0 } && onNames is null
                && corrections.Count == 0 && onDenials is null)
                return ExitCode.NothingRead;
            var reader = options.Frames is null && some.Annotation is null ? options.Model.Name : null;
            var result = new EvaluationOutput(
                reader, options.Setting,
                    onGold.Articles == 0 && corrections.Count > 0 ? "" : string.Join(", ", paths), onGold, folder,
                    onPolnear, specifications, onRecognizers, labelled, onNames,
                    string.Join(", ", deniedIn), onDenials)
                .Showing(parsed.GetValue(show) ?? []);
            await parsed.InvocationConfiguration.Output.WriteLineAsync(parsed.GetValue(format) is "json" ? result.ToJson() : result.ToText());
            foreach (var (path, scores) in corrections)
                await parsed.InvocationConfiguration.Output.WriteLineAsync(
                    $"Of the corrections in {path} the program finds by itself: {string.Join("; ", scores)}.");
            return problems.Length == 0 ? ExitCode.Success : ExitCode.PartFailed;
        });
        return command;
    }

    // The project's own tables are scored wherever they are at hand.
    private static Option<string> Notes(string name, string file, string description)
    {
        var path = Path.Combine("seeds", "gold", file);
        var option = PathOption.SingleFile(name, description);
        option.DefaultValueFactory = _ => File.Exists(path) ? path : null!;
        return option;
    }

    // What is printed may be piped on: progress goes where the errors go.
    private static async Task<T> RunAsync<T>(TextWriter error, Func<IProgress<CorpusProgress>, T> work, CancellationToken cancellation)
    {
        try
        {
            return await ProgressDisplay.For(error).RunAsync("Analysing articles", step => Task.Run(() => work(new CorpusSteps(step)), cancellation));
        }
        catch (DocumentException problem)
        {
            throw new Failure(ExitCode.NothingRead, problem.Message);
        }
    }
}
