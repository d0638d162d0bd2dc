using System.CommandLine;
using System.Text;
using System.Text.RegularExpressions;
using Attribution.Notebooks;
using Attribution.Output;

namespace Attribution.Cli;

/// <summary>
/// <c>notebooks copy DIR</c>: writes the notebooks that come with the program, and the articles that they read, into a folder of
/// the user's. There they refer to the package of the library, which any kernel finds, and to no checkout.
/// </summary>
internal static partial class NotebooksCopyCommand
{
    private const string By = "notebooks copy", Library = "Attribution.Analysis";

    public static Command Create()
    {
        var folder = new Argument<string>("DIR") { Description = "The folder to write to; it is made where it does not exist." };
        folder.Validators.Add(result =>
        {
            var name = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
            if (string.IsNullOrWhiteSpace(name)) result.AddError("Name the folder to write to, such as: notebooks copy news");
            else if (UsageErrors.IsUnknownOption(name)) result.AddError(UsageErrors.TakenForValue(name));
            else if (PathOption.ProblemOfOutput(name) is { } problem) result.AddError(problem);
        });
        var force = PathOption.Force();
        var command = new Command("copy", "Copies the program's notebooks, and the articles that they read, into a folder of yours.") { folder, force };
        command.SetAction(async (parsed, cancellation) =>
        {
            var (target, overwrite) = (parsed.GetValue(folder)!, parsed.GetValue(force));
            var files = Files();
            OutputFolder.Check(target, By, overwrite, files.Select(file => file.Name));
            using var output = new OutputFolder(target, By, overwrite);
            foreach (var (name, bytes) in files) output.Add(name, stream => stream.Write(bytes()));
            output.Commit(removeEarlier: true, cancellation);
            await parsed.InvocationConfiguration.Output.WriteLineAsync(
                $"The notebooks are in {Path.GetFullPath(Path.Combine(target, NotebookFiles.DefaultFolder))}. Begin with 01-quickstart.ipynb.");
            return ExitCode.Success;
        });
        return command;
    }

    private static List<(string Name, Func<byte[]> Bytes)> Files()
    {
        if (!Directory.Exists(Brought.Notebooks))
            throw new Failure(ExitCode.NothingRead, $"{Brought.Notebooks} is missing, which the program brings along. Install the program again.");
        var notebooks = Directory.GetFiles(Brought.Notebooks, "*.ipynb").Order(StringComparer.Ordinal)
            .Select(path => ($"{NotebookFiles.DefaultFolder}/{Path.GetFileName(path)}", (Func<byte[]>)(() => OfPackage(path))));
        return [.. notebooks, .. Copies(Brought.Articles, ArticleInput.DefaultFolder + "/"), .. Copies(Brought.Pages, "")];
    }

    private static IEnumerable<(string, Func<byte[]>)> Copies(string folder, string prefix) =>
        Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(path => (prefix + Path.GetRelativePath(folder, path).Replace('\\', '/'), (Func<byte[]>)(() => File.ReadAllBytes(path))));

    private static byte[] OfPackage(string path)
    {
        var notebook = Notebook.Load(path);
        return Encoding.UTF8.GetBytes((notebook with { Cells = [.. notebook.Cells.Select(cell => cell with { Source = OfPackage(cell) })] }).ToJson());
    }

    /// <summary>A cell that refers to the package in place of a build, and to the pages beside the notebooks in place of those of the checkout.</summary>
    private static string OfPackage(NotebookCell cell) => cell.Kind is CellKind.Code
        ? BuildHint().Replace(BuiltLibrary().Replace(cell.Source, $"#r \"nuget: {Library}, {Brought.Version}\""), "")
        : PageOfCheckout().Replace(cell.Source, match => match.Groups["page"] is { Success: true } page ? $"](../{page}" : "](../METHOD.md");

    [GeneratedRegex($"""^#r "[^"]*/{Library}\.dll"(?=\r?$)""", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex BuiltLibrary();

    [GeneratedRegex(@"^//[^\n]*dotnet build[^\n]*(\n|\z)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex BuildHint();

    [GeneratedRegex(@"\]\(\.\./(src/Attribution/(?<page>[A-Z]+\.md)|README\.md(#[\w-]*)?)", RegexOptions.CultureInvariant)]
    private static partial Regex PageOfCheckout();
}
