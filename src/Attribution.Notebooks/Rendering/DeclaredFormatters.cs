using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using Attribution.Notebooks.Execution;

namespace Attribution.Notebooks.Rendering;

/// <summary>
/// Formatters that loaded assemblies declare for types of others (see <see cref="FormatterSource"/>). A notebook loads assemblies
/// at any time, so what was loaded since the last look is looked at before each value.
/// </summary>
internal static class DeclaredFormatters
{
    /// <summary>
    /// Comes with the program and declares formatters for the types of these assemblies, so that notebooks that refer to them alone see
    /// what they show. It is not loaded for others: a notebook may bring a copy of its own.
    /// </summary>
    private const string Companion = "Attribution.Analysis";

    private static readonly string[] OfTheCompanion = ["Deedle", "Plotly.NET"];

    private static readonly ConcurrentQueue<Assembly> Loaded = new();
    private static readonly ConcurrentDictionary<Type, ITypeRenderer[]> Known = new();
    private static readonly Lock Gate = new();
    private static ImmutableArray<FormatterSource.Formatter> all = [];

    static DeclaredFormatters()
    {
        AppDomain.CurrentDomain.AssemblyLoad += (_, load) => Loaded.Enqueue(load.LoadedAssembly);
        foreach (Assembly assembly in AppDomain.CurrentDomain.GetAssemblies())
            Loaded.Enqueue(assembly);
    }

    /// <summary>The formatters for values of a type; empty where nobody declares any.</summary>
    internal static ITypeRenderer[] Find(Type type)
    {
        TakeLoaded();
        ITypeRenderer[] found = Known.GetOrAdd(type, Of);
        if (found.Length > 0 || !OfTheCompanion.Contains(type.Assembly.GetName().Name) || HostAssemblies.Shipped(Companion) is not { } companion)
            return found;
        HostAssemblies.Load(companion);
        TakeLoaded();
        return Known.GetOrAdd(type, Of);
    }

    private static ITypeRenderer[] Of(Type type) => [.. all.Where(formatter => formatter.IsFor(type))];

    private static void TakeLoaded()
    {
        while (Loaded.TryDequeue(out Assembly? assembly))
        {
            if (FormatterSource.Declared(assembly) is not { Count: > 0 } declared)
                continue;
            lock (Gate)
                all = [.. all.Concat(declared).DistinctBy(formatter => (formatter.Only, formatter.MimeType))];
            Known.Clear();
        }
    }
}
