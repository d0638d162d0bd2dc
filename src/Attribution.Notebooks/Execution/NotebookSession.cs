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
    /// <summary>The namespaces that every cell may use without naming them.</summary>
    internal static readonly string[] Imports =
    [
        "System", "System.Collections", "System.Collections.Generic", "System.Linq", "System.Text", "System.Threading.Tasks",
        typeof(DisplayExtensions).Namespace!,
    ];

    private readonly string name;
    private readonly NotebookRunOptions settings;
    private readonly InteractiveAssemblyLoader loader = new();
    private readonly NotebookReferences references;
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
            .WithSourceResolver(new CheckedSources(folder))
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
        CellResult result = await RunAsync(cell, source, new CellRecorder(settings.ConsoleLimit), cancellationToken).ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested();
        return result;
    }

    /// <summary>
    /// Runs a cell to its end, its error, its timeout or its interrupt, which is the token's cancellation. What it
    /// declared before it failed stays, unless its code could not be stopped.
    /// </summary>
    internal async Task<CellResult> RunAsync(int cell, string source, CellRecorder recorder, CancellationToken interrupt)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(interrupt);
        var context = new StoppableContext();
        (int? Line, ErrorOutput Error)? problem;
        try
        {
            problem = await CellDirectives.CheckAsync(source, cell, references, interrupt).ConfigureAwait(false)
                ?? await RunAsync(cell, source, recorder, context, timeout).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (timeout.IsCancellationRequested)
        {
            bool left = context.IsRunning;
            LeftRunning |= left;
            problem = interrupt.IsCancellationRequested ? CellErrors.OfInterrupt(cell, left) : CellErrors.OfTimeout(cell, settings.CellTimeout, left);
        }

        IReadOnlyList<CellOutput> outputs = recorder.Close();
        return problem is { } wrong
            ? new CellResult([.. outputs, wrong.Error], new NotebookFailure(name, cell, wrong.Line, wrong.Error))
            : new CellResult(outputs, null);
    }

    /// <summary>The value of an expression, or the error that it ends with; null where it has none. Nothing that it declares stays.</summary>
    internal async Task<CellOutput?> EvaluateAsync(string expression, CancellationToken interrupt)
    {
        ScriptState<object>? before = state;
        CellResult result = await RunAsync(0, expression, new CellRecorder(settings.ConsoleLimit), interrupt).ConfigureAwait(false);
        state = before;
        return result.Outputs.LastOrDefault(output => output is ErrorOutput or RichOutput { IsResult: true });
    }

    /// <summary>All assemblies that the cells so far have referred to.</summary>
    internal IEnumerable<MetadataReference> References() =>
        state is null ? HostAssemblies.Framework : state.Script.GetCompilation() is var compilation ? compilation.References.Concat(compilation.DirectiveReferences) : [];

    public void Dispose() => loader.Dispose();

    private async Task<(int?, ErrorOutput)?> RunAsync(
        int cell, string source, CellRecorder recorder, StoppableContext context, CancellationTokenSource timeout)
    {
        CancellationToken token = timeout.Token;
        string code = StopChecks.Into(CellDirectives.WithoutPackages(source));
        ScriptOptions options = scriptOptions.AddReferences(references.Known.Distinct()).WithFilePath(errors.FileName(cell, source));
        Script<object> script = state is null
            ? CSharpScript.Create<object>(code, options, assemblyLoader: loader)
            : state.Script.ContinueWith<object>(code, options);
        ImmutableArray<Diagnostic> found = [.. script.Compile(token).Where(d => d.Severity == DiagnosticSeverity.Error)];
        if (!found.IsEmpty)
            return errors.OfCompiler(cell, found);
        timeout.CancelAfter(settings.CellTimeout);
        ScriptState<object>? reached = null;
        try
        {
            await context.RunAsync(() => RunAsync(script, recorder, end => Volatile.Write(ref reached, end)), recorder.Refuse, settings.StopGrace, token)
                .ConfigureAwait(false);
            return Volatile.Read(ref reached)?.Exception is { } exception ? errors.OfException(exception) : null;
        }
        catch (Exception e) when (!token.IsCancellationRequested)
        {
            return errors.OfException(e);
        }
        finally
        {
            // Code that was left behind may reach its end later, when other cells have gone on from here.
            state = Volatile.Read(ref reached) ?? state;
        }
    }

    /// <summary>The part that may be stopped: the cell's own code, and showing its value.</summary>
    private async Task RunAsync(Script<object> script, CellRecorder recorder, Action<ScriptState<object>> reached)
    {
        CellRecorder.Current = recorder;
        ScriptState<object> end = state is null
            ? await script.RunAsync(globals: null, catchException: _ => true)
            : await script.RunFromAsync(state, catchException: _ => true);
        reached(end);
        if (end.Exception is null && end.ReturnValue is not null and not DisplayedValue)
            recorder.Add(new RichOutput(Renderer.Render(end.ReturnValue)) { IsResult = true });
    }
}
