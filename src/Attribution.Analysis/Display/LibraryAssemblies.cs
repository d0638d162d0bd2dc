using System.Reflection;
using System.Runtime.Loader;

namespace Attribution.Display;

/// <summary>
/// Lets notebook kernels find one copy of what the library depends on. A kernel that has an older FSharp.Core of its own
/// gives it to some of the libraries beside this one and the newer copy to others, which then cannot talk to each other:
/// the first chart of Plotly.NET fails. So whatever lies beside this assembly is loaded once, in a context that knows no
/// other FSharp.Core. Where the host brings the library as its own part, there is nothing to do.
/// </summary>
internal static class LibraryAssemblies
{
    private static readonly Assembly Library = typeof(LibraryAssemblies).Assembly;

    internal static void Register()
    {
        if (AssemblyLoadContext.GetLoadContext(Library) == AssemblyLoadContext.Default
            || Path.GetDirectoryName(Library.Location) is not { Length: > 0 } folder) return;
        var context = new Context(folder);
        AssemblyLoadContext.Default.Resolving += (_, name) => context.Find(name);
    }

    private sealed class Context(string folder) : AssemblyLoadContext("Attribution")
    {
        /// <summary>The assembly of this name beside the library; null where there is none that is new enough.</summary>
        public Assembly? Find(AssemblyName name)
        {
            if (name.Name == Library.GetName().Name) return Library;
            var path = Path.Combine(folder, name.Name + ".dll");
            if (!File.Exists(path) || AssemblyName.GetAssemblyName(path).Version < name.Version) return null;
            return AppDomain.CurrentDomain.GetAssemblies().FirstOrDefault(other => !other.IsDynamic && other.Location == path) ?? LoadFromAssemblyPath(path);
        }

        protected override Assembly? Load(AssemblyName assemblyName) => Find(assemblyName);
    }
}
