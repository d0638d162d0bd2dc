using System.CommandLine;
using System.Text;
using Attribution.Documents.Files;
using Attribution.Evaluation.Gold;
using Attribution.Evaluation.Gold.Marked;
using Attribution.Output;

namespace Attribution.Cli;

/// <summary>
/// <c>gold texts [PATH…] --from PATH…</c>: puts the texts beside annotation that is published without them.
/// <c>gold from brat|xmi FOLDER --out DIR</c>: makes annotation of what was corrected in an annotation tool.
/// </summary>
internal static class GoldCommand
{
    private const string By = "gold";

    private static readonly string DefaultFolder = Path.Combine("seeds", "gold", "news");

    public static Command Create() => new("gold", "Prepares annotation by hand, on which 'evaluate' scores.") { Texts(), From() };

    private static Command From()
    {
        var tool = new Argument<string>("TOOL") { Description = "What exported it: brat (NAME.ann beside NAME.txt), or xmi for INCEpTION (NAME.xmi)." };
        string[] tools = [.. MarkedFolder.Tools.Keys.Order(StringComparer.Ordinal)];
        tool.CompletionSources.Add(tools);
        tool.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => !tools.Contains(token.Value)))
                result.AddError(Choice.NotTaken("'gold from'", token.Value, tools));
        });
        var folder = new Argument<string>("FOLDER") { Description = "The folder of the files, at any depth." };
        var target = PathOption.Output("--out", "The folder to write NAME.json and NAME.txt to; it is made where it does not exist.");
        target.Required = true;
        var force = PathOption.Force();
        var command = new Command("from",
            "Makes annotation of articles that 'extract --format brat' or xmi wrote, and that you corrected in brat or INCEpTION.")
        {
            tool, folder, target, force,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            var (path, into) = (parsed.GetValue(folder)!, parsed.GetValue(target)!);
            OutputFolder.Check(into, By, parsed.GetValue(force), []);
            var read = await Task.Run(() => MarkedFolder.Read(parsed.GetValue(tool)!, path), cancellation);
            foreach (var problem in read.Problems) await error.WriteLineAsync($"error: {problem.Message}");
            if (read.Articles.IsEmpty) return ExitCode.NothingRead;
            using (var files = new OutputFolder(into, By, parsed.GetValue(force)))
            {
                foreach (var (text, annotation, _) in read.Articles)
                {
                    files.Add($"{annotation.Document}.json", stream => stream.Write(Encoding.UTF8.GetBytes(GoldFile.Json(annotation))));
                    files.Add($"{annotation.Document}.txt", stream => stream.Write(Encoding.UTF8.GetBytes(text)));
                }
                var known = Path.Combine(path, MetadataTable.FileName);
                if (File.Exists(known)) files.Add(MetadataTable.FileName, stream => stream.Write(File.ReadAllBytes(known)));
                files.Commit(removeEarlier: false, cancellation);
            }
            if (read.Articles.Sum(article => article.Loose) is > 0 and var loose)
                await error.WriteLineAsync($"note: {loose} of the sources and cues belong to no content, and are left out.");
            await output.WriteLineAsync($"{read.Articles.Length} annotated article{(read.Articles.Length == 1 ? "" : "s")} in {Path.GetFullPath(into)}. "
                + $"Score them with: attribution evaluate --gold {into}");
            return read.Problems.IsEmpty ? ExitCode.Success : ExitCode.PartFailed;
        });
        return command;
    }

    private static Command Texts()
    {
        var paths = PathArgument.Create("Annotations (.json), or folders that hold them at any depth.", DefaultFolder, null,
            "the annotation: files (.json), or folders of them", PathOption.ProblemOfInput);
        var from = PathOption.Several("--from",
            "Where the texts are sought: folders into which corpora were unpacked or articles saved, at any depth. A file is taken where its SHA-256, or "
                + "that of the part that was annotated, is the right one.");
        from.Required = true;
        var command = new Command("texts", "Puts the texts of annotated articles beside their annotation, from corpora that you have.") { paths, from };
        command.SetAction(async (parsed, cancellation) =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            var (annotations, folders) = (parsed.GetValue(paths)!, parsed.GetValue(from)!);
            var texts = await Task.Run(() => GoldTexts.Find(annotations, folders, cancellation), cancellation);
            foreach (var text in texts.Found) NewFiles.Replace(text.Path, stream => stream.Write(Encoding.UTF8.GetBytes(text.Text)));
            foreach (var problem in texts.Problems.Concat(texts.Missing)) await error.WriteLineAsync($"error: {problem.Message}");
            await output.WriteLineAsync(
                $"Texts put beside their annotation: {texts.Found.Length}; there already: {texts.There}; not found: {texts.Missing.Length}.");
            if (texts.Missing.Length + texts.Problems.Length == 0) return ExitCode.Success;
            return texts.Found.Length + texts.There > 0 ? ExitCode.PartFailed : ExitCode.NothingRead;
        });
        return command;
    }
}
