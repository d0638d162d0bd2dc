using System.Reflection;
using System.Runtime.Loader;

namespace Attribution.Notebooks.Execution;

/// <summary>The assemblies that the cells of a session are compiled to. Whatever else they need comes from the host.</summary>
internal sealed class CellAssemblies() : AssemblyLoadContext("notebook cells")
{
    /// <summary>Whether an exception comes from the code of a cell, of whatever session.</summary>
    internal static bool Threw(Exception exception) =>
        new System.Diagnostics.StackTrace(exception).GetFrames().Any(frame => frame.GetMethod()?.Module.Assembly is { } assembly && IsCell(assembly));

    private static bool IsCell(Assembly assembly) => GetLoadContext(assembly) is CellAssemblies;
}
