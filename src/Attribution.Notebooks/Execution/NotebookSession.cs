using Attribution.Notebooks.Rendering;
using Attribution.Notebooks.Scripting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Attribution.Notebooks.Execution;

/// <summary>What came of one cell.</summary>
/// <param name="Outputs">What it gave, its error last.</param>
/// <param name="Failure">Why it failed; null where it did not.</param>
/// <param name="Stays">Whether what it declared is there for later cells: it may be so with one that failed, too.</param>
internal sealed record CellResult(IReadOnlyList<CellOutput> Outputs, NotebookFailure? Failure, bool Stays);

/// <summary>The state of one running notebook: every cell continues the script of the cells before it. One cell at a time.</summary>
internal sealed class NotebookSession
{
    /// <summary>The namespaces, and a class of functions, that every cell may use without naming them.</summary>
    internal static readonly string[] Imports =
    [
        "System", "System.Collections", "System.Collections.Generic", "System.Linq", "System.Text", "System.Threading.Tasks",
        typeof(DisplayExtensions).Namespace!, typeof(NotebookFunctions).FullName!,
    ];

    private readonly string name, folder;
    private readonly NotebookRunOptions settings;
    private readonly NotebookReferences references;
    private readonly CellCompiler compiler;
    private readonly CellErrors errors;
    private readonly CellAssemblies assemblies = new();
    private readonly CellCulture culture = new();
    private State state = new(null, [null]);

    internal NotebookSession(string name, string folder, NotebookRunOptions settings)
    {
        (this.name, this.folder, this.settings) = (name, folder, settings);
        references = new NotebookReferences(folder);
        compiler = new CellCompiler(folder, references);
        errors = new CellErrors(name, folder);
        ConsoleRouter.Install();
        _ = StrayErrors.AreTaken;
    }

    /// <summary>Whether code of a cell that was ended could not be stopped.</summary>
    internal bool LeftRunning { get; private set; }

    /// <summary>The files that the last cell has loaded, as they were written.</summary>
    internal IReadOnlyList<string> Loaded { get; private set; } = [];

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
        (recorder.Errors, recorder.Culture) = (errors, culture);
        assemblies.Recorder = recorder;
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(interrupt);
        var context = new StoppableContext();
        (int? Line, ErrorOutput Error)? problem;
        State before = state;
        try
        {
            Nesting.Check(source);
            problem = await CellDirectives.CheckAsync(source, cell, folder, references, interrupt).ConfigureAwait(false)
                ?? await RunAsync(cell, source, recorder, context, timeout).ConfigureAwait(false);
        }
        catch (NestingException e)
        {
            problem = errors.OfNesting(cell, e);
        }
        catch (OperationCanceledException) when (timeout.IsCancellationRequested)
        {
            bool left = context.IsRunning;
            LeftRunning |= left;
            problem = interrupt.IsCancellationRequested ? CellErrors.OfInterrupt(cell, left) : CellErrors.OfTimeout(cell, settings.CellTimeout, left);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // The compiler, or the engine itself, failed: that is the error of this cell and of no other.
            problem = errors.OfException(e);
        }

        IReadOnlyList<CellOutput> outputs = recorder.Close();
        bool stays = !ReferenceEquals(state, before);
        return problem is { } wrong
            ? new CellResult([.. outputs, wrong.Error], new NotebookFailure(name, cell, wrong.Line, wrong.Error), stays)
            : new CellResult(outputs, null, stays);
    }

    /// <summary>The value of an expression, or the error that it ends with; null where it has none. Nothing that it declares stays.</summary>
    internal async Task<CellOutput?> EvaluateAsync(string expression, CancellationToken interrupt)
    {
        var (before, recorder) = (state, assemblies.Recorder);
        CellResult result = await RunAsync(0, expression, new CellRecorder(settings.ConsoleLimit), interrupt).ConfigureAwait(false);
        (state, assemblies.Recorder) = (before, recorder);
        return result.Outputs.LastOrDefault(output => output is ErrorOutput or RichOutput { IsResult: true });
    }

    /// <summary>
    /// Gives all assemblies that the last cell so far could use: those that cells refer to, and those that these need,
    /// which nobody names.
    /// </summary>
    internal Func<IEnumerable<MetadataReference>> References()
    {
        CSharpCompilation? last = state.Last;
        return () => last is null
            ? HostAssemblies.Framework
            : last.SourceModule.ReferencedAssemblySymbols.Select(last.GetMetadataReference).OfType<PortableExecutableReference>();
    }

    private async Task<(int?, ErrorOutput)?> RunAsync(
        int cell, string source, CellRecorder recorder, StoppableContext context, CancellationTokenSource timeout)
    {
        CancellationToken token = timeout.Token;
        CSharpCompilation? before = state.Last;
        string file = errors.FileName(cell, source);
        // The compiler may take very long before it looks at the token: an interrupt does not wait for it.
        CompiledCell compiled = await DeepStack.RunAsync(() => compiler.Compile(CellDirectives.Compiled(source), file, before, token))
            .WaitAsync(token).ConfigureAwait(false);
        errors.Learn(compiled.Files);
        Loaded = [.. compiled.Files.Select(one => one.ToString())];
        if (compiled.Errors.Count > 0)
            return MagicCommands.Explain(cell, source, errors.OfCompiler(cell, compiled.Errors), compiled.Errors);
        var next = new State(compiled.Compilation, [.. state.Values, null]);
        var end = new CellEnd();
        timeout.CancelAfter(settings.CellTimeout);
        try
        {
            await context.RunAsync(() => RunAsync(compiled, next.Values, recorder, end), recorder.Refuse, settings.StopGrace, token).ConfigureAwait(false);
            return end.Exception is { } exception ? errors.OfException(exception) : null;
        }
        catch (Exception e) when (!token.IsCancellationRequested)
        {
            return errors.OfException(e);
        }
        finally
        {
            // Code that was left behind may reach its end later, when other cells have gone on from here.
            state = end.IsReached ? next : state;
            ConsoleRouter.Restore();
        }
    }

    /// <summary>The part that may be stopped: the cell's own code, and showing its value.</summary>
    private async Task RunAsync(CompiledCell compiled, object?[] values, CellRecorder recorder, CellEnd end)
    {
        CellRecorder.Current = recorder;
        culture.Enter();
        object? value = null;
        try
        {
            if (compiled.Load(assemblies) is { } run)
                value = await run(values);
        }
        catch (Exception e)
        {
            end.Exception = e;
        }

        end.IsReached = true;
        if (end.Exception is null && value is not null and not DisplayedValue)
            recorder.Add(new RichOutput(Renderer.Render(value)) { IsResult = true });
    }

    /// <summary>Where the session stands.</summary>
    /// <param name="Last">The last cell, which the next one continues.</param>
    /// <param name="Values">The variables of all cells, each cell's in an object of its own.</param>
    private sealed record State(CSharpCompilation? Last, object?[] Values);

    /// <summary>How a cell's own code ended.</summary>
    private sealed class CellEnd
    {
        private volatile Exception? exception;
        private volatile bool isReached;

        internal Exception? Exception
        {
            get => exception;
            set => exception = value;
        }

        internal bool IsReached
        {
            get => isReached;
            set => isReached = value;
        }
    }
}
