using System.CommandLine;
using System.Globalization;
using Attribution.Corpus;
using Attribution.Corpus.Identity;

namespace Attribution.Cli;

/// <summary><c>actors [PATH…] [--ambiguous]</c>: who is named, most quoted first, or the names of which a person should say whose they are.</summary>
internal static class ActorsCommand
{
    private const int MostChoices = 4;

    public static Command Create(StandardInput standardInput)
    {
        var command = new Command("actors", "Lists who is named, most quoted first; with --ambiguous, the names of which you should say whose they are.");
        var input = new ArticleInput(command, standardInput);
        var ambiguous = new Option<bool>("--ambiguous")
        {
            Description = "Only names that may be several people's, and those of which nothing tells whose they are. "
                + "An aliases.csv beside the articles decides.",
        };
        command.Add(ambiguous);
        command.SetAction(async (parsed, cancellation) =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            var (corpus, _) = await input.ReadAsync(parsed, ProgressDisplay.For(error), cancellation);
            if (corpus.Articles.IsEmpty) return ExitCode.NothingRead;
            var lines = parsed.GetValue(ambiguous) ? Questions(corpus) : Actors(corpus);
            foreach (var line in lines) await output.WriteLineAsync(line);
            return ArticleInput.ExitCodeOf(corpus);
        });
        return command;
    }

    private static IEnumerable<string> Actors(NewsCorpus corpus) => Columns(
        [
            ["quotes", "articles", "kind", "actor", "role"],
            .. corpus.Actors.OrderByDescending(actor => actor.Quotes).ThenByDescending(actor => actor.Documents)
                .ThenBy(actor => actor.Id, StringComparer.Ordinal).Select(actor => (string[])
                [
                    Number(actor.Quotes), Number(actor.Documents), actor.Kind.ToString().ToLowerInvariant(), actor.Name,
                    string.Join(", ", new[] { actor.Role, actor.Affiliation is { } owner ? corpus.NameOf(owner) : null }.OfType<string>()),
                ]),
        ]);

    private static IEnumerable<string> Questions(NewsCorpus corpus)
    {
        if (corpus.Questions.IsEmpty) return ["No name is left open."];
        return
        [
            .. Columns(
            [
                ["quotes", "articles", "name", "taken for", "may be"],
                .. corpus.Questions.Select(question => (string[])
                [
                    Number(question.Quotes), Number(question.Documents), question.Name, question.IsTaken ? question.Choices[0] : "someone else in each article",
                    Choices(question),
                ]),
            ]),
            "",
            $"Where that is wrong, put a line such as \"{Example(corpus)}\" into {OwnActors.FileName} beside the articles, "
                + "under the line name,actor,kind,role.",
        ];
    }

    private static string Choices(OpenQuestion question) => question.Choices.IsEmpty ? "one person in all of them"
        : string.Join(", ", question.Choices.Take(MostChoices)) + (question.Choices.Length > MostChoices ? " …" : "");

    private static string Example(NewsCorpus corpus)
    {
        var question = corpus.Questions.FirstOrDefault(question => !question.Choices.IsEmpty) ?? corpus.Questions[0];
        return $"{question.Name},{(question.Choices.IsEmpty ? "FULL NAME" : question.IsTaken ? question.Choices[^1] : question.Choices[0])},person,";
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The rows with the cells of each column under each other; numbers end under each other.</summary>
    private static IEnumerable<string> Columns(IReadOnlyList<string[]> rows)
    {
        int[] widths = [.. Enumerable.Range(0, rows[0].Length).Select(i => rows.Max(row => row[i].Length))];
        return rows.Select(row => string.Join("  ", row.Select((cell, i) => i < 2 ? cell.PadLeft(widths[i]) : cell.PadRight(widths[i]))).TrimEnd());
    }
}
