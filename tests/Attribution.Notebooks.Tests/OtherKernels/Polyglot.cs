using System.Reflection;
using Attribution.Charts;
using Microsoft.DotNet.Interactive.Formatting;

namespace Attribution.Notebooks.Tests.OtherKernels;

/// <summary>What Polyglot Notebooks makes of a value: its own package decides, formats and falls back as it does there.</summary>
internal static class Polyglot
{
    /// <summary>The library registers when it is loaded into that kernel; here it may have been loaded before the kernel's package.</summary>
    static Polyglot() => typeof(NewsChart).Assembly.GetType("Attribution.Display.InteractiveBridge", throwOnError: true)!
        .GetMethod("RegisterWith", BindingFlags.NonPublic | BindingFlags.Static)!.Invoke(null, [typeof(Formatter).Assembly]);

    internal static Dictionary<string, string> Render(object value) =>
        Formatter.GetPreferredMimeTypesFor(value.GetType()).ToDictionary(mime => mime, mime => value.ToDisplayString(mime));
}
