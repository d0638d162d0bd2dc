using System.CommandLine;

namespace Attribution.Cli;

/// <summary><c>pipe</c>: articles as JSON Lines in, what is found in each as JSON Lines out, in their order.</summary>
internal static class PipeCommand
{
    public static Command Create(StandardInput standardInput)
    {
        var command = new Command("pipe",
            "Reads articles as JSON Lines from standard input and writes what is found in each as a line of JSON, in order: for Spark, Dask, GNU parallel.");
        var model = ArticleInput.ModelOption();
        var setting = ArticleInput.SettingOption("balanced");
        var lexicon = ArticleInput.LexiconOption();
        command.Add(model);
        command.Add(setting);
        command.Add(lexicon);
        command.SetAction(async (parsed, cancellation) =>
        {
            var analyzer = ArticleInput.Analyzer(parsed.GetValue(lexicon), ReadingModels.Named(parsed.GetValue(model)!),
                QuoteSettings.Named(parsed.GetValue(setting)!));
            using var input = standardInput.Open();
            return await ArticlePipe.RunAsync(analyzer, input, parsed.InvocationConfiguration.Output, cancellation) ? ExitCode.Success : ExitCode.PartFailed;
        });
        return command;
    }
}
