using System.Diagnostics;
using System.Reflection;
using System.Runtime.Loader;

namespace Attribution.Notebooks.Execution;

/// <summary>The assemblies that the cells of a session are compiled to. Whatever else they need comes from the host.</summary>
internal sealed class CellAssemblies() : AssemblyLoadContext("notebook cells")
{
    /// <summary>Takes what the cell gives that runs, or ran last.</summary>
    internal CellRecorder? Recorder { get; set; }

    /// <summary>The session from whose code an exception comes; null where it comes from no cell.</summary>
    internal static CellAssemblies? Of(Exception exception) =>
        new StackTrace(exception).GetFrames().Select(frame => OfMethod(frame.GetMethod())).FirstOrDefault(session => session is not null);

    private static CellAssemblies? OfMethod(MethodBase? method) =>
        method is null ? null : GetLoadContext(method.Module.Assembly) as CellAssemblies;
}
