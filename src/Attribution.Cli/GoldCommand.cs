using System.CommandLine;
using System.Text;
using Attribution.Evaluation.Gold;
using Attribution.Output;

namespace Attribution.Cli;

/// <summary><c>gold texts [PATH…] --from PATH…</c>: puts the texts beside annotation that is published without them.</summary>
internal static class GoldCommand
{
    private static readonly string DefaultFolder = Path.Combine("seeds", "gold", "news");

    public static Command Create() => new("gold", "Prepares annotation by hand, on which 'evaluate' scores.") { Texts() };

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
