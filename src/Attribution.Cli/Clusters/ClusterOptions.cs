using System.CommandLine;
using System.Globalization;
using Attribution.Output;

namespace Attribution.Cli.Clusters;

/// <summary>What a cluster is to do, as the command line says it: the same for every kind of cluster.</summary>
internal sealed class ClusterOptions
{
    private const string By = "cluster";

    private readonly Argument<string[]> paths = new("PATH")
    {
        Description = "The articles, as for extract, where every machine of the cluster finds them.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<int> shards = NumberOption.Of("--shards", "In how many shards the articles are read, each by a process of its own.", "N", 64);
    private readonly Option<int> cpus = NumberOption.Of("--cpus", "How many processors a shard has.", "N", 2);
    private readonly Option<string> results = new("--results")
    {
        Description = "The folder for what is read and merged, where every machine of the cluster finds it.",
        HelpName = "DIR",
        DefaultValueFactory = _ => "results",
    };

    private readonly Option<string> format = Choice.One("--format", "The format of the merged frames.", FramesOutput.Formats);
    private readonly Option<string> model = ArticleInput.ModelOption();
    private readonly Option<string> setting = ArticleInput.SettingOption("balanced");
    private readonly Option<string> lexicon = ArticleInput.LexiconOption();
    private readonly Option<bool> recursive = new("--recursive") { Description = "Read the folders in folders as well." };
    private readonly Option<string> columns = new("--columns")
    {
        Description = "Which columns of tables hold what, as for extract.",
        HelpName = "PART=NAME,…",
    };

    private readonly Option<string> folder = PathOption.Output("--out", "The folder to write the scripts to; it is made where it does not exist.");
    private readonly Option<bool> force = PathOption.Force();

    /// <summary>Adds the argument and the options to <paramref name="command"/>.</summary>
    public ClusterOptions(Command command)
    {
        folder.Required = true;
        command.Add(paths);
        foreach (var option in (Option[])[shards, folder, results, format, cpus, model, setting, lexicon, recursive, columns, force]) command.Add(option);
    }

    /// <summary>What a shell takes for one word.</summary>
    public static string Quoted(string word) =>
        word.Length > 0 && word.All(c => char.IsAsciiLetterOrDigit(c) || "/.-_,=+".Contains(c, StringComparison.Ordinal)) ? word
            : $"'{word.Replace("'", "'\\''", StringComparison.Ordinal)}'";

    /// <summary>What the cluster is to do.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="place">Makes of a path the one by which the machines of the cluster know it.</param>
    public ClusterWork Work(ParseResult parsed, Func<string, string> place)
    {
        var lists = parsed.GetValue(lexicon) is { } words ? $" --lexicon {Quoted(place(words))}" : "";
        List<string> read = [.. parsed.GetValue(paths)!.Select(path => Quoted(place(path)))];
        if (parsed.GetValue(recursive)) read.Add("--recursive");
        if (parsed.GetValue(columns) is { } named) read.Add($"--columns {Quoted(named)}");
        var where = place(parsed.GetValue(results)!);
        return new(
            parsed.GetValue(shards), parsed.GetValue(cpus), where,
            $"extract {string.Join(' ', read)} --model {parsed.GetValue(model)} --setting {parsed.GetValue(setting)}{lists}",
            $"merge {Quoted(where + "/shards")} --out {Quoted(where + "/frames")} --format {parsed.GetValue(format)}{lists}");
    }

    /// <summary>Writes the scripts; a second run replaces those of the first, and nothing else.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="scripts">Their names and texts.</param>
    /// <param name="next">What to do with them, with <c>{0}</c> for the folder.</param>
    /// <param name="cancellation">Ends the writing.</param>
    public async Task<int> WriteAsync(ParseResult parsed, IReadOnlyList<(string Name, string Text)> scripts, string next, CancellationToken cancellation)
    {
        var target = parsed.GetValue(folder)!;
        using (var output = new OutputFolder(target, By, parsed.GetValue(force)))
        {
            foreach (var (name, text) in scripts)
                output.Add(name, stream => stream.Write(System.Text.Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n"))));
            output.Commit(removeEarlier: false, cancellation);
        }
        await parsed.InvocationConfiguration.Output.WriteLineAsync(string.Format(CultureInfo.InvariantCulture, next, Quoted(target)));
        return ExitCode.Success;
    }
}

/// <summary>What a cluster is to do.</summary>
/// <param name="Shards">In how many shards.</param>
/// <param name="Cpus">How many processors each has.</param>
/// <param name="Results">Where everything goes.</param>
/// <param name="Read">The command that reads, without the shard and without where to.</param>
/// <param name="Merge">The command that merges.</param>
internal sealed record ClusterWork(int Shards, int Cpus, string Results, string Read, string Merge);
