using System.Collections.Immutable;
using System.Text;
using Attribution.Notebooks.Rendering;
using Attribution.Notebooks.Scripting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;
using Microsoft.CodeAnalysis.Scripting.Hosting;

namespace Attribution.Notebooks.Execution;

/// <summary>What came of one cell.</summary>
internal sealed record CellResult(IReadOnlyList<CellOutput> Outputs, NotebookFailure? Failure);

/// <summary>The state of one running notebook: every cell continues the script of the cells before it. One cell at a time.</summary>
internal sealed class NotebookSession : IDisposable
{
    private static readonly string[] Imports =
    [
        "System", "System.Collections", "System.Collections.Generic", "System.Linq", "System.Text", "System.Threading.Tasks",
        typeof(DisplayExtensions).Namespace!,
    ];

    private readonly string name;
    private readonly NotebookRunOptions settings;
    private readonly InteractiveAssemblyLoader loader = new();
    private readonly NotebookReferences references;
    private readonly StoppableContext context = new();
    private readonly CellErrors errors;
    private readonly ScriptOptions scriptOptions;
    private ScriptState<object>? state;

    internal NotebookSession(string name, string folder, NotebookRunOptions settings)
    {
        (this.name, this.settings) = (name, settings);
        references = new NotebookReferences(folder, loader);
        errors = new CellErrors(name);
        loader.RegisterDependency(typeof(DisplayExtensions).Assembly);
        scriptOptions = ScriptOptions.Default
            .WithReferences(HostAssemblies.Framework)
            .WithImports(Imports)
            .WithMetadataResolver(references)
            .WithSourceResolver(ScriptSourceResolver.Default.WithBaseDirectory(folder))
            .WithLanguageVersion(LanguageVersion.Latest)
            .WithEmitDebugInformation(true)
            .WithFileEncoding(Encoding.UTF8);
        ConsoleRouter.Install();
    }

    /// <summary>Whether code of a cell that was ended could not be stopped.</summary>
    internal bool LeftRunning { get; private set; }

    /// <summary>Runs a cell to its end, its error or its timeout.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    internal async Task<CellResult> RunAsync(int cell, string source, CancellationToken cancellationToken)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var recorder = new CellRecorder(settings.ConsoleLimit);
        (int? Line, ErrorOutput Error)? problem;
        try
        {
            problem = CellDirectives.Check(source, cell, references) ?? await RunAsync(cell, source, recorder, timeout).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (timeout.IsCancellationRequested)
        {
            LeftRunning = context.IsRunning;
            cancellationToken.ThrowIfCancellationRequested();
            problem = CellErrors.OfTimeout(cell, settings.CellTimeout, LeftRunning);
        }

        IReadOnlyList<CellOutput> outputs = recorder.Close();
        return problem is { } wrong
            ? new CellResult([.. outputs, wrong.Error], new NotebookFailure(name, cell, wrong.Line, wrong.Error))
            : new CellResult(outputs, null);
    }

    public void Dispose() => loader.Dispose();

    private async Task<(int?, ErrorOutput)?> RunAsync(int cell, string source, CellRecorder recorder, CancellationTokenSource timeout)
    {
        CancellationToken token = timeout.Token;
        string code = StopChecks.Into(source);
        ScriptOptions options = scriptOptions.WithFilePath(errors.FileName(cell, source));
        Script<object> script = state is null
            ? CSharpScript.Create<object>(code, options, assemblyLoader: loader)
            : state.Script.ContinueWith<object>(code, options);
        ImmutableArray<Diagnostic> found = [.. script.Compile(token).Where(d => d.Severity == DiagnosticSeverity.Error)];
        if (!found.IsEmpty)
            return errors.OfCompiler(cell, found);
        timeout.CancelAfter(settings.CellTimeout);
        try
        {
            await context.RunAsync(() => RunAsync(script, recorder), recorder.Refuse, settings.StopGrace, token).ConfigureAwait(false);
            return null;
        }
        catch (Exception e) when (!token.IsCancellationRequested)
        {
            return errors.OfException(e);
        }
    }

    /// <summary>The part that may be stopped: the cell's own code, and showing its value.</summary>
    private async Task RunAsync(Script<object> script, CellRecorder recorder)
    {
        CellRecorder.Current = recorder;
        state = state is null
            ? await script.RunAsync(globals: null)
            : await script.RunFromAsync(state);
        if (state.ReturnValue is { } value)
            recorder.Add(new RichOutput(Renderer.Render(value)) { IsResult = true });
    }
}
